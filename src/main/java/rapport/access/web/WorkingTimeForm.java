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
import rapport.platform.PublicHolidays;
import rapport.platform.WorkingWeek;
import rapport.platform.WorkingWeek.Hours;

/**
 * The working week as it was typed.
 *
 * @param days seven stretches from Monday on, empty for closed
 * @param holidays days with blanks, commas or lines between them
 * @param workdays the same of those that are worked in spite of everything
 * @param country whose public holidays are kept, empty for nobody's
 */
public record WorkingTimeForm(
    List<String> days, String holidays, String workdays, String country, int version) {
  static WorkingTimeForm of(WorkingTimes.Kept kept) {
    return new WorkingTimeForm(
        kept.week().days().stream().map(day -> day.map(Hours::toString).orElse("")).toList(),
        lines(kept.week().holidays()),
        lines(kept.week().workdays()),
        kept.week().kept().code(),
        kept.version());
  }

  private static String lines(Set<LocalDate> days) {
    return new TreeSet<>(days).stream().map(LocalDate::toString).collect(Collectors.joining("\n"));
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
    Set<LocalDate> free = read("holidays", holidays, complaints);
    Set<LocalDate> worked = read("workdays", workdays, complaints);
    if (PublicHolidays.ofCode(country).isEmpty()) {
      complaints.add(Complaint.of("country", "choice"));
    }
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return new WorkingWeek(hours, free)
        .with(worked, PublicHolidays.ofCode(country).orElse(PublicHolidays.NONE));
  }

  private static Set<LocalDate> read(String field, String typed, List<Complaint> complaints) {
    Set<LocalDate> read = new LinkedHashSet<>();
    for (String day : typed.split("[\\s,;]+")) {
      try {
        if (!day.isEmpty()) {
          read.add(LocalDate.parse(day));
        }
      } catch (DateTimeParseException notADay) {
        complaints.add(Complaint.of(field, "day"));
        break;
      }
    }
    return read;
  }
}
