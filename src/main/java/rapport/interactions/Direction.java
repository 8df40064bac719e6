package rapport.interactions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose initiative an interaction was. */
public enum Direction {
  OUTBOUND,
  INBOUND;

  /** As the database, the API and message keys call it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Direction> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
