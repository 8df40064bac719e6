package rapport.fields;

import java.util.Locale;

/** What people do with a field. */
public enum UseDeed {
  /** A list was narrowed down by it. */
  FILTERED,
  /** It was seen with something in it, on a card or as a column. */
  SHOWN,
  /** Its value on a record was changed. */
  CHANGED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
