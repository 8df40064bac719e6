package rapport.bulk;

import java.util.Arrays;
import java.util.Locale;

/** How far a bulk edit has come. */
public enum BulkStatus {
  /** Records are chosen; the field and the value may still be. */
  OPEN,
  RUNNING,
  DONE,
  UNDOING,
  UNDONE,
  /** It stopped in the middle; what it did is listed and can be taken back. */
  FAILED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static BulkStatus ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst().orElseThrow();
  }

  /** Whether a job is at work on it. */
  public boolean isMoving() {
    return this == RUNNING || this == UNDOING;
  }

  public boolean canBeUndone() {
    return this == DONE || this == FAILED;
  }
}
