package rapport.exchange;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where an import stands. */
public enum ImportStatus {
  UPLOADED,
  QUEUED,
  RUNNING,
  DONE,
  FAILED,
  UNDOING,
  UNDONE;

  /** As the database, the API and message keys call it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ImportStatus ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Whether a job is at work, or will be in a moment. */
  public boolean isMoving() {
    return this == QUEUED || this == RUNNING || this == UNDOING;
  }

  boolean canBecome(ImportStatus next) {
    return following().contains(next);
  }

  private Set<ImportStatus> following() {
    return switch (this) {
      case UPLOADED -> EnumSet.of(QUEUED, UNDONE);
      case QUEUED -> EnumSet.of(RUNNING, FAILED);
      case RUNNING -> EnumSet.of(DONE, FAILED);
      case FAILED -> EnumSet.of(QUEUED, UNDOING);
      case DONE -> EnumSet.of(UNDOING);
      case UNDOING -> EnumSet.of(UNDONE, FAILED);
      case UNDONE -> EnumSet.noneOf(ImportStatus.class);
    };
  }
}
