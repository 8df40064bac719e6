package rapport.fields;

import java.util.Locale;

/** Where a field comes from. */
public enum Origin {
  /** Every Rapport has it. */
  BUILT_IN,
  /** The users added it. */
  OWN,
  /** Nobody types it: it follows from what happened. */
  COMPUTED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
