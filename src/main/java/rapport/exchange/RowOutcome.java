package rapport.exchange;

import java.util.Locale;

/** What becomes of a row. */
public enum RowOutcome {
  CREATED,
  UPDATED,
  /** Whom the row is about is known, and nothing is changed. */
  DUPLICATE,
  REFUSED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
