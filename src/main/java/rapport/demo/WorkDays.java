package rapport.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * Days on which people work. The table {@code holiday} names the others: {@code 05-09}, {@code
 * 01-01..01-08} or {@code 05 MONDAY -1} (the last Monday of May).
 */
final class WorkDays {
  private final List<String> holidays;

  WorkDays(Texts texts) {
    holidays = texts.column("holiday");
  }

  boolean works(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !weekend && holidays.stream().noneMatch(rule -> falls(day, rule));
  }

  private static boolean falls(LocalDate day, String rule) {
    if (rule.contains(" ")) {
      String[] parts = rule.split(" ", -1);
      LocalDate inMonth = day.withMonth(Integer.parseInt(parts[0]));
      DayOfWeek weekday = DayOfWeek.valueOf(parts[1]);
      int ordinal = Integer.parseInt(parts[2]);
      return day.equals(inMonth.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday)));
    }
    MonthDay date = MonthDay.from(day);
    MonthDay first = MonthDay.parse("--" + rule.substring(0, 5));
    MonthDay last = MonthDay.parse("--" + rule.substring(rule.length() - 5));
    return !date.isBefore(first) && !date.isAfter(last);
  }

  LocalDate onOrAfter(LocalDate day) {
    LocalDate found = day;
    while (!works(found)) {
      found = found.plusDays(1);
    }
    return found;
  }

  /** The day that many working days after (or before, if negative) the given one. */
  LocalDate plus(LocalDate day, int workingDays) {
    LocalDate found = day;
    int left = Math.abs(workingDays);
    while (left > 0) {
      found = found.plusDays(Integer.signum(workingDays));
      left -= works(found) ? 1 : 0;
    }
    return found;
  }
}
