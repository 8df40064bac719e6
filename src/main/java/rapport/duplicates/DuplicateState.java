package rapport.duplicates;

import java.util.Locale;

/** What somebody decided about a pair. */
public enum DuplicateState {
  /** Nothing yet. */
  OPEN,
  /** They are two, and not to be asked about again. */
  APART,
  /** Not now: it goes to the end of the queue. */
  LATER;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static DuplicateState ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
