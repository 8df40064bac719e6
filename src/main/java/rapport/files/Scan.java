package rapport.files;

import java.util.Locale;

/** What the virus scanner said of a file. */
public enum Scan {
  /** There is no scanner. */
  OFF,
  /** It was not asked yet, or was away. */
  WAITING,
  CLEAN,
  /** A threat was found: the content is handed to nobody. */
  INFECTED,
  /** The scanner was asked some times and can't say: the content is handed to nobody. */
  UNSCANNABLE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Scan ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
