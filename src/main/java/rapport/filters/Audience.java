package rapport.filters;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who sees a saved view besides its owner. */
public enum Audience {
  MINE,
  TEAM,
  ALL;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Audience> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
