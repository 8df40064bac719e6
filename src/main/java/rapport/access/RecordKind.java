package rapport.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of records that rights, fields and filters are about. */
public enum RecordKind {
  CONTACT,
  COMPANY,
  INTERACTION,
  LEAD;

  /** As the database, the API, addresses and message keys call it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<RecordKind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
