package rapport.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What becomes of a row for which somebody is responsible who is none of us. */
public enum OnStranger {
  /** It is not taken, and comes back with the reason. */
  REFUSE,
  /** Whoever brings the file is responsible. */
  MINE,
  /** Nobody is responsible. */
  NOBODYS;

  /** As the database, forms and the API call it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<OnStranger> coded(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
