package rapport.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What becomes of clients we know already when a file names them again. */
public enum OnKnown {
  /** They stay as they are. */
  SKIP,
  /** What is empty is filled; addresses and places of work are added. */
  FILL,
  /** What the file says replaces what is there; addresses and places of work are added. */
  OVERWRITE,
  /** Every row makes a new one. */
  ADD;

  /** As the database, forms and the API call it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<OnKnown> coded(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** Whether known clients are changed. */
  public boolean changes() {
    return this == FILL || this == OVERWRITE;
  }
}
