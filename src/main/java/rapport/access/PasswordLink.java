package rapport.access;

import java.util.Locale;

/**
 * A link with which somebody sets their own password.
 *
 * @param user whose password
 * @param invitation whether it is the first password of somebody new
 */
public record PasswordLink(User user, boolean invitation, State state) {
  /** Whether a link still works. */
  public enum State {
    OPEN,
    USED,
    EXPIRED;

    /** As message keys call it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public boolean open() {
    return state == State.OPEN;
  }
}
