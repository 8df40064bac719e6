package rapport.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What each employee is busy with, so that nobody talks to two clients at once. */
final class Diary {
  private static final LocalTime OPENS = LocalTime.of(9, 0);
  private static final int SLOT_MINUTES = 5;
  private static final int SLOTS = 9 * 60 / SLOT_MINUTES;
  private static final List<Integer> HOURS = IntStream.range(9, 18).boxed().toList();
  private static final int[] BUSY = {5, 10, 11, 7, 3, 7, 9, 8, 4};

  private final WorkDays days;
  private final Chance chance;
  private final Map<String, BitSet> taken = new HashMap<>();

  Diary(WorkDays days, Chance chance) {
    this.days = days;
    this.chance = chance;
  }

  /**
   * Books free time between 9:00 and 18:00 on the first working day that has some, starting no
   * earlier than asked.
   */
  LocalDateTime book(String employee, LocalDateTime notBefore, int minutes) {
    LocalDate day = days.onOrAfter(notBefore.toLocalDate());
    while (true) {
      for (int attempt = 0; attempt < 12; attempt++) {
        LocalDateTime start = somewhere(day);
        if (!start.isBefore(notBefore) && reserve(employee, start, minutes)) {
          return start;
        }
      }
      day = days.plus(day, 1);
    }
  }

  private LocalDateTime somewhere(LocalDate day) {
    boolean friday = day.getDayOfWeek() == DayOfWeek.FRIDAY;
    int hour = chance.weighted(HOURS, h -> friday && h >= 16 ? 1 : BUSY[h - 9]);
    int minute = chance.in(50) ? 15 * chance.between(0, 3) : SLOT_MINUTES * chance.between(0, 11);
    return day.atTime(hour, minute);
  }

  /** Takes the time if it is free and within the day. */
  boolean reserve(String employee, LocalDateTime start, int minutes) {
    int first = (start.toLocalTime().toSecondOfDay() - OPENS.toSecondOfDay()) / 60 / SLOT_MINUTES;
    int end = first + Math.ceilDiv(minutes, SLOT_MINUTES);
    BitSet day = taken.computeIfAbsent(employee + start.toLocalDate(), _ -> new BitSet(SLOTS));
    int nextTaken = day.nextSetBit(first);
    if (end > SLOTS || (nextTaken >= 0 && nextTaken < end)) {
      return false;
    }
    day.set(first, end);
    return true;
  }
}
