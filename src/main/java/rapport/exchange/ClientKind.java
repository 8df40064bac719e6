package rapport.exchange;

import java.util.Locale;

/** Which directory a client stands in. */
public enum ClientKind {
  CONTACT,
  COMPANY;

  /** As the database and addresses call it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ClientKind ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
