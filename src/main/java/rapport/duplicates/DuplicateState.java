package rapport.duplicates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody decided about a pair. */
public enum DuplicateState {
  /** Nothing yet. */
  OPEN,
  /** They are two, and not to be asked about again. */
  APART,
  /** Not now: it goes to the end of the queue. */
  LATER;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<DuplicateState> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
