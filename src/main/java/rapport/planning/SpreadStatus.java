package rapport.planning;

import java.util.Arrays;
import java.util.Locale;

/** How far a spread is. */
public enum SpreadStatus {
  /** A preview: nothing is planned yet. */
  OPEN,
  RUNNING,
  DONE,
  UNDOING,
  UNDONE;

  /** As the database, the API and message keys call it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static SpreadStatus ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst().orElseThrow();
  }
}
