package rapport.interactions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an interaction stands. Overdue is not a state: it is planned, and past due. */
public enum State {
  PLANNED,
  COMPLETED,
  CANCELLED;

  /** As the database, the API and message keys call it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<State> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
