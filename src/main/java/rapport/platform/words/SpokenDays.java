package rapport.platform.words;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which day: by its date, its name, or seen from today. */
final class SpokenDays {
  private static final String ON = "(?:(?:on|в|во|у|на) )?";
  private static final String NEXT = "next|следующ\\w+|наступн\\w+";
  private static final String THIS = "this|эт\\w{1,2}|ц\\w{1,3}";

  /** From Monday on; "Середа" is a family name, too. */
  private static final List<String> WEEKDAYS =
      List.of(
          "mon(?:day)?|пн|понедельник(?:а|у)?|понеділ(?:ок|ка|ку)",
          "tue(?:s|sday)?|вт|вторник(?:а|у)?|вівтор(?:ок|ка|ку)",
          "wed(?:nesday)?|ср|сред[аыуе]|серед[уи]",
          "thu(?:rs?|rsday)?|чт|четверг(?:а|у)?|четвер(?:га|гу)?",
          "fri(?:day)?|пт|п'?ятниц[аыуеяіюиі]",
          "sat(?:urday)?|сб|суббот[аыуе]|субот[аиуі]",
          "sun(?:day)?|вс|нд|воскресень[еяю]|неділ[яюі]");

  /** From January on. */
  private static final List<String> MONTHS =
      List.of(
          "jan\\w*|янв\\w*|січ\\w*",
          "feb\\w*|фев\\w*|лют\\w*",
          "mar\\w*|март\\w*|мар|бер\\w*",
          "apr\\w*|апр\\w*|квіт\\w*",
          "may|ма[йя]|трав\\w*",
          "june?|июн\\w*|черв\\w*",
          "july?|июл\\w*|лип\\w*",
          "aug\\w*|авг\\w*|серп\\w*",
          "sept?\\w*|сент?\\w*|вер\\w*",
          "oct\\w*|окт\\w*|жовт\\w*",
          "nov\\w*|ноя\\w*|лист\\w*",
          "dec\\w*|дек\\w*|груд\\w*");

  private static final String MONTH = "(" + String.join("|", MONTHS) + ")";
  private static final String YEAR = "(?:,?\\s(\\d{4})(?: (?:года|р(?:оку)?|г)\\b\\.?)?)?";

  private static final Pattern ISO = Utterance.pattern(ON + "(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern FIGURES =
      Utterance.pattern(ON + "(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4}|\\d{2}))?");
  private static final Pattern DAY_MONTH =
      Utterance.pattern(
          ON + "(?:the )?(\\d{1,2})(?:st|nd|rd|th|-?го)?(?: of)?\\s?" + MONTH + "\\.?" + YEAR);
  private static final Pattern MONTH_DAY =
      Utterance.pattern(ON + MONTH + "\\.? (\\d{1,2})(?:st|nd|rd|th)?" + YEAR);

  private static final Pattern AFTER_TOMORROW =
      Utterance.pattern("(?:the )?day after tomorrow|послезавтра|післязавтра");
  private static final Pattern TOMORROW = Utterance.pattern("tomorrow|tmrw|завтра");
  private static final Pattern BEFORE_YESTERDAY =
      Utterance.pattern("(?:the )?day before yesterday|позавчера|позавчора");
  private static final Pattern YESTERDAY = Utterance.pattern("yesterday|вчера|вчора");
  private static final Pattern TODAY = Utterance.pattern("today|сегодня|сьогодні");
  private static final Pattern WEEKDAY =
      Utterance.pattern(
          ON + "(?:(" + NEXT + ")|(?:" + THIS + "))? ?(" + String.join("|", WEEKDAYS) + ")\\.?");
  private static final Pattern NEXT_WEEK =
      Utterance.pattern(ON + "(?:" + NEXT + ") (?:week|недел\\w+|тиж\\w+)");
  private static final Pattern MONTH_END =
      Utterance.pattern(
          "(?:(?:at|by) )?(?:the )?end of (?:the )?month|(?:(?:в|до|к) )?кон\\w+ месяца"
              + "|(?:(?:на|у|до) ?)?кін\\w+ місяця|наприкінці місяця");
  private static final Pattern MONTH_START =
      Utterance.pattern(
          "(?:(?:at|in) )?(?:the )?(?:beginning|start) of "
              + MONTH
              + "|(?:в )?нача\\w+ "
              + MONTH
              + "|(?:на )?почат\\w+ "
              + MONTH);
  private static final Pattern NEXT_MONTH =
      Utterance.pattern(ON + "(?:" + NEXT + ") (?:month|месяц\\w*|місяц\\w*)");

  private SpokenDays() {}

  static void read(Utterance said) {
    if (said.hasDay()) {
      return;
    }
    LocalDate today = said.today();
    boolean _ =
        said.take(ISO, d -> date(said, d.group(3), Integer.parseInt(d.group(2)), d.group(1)))
            || said.take(FIGURES, d -> date(said, d.group(1), figure(d.group(2)), d.group(3)))
            || said.take(DAY_MONTH, d -> date(said, d.group(1), month(d.group(2)), d.group(3)))
            || said.take(MONTH_DAY, d -> date(said, d.group(2), month(d.group(1)), d.group(3)))
            || said.take(MONTH_START, d -> date(said, "1", month(named(d)), null))
            || said.take(BEFORE_YESTERDAY, _ -> said.on(today.minusDays(2)))
            || said.take(AFTER_TOMORROW, _ -> said.on(today.plusDays(2)))
            || said.take(TOMORROW, _ -> said.on(today.plusDays(1)))
            || said.take(TODAY, _ -> said.on(today))
            || said.take(YESTERDAY, _ -> said.on(today.minusDays(1)))
            || said.take(NEXT_WEEK, _ -> said.on(monday(today).plusWeeks(1)))
            || said.take(
                NEXT_MONTH, _ -> said.on(today.with(TemporalAdjusters.firstDayOfNextMonth())))
            || said.take(MONTH_END, _ -> said.on(today.with(TemporalAdjusters.lastDayOfMonth())))
            || said.take(WEEKDAY, d -> said.on(weekday(today, d)));
  }

  private static int figure(String month) {
    return Integer.parseInt(month);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static LocalDate weekday(LocalDate today, MatchResult found) {
    DayOfWeek meant = DayOfWeek.of(place(WEEKDAYS, found.group(2)));
    return found.group(1) == null
        ? today.with(TemporalAdjusters.next(meant))
        : monday(today).plusWeeks(1).with(TemporalAdjusters.nextOrSame(meant));
  }

  /** The month of whichever language it is in. */
  private static String named(MatchResult found) {
    return IntStream.rangeClosed(1, found.groupCount())
        .mapToObj(found::group)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  private static int month(String said) {
    return place(MONTHS, said);
  }

  /** Which of these it is, from 1. */
  private static int place(List<String> words, String said) {
    for (int i = 0; i < words.size(); i++) {
      if (said.matches("(?U)" + words.get(i))) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException(said);
  }

  /** Not a date, such as 31.02 or 10.30, isn't one: it may be a time. */
  private static boolean date(Utterance said, String day, int month, @Nullable String year) {
    try {
      LocalDate today = said.today();
      if (year != null) {
        int full = year.length() == 2 ? 2000 + figure(year) : figure(year);
        return said.on(LocalDate.of(full, month, figure(day)));
      }
      LocalDate then = LocalDate.of(today.getYear(), month, figure(day));
      return said.on(then.isBefore(today) ? then.plusYears(1) : then);
    } catch (DateTimeException never) {
      return false;
    }
  }
}
