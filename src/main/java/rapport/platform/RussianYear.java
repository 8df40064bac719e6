package rapport.platform;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Russia's holidays: article 112 of the Labour Code, and the days off that the Government moves
 * every year by decree.
 */
final class RussianYear {
  private static final int LAST_OF_JANUARY = 8;
  private static final Map<MonthDay, String> FIXED =
      Map.of(
          MonthDay.of(2, 23), "holiday.defender",
          MonthDay.of(3, 8), "holiday.women",
          MonthDay.of(5, 1), "holiday.spring",
          MonthDay.of(5, 9), "holiday.victory",
          MonthDay.of(6, 12), "holiday.russia",
          MonthDay.of(11, 4), "holiday.unity");

  /** A day off that was moved from one day to another. */
  private record Move(LocalDate from, LocalDate to) {
    static Move of(String from, String to) {
      return new Move(LocalDate.parse(from), LocalDate.parse(to));
    }
  }

  private static final Map<Integer, List<Move>> MOVED =
      Map.of(
          2023,
          List.of(Move.of("2023-01-01", "2023-02-24"), Move.of("2023-01-08", "2023-05-08")),
          2024,
          List.of(
              Move.of("2024-01-06", "2024-05-10"),
              Move.of("2024-01-07", "2024-12-31"),
              Move.of("2024-04-27", "2024-04-29"),
              Move.of("2024-11-02", "2024-04-30"),
              Move.of("2024-12-28", "2024-12-30")),
          2025,
          List.of(
              Move.of("2025-01-04", "2025-05-02"),
              Move.of("2025-01-05", "2025-12-31"),
              Move.of("2025-02-23", "2025-05-08"),
              Move.of("2025-03-08", "2025-06-13"),
              Move.of("2025-11-01", "2025-11-03")),
          2026,
          List.of(Move.of("2026-01-03", "2026-01-09"), Move.of("2026-01-04", "2026-12-31")));

  private RussianYear() {}

  static boolean isPublished(int year) {
    return MOVED.containsKey(year);
  }

  static Map<LocalDate, PublicDay> of(int year) {
    Map<LocalDate, PublicDay> days = new HashMap<>();
    for (int day = 1; day <= LAST_OF_JANUARY; day++) {
      LocalDate date = LocalDate.of(year, 1, day);
      days.put(date, PublicDay.free(date, day == 7 ? "holiday.christmas" : "holiday.new-year"));
    }
    FIXED.forEach((when, key) -> {
      LocalDate date = when.atYear(year);
      days.put(date, PublicDay.free(date, key));
    });
    List<Move> moves = MOVED.getOrDefault(year, List.of());
    for (Move move : moves) {
      days.put(move.to(), PublicDay.moved(move.to()));
      // a holiday stays one though its day off was moved; an ordinary Saturday is worked
      days.putIfAbsent(move.from(), PublicDay.worked(move.from()));
    }
    FIXED.keySet().stream()
        .map(when -> when.atYear(year))
        .sorted()
        .filter(PublicHolidays::isWeekend)
        .filter(date -> moves.stream().noneMatch(move -> move.from().equals(date)))
        .map(date -> PublicHolidays.workdayAfter(date, days))
        .forEach(date -> days.put(date, PublicDay.moved(date)));
    return Map.copyOf(days);
  }
}
