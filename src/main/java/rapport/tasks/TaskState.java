package rapport.tasks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What has become of a task; overdue is open and past due, never stored. */
public enum TaskState {
  OPEN,
  DONE,
  CANCELLED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<TaskState> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
