package rapport.demo;

/**
 * A contact point, raw as somebody typed it.
 *
 * @param label what it is called on the card: mobile, work, Telegram …
 */
public record DemoPoint(Kind kind, String value, String label) {

  /** What the value is. */
  public enum Kind {
    PHONE,
    EMAIL,
    MESSENGER
  }
}
