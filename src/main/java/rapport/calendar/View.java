package rapport.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much a calendar shows at once, around a day. */
public enum View {
  DAY,
  WEEK,
  MONTH,
  AGENDA;

  private static final int AGENDA_DAYS = 30;
  private static final int WEEK_DAYS = 7;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<View> ofCode(String code) {
    return Arrays.stream(values()).filter(view -> view.code().equals(code)).findFirst();
  }

  /** The days it shows: of a month whole weeks, which begin on Monday. */
  public List<LocalDate> days(LocalDate around) {
    LocalDate first = first(around);
    return first.datesUntil(end(around)).toList();
  }

  private LocalDate first(LocalDate around) {
    return switch (this) {
      case DAY, AGENDA -> around;
      case WEEK -> monday(around);
      case MONTH -> monday(around.withDayOfMonth(1));
    };
  }

  private LocalDate end(LocalDate around) {
    return switch (this) {
      case DAY -> around.plusDays(1);
      case WEEK -> monday(around).plusDays(WEEK_DAYS);
      case MONTH -> monday(around.with(TemporalAdjusters.lastDayOfMonth())).plusDays(WEEK_DAYS);
      case AGENDA -> around.plusDays(AGENDA_DAYS);
    };
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The same view so many screens further on. */
  public LocalDate further(LocalDate around, int steps) {
    return switch (this) {
      case DAY -> around.plusDays(steps);
      case WEEK -> around.plusWeeks(steps);
      case MONTH -> around.withDayOfMonth(1).plusMonths(steps);
      case AGENDA -> around.plusDays((long) steps * AGENDA_DAYS);
    };
  }
}
