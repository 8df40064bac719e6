package rapport.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody does with a record; for each a role says how far it reaches. */
public enum Deed {
  SEE,
  CHANGE,
  DELETE,
  EXPORT;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Deed> ofCode(String code) {
    return Arrays.stream(values()).filter(deed -> deed.code().equals(code)).findFirst();
  }
}
