package rapport.platform.words;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day, perhaps with a time, as people say it: "завтра в 15", "next Tue 10:00", "у пʼятницю",
 * "in two weeks", "12 марта". English, Russian and Ukrainian are understood side by side, whatever
 * the language of the interface, for people write as they think.
 *
 * @param time null where only a day was said
 * @param rest the text without what was understood
 */
public record SpokenMoment(LocalDate day, @Nullable LocalTime time, String rest) {
  private static final int LONGEST = 500;

  /**
   * The first moment that a text tells of, seen from now; empty if it tells of none. A weekday is
   * the next such day after today, "next Tuesday" that of next week. A day without a year is the
   * next one to come. An hour from 1 to 7 without anything beside it is in the afternoon. A time
   * without a day that is past today is tomorrow's.
   *
   * @param now where it is said, on the clock of whoever says it
   */
  public static Optional<SpokenMoment> in(String text, LocalDateTime now) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Utterance said = new Utterance(text, now);
    SpokenSpans.read(said);
    SpokenDays.read(said);
    SpokenTimes.read(said);
    return said.moment();
  }

  /** The moment, where there is a time; the day at the given time otherwise. */
  public LocalDateTime at(LocalTime otherwise) {
    return day.atTime(time == null ? otherwise : time);
  }
}
