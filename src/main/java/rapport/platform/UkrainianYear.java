package rapport.platform;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Ukraine's holidays: article 73 of the Labour Code as it stood in each year, and article 67, by
 * which one at a weekend gives the next working day off.
 */
final class UkrainianYear {
  private static final int TRINITY_AFTER_EASTER = 49;
  private static final int REFORM = 2023; // of Christmas, the Defenders' day and the Statehood

  private static final int STATEHOOD = 2022;

  private UkrainianYear() {}

  static Map<LocalDate, PublicDay> of(int year) {
    Map<LocalDate, PublicDay> days = new HashMap<>();
    holidays(year).forEach((date, key) -> days.put(date, PublicDay.free(date, key)));
    holidays(year).keySet().stream()
        .filter(PublicHolidays::isWeekend)
        .map(date -> PublicHolidays.workdayAfter(date, days))
        .toList()
        .forEach(date -> days.put(date, PublicDay.moved(date)));
    return Map.copyOf(days);
  }

  /** The same with nothing off and nothing moved. */
  static Map<LocalDate, PublicDay> named(int year) {
    return holidays(year).entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, day -> PublicDay.free(day.getKey(), day.getValue()).named()));
  }

  private static Map<LocalDate, String> holidays(int year) {
    LocalDate easter = OrthodoxEaster.of(year);
    Map<LocalDate, String> days = new LinkedHashMap<>();
    days.put(LocalDate.of(year, 1, 1), "holiday.new-year");
    if (year <= REFORM) {
      days.put(LocalDate.of(year, 1, 7), "holiday.christmas");
    }
    days.put(LocalDate.of(year, 3, 8), "holiday.women");
    days.put(easter, "holiday.easter");
    days.put(LocalDate.of(year, 5, 1), "holiday.labour");
    days.put(easter.plusDays(TRINITY_AFTER_EASTER), "holiday.trinity");
    days.put(
        LocalDate.of(year, 5, year > REFORM ? 8 : 9),
        year > REFORM ? "holiday.remembrance" : "holiday.victory");
    days.put(LocalDate.of(year, 6, 28), "holiday.constitution");
    if (year >= STATEHOOD) {
      days.put(LocalDate.of(year, 7, year > REFORM ? 15 : 28), "holiday.statehood");
    }
    days.put(LocalDate.of(year, 8, 24), "holiday.independence");
    days.put(
        year >= REFORM ? LocalDate.of(year, 10, 1) : LocalDate.of(year, 10, 14),
        "holiday.defenders");
    days.put(LocalDate.of(year, 12, 25), "holiday.christmas");
    return days;
  }
}
