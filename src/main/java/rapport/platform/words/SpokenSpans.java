package rapport.platform.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long from now: "in 3 days", "через неделю", "за пів години". */
final class SpokenSpans {
  private static final String SOON = "in|через|за";
  private static final Pattern HALF_AN_HOUR =
      Utterance.pattern("(?:" + SOON + ") (?:half an hour|полчаса|пів ?години|півгодини)");

  private static final Pattern HALF_A_YEAR =
      Utterance.pattern("(?:" + SOON + ") (?:half a year|полгода|пів ?року)");
  private static final Pattern WORKING_DAYS =
      Utterance.pattern(
          "(?:"
              + SOON
              + ") (?:("
              + SpokenNumbers.ANY
              + ") )?(?:(?:working|business) days?|рабоч\\w+ (?:день|дня|дней)|робоч\\w+ (?:день|дні|днів))");

  private static final Map<ChronoUnit, Pattern> SPANS =
      Map.of(
          ChronoUnit.MINUTES, span("min(?:ute)?s?|мин\\w*|хв\\w*"),
          ChronoUnit.HOURS, span("hours?|h|час(?:а|ов)?|годин\\w?"),
          ChronoUnit.DAYS, span("days?|день|дня|дней|дні|днів|доб\\w+"),
          ChronoUnit.WEEKS, span("weeks?|недел\\w+|нед|тиждень|тижн\\w+"),
          ChronoUnit.MONTHS, span("months?|месяц\\w*|мес|місяц\\w*|міс"),
          ChronoUnit.YEARS, span("years?|год(?:а)?|лет|рік|рок\\w+"));

  private SpokenSpans() {}

  private static Pattern span(String unit) {
    return Utterance.pattern(
        "(?:" + SOON + ") (?:(" + SpokenNumbers.ANY + ")\\s?)?(?:" + unit + ")");
  }

  static void read(Utterance said) {
    if (said.take(HALF_AN_HOUR, _ -> moment(said, said.now().plusMinutes(30)))) {
      return;
    }
    if (said.take(HALF_A_YEAR, _ -> said.on(said.today().plusMonths(6)))
        || said.take(WORKING_DAYS, found -> said.on(working(said.today(), found.group(1))))) {
      return;
    }
    for (ChronoUnit unit : ChronoUnit.values()) {
      Pattern span = SPANS.get(unit);
      if (span != null && said.take(span, found -> span(said, found, unit))) {
        return;
      }
    }
  }

  /** From Monday to Friday, whatever holidays there are. */
  private static LocalDate working(LocalDate today, @Nullable String number) {
    LocalDate day = today;
    for (int left = number == null ? 1 : SpokenNumbers.value(number); left > 0; left--) {
      do {
        day = day.plusDays(1);
      } while (day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue());
    }
    return day;
  }

  private static boolean span(Utterance said, MatchResult found, ChronoUnit unit) {
    String number = found.group(1);
    LocalDateTime then = said.now().plus(number == null ? 1 : SpokenNumbers.value(number), unit);
    return unit.isTimeBased() ? moment(said, then) : said.on(then.toLocalDate());
  }

  private static boolean moment(Utterance said, LocalDateTime then) {
    LocalDateTime minute = then.truncatedTo(ChronoUnit.MINUTES);
    return said.on(minute.toLocalDate()) && said.at(minute.toLocalTime());
  }
}
