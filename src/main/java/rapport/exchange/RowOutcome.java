package rapport.exchange;

import java.util.Locale;

/** What becomes of a row. */
public enum RowOutcome {
  CREATED,
  UPDATED,
  REFUSED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
