package rapport.tasks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a task matters, the most first. */
public enum Priority {
  HIGH,
  NORMAL,
  LOW;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Priority> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** As rows keep it, so that they are ordered by it: 1 to 3. */
  int rank() {
    return ordinal() + 1;
  }

  static Priority ofRank(int rank) {
    return values()[rank - 1];
  }
}
