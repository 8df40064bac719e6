package rapport.access.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rapport.access.WorkingTimes;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;
import rapport.platform.WorkingWeek;
import rapport.platform.WorkingWeek.Hours;

/**
 * The working week as it was typed.
 *
 * @param days seven stretches from Monday on, empty for closed
 * @param holidays days with blanks, commas or lines between them
 */
public record WorkingTimeForm(List<String> days, String holidays, int version) {
  static WorkingTimeForm of(WorkingTimes.Kept kept) {
    return new WorkingTimeForm(
        kept.week().days().stream().map(day -> day.map(Hours::toString).orElse("")).toList(),
        new TreeSet<>(kept.week().holidays())
            .stream().map(LocalDate::toString).collect(Collectors.joining("\n")),
        kept.version());
  }

  /** {@link Invalid} at what can't be read. */
  WorkingWeek week() {
    List<Complaint> complaints = new ArrayList<>();
    List<Optional<Hours>> hours = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      Optional<Hours> read = Hours.parse(days.get(i));
      if (read.isEmpty() && !days.get(i).isBlank()) {
        complaints.add(Complaint.of("day" + (i + 1), "workingHours"));
      }
      hours.add(read);
    }
    Set<LocalDate> free = new LinkedHashSet<>();
    for (String day : holidays.split("[\\s,;]+")) {
      try {
        if (!day.isEmpty()) {
          free.add(LocalDate.parse(day));
        }
      } catch (DateTimeParseException notADay) {
        complaints.add(Complaint.of("holidays", "day"));
        break;
      }
    }
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return new WorkingWeek(hours, free);
  }
}
