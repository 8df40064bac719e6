package rapport.access;

import java.util.Locale;

/** What somebody does with a record; for each a role says how far it reaches. */
public enum Deed {
  SEE,
  CHANGE,
  DELETE,
  EXPORT;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
