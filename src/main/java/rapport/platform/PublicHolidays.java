package rapport.platform;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Whose public holidays are kept. */
public enum PublicHolidays {
  NONE("", year -> Map.of()),
  RUSSIA("ru", RussianYear::of),
  UKRAINE("ua", UkrainianYear::of),
  /** While martial law lasts, Ukraine's holidays keep their names and are worked. */
  UKRAINE_AT_WAR("ua-martial", UkrainianYear::named);

  private final String code;
  private final IntFunction<Map<LocalDate, PublicDay>> rule;
  private final Map<Integer, Map<LocalDate, PublicDay>> years = new ConcurrentHashMap<>();

  PublicHolidays(String code, IntFunction<Map<LocalDate, PublicDay>> rule) {
    this.code = code;
    this.rule = rule;
  }

  public String code() {
    return code;
  }

  public static Optional<PublicHolidays> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }

  /** What a day is, if it is anything. */
  public Optional<PublicDay> on(LocalDate day) {
    return Optional.ofNullable(years.computeIfAbsent(day.getYear(), rule::apply).get(day));
  }

  /**
   * Whether it is known which days off were moved in a year. Where it isn't, only those are moved
   * that the law itself moves.
   */
  public boolean isPublished(int year) {
    return this != RUSSIA || RussianYear.isPublished(year);
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /** The next day on which a week of five days works. */
  static LocalDate workdayAfter(LocalDate day, Map<LocalDate, PublicDay> taken) {
    return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
        .filter(next -> !isWeekend(next) && !taken.containsKey(next))
        .findFirst()
        .orElseThrow();
  }
}
