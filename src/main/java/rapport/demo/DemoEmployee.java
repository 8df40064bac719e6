package rapport.demo;

/** A colleague at the supplier; the keys are the same in every language. */
public record DemoEmployee(String key, String name, String email, Role role) {

  /** What the colleague does for a living. */
  public enum Role {
    HEAD,
    MANAGER,
    SUPPORT
  }
}
