package rapport.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Days as people write them with a month in words, in English, Russian and Ukrainian. */
public final class Days {
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(\\d{1,2})\\.?[\\s-]+(\\p{L}{3,12})\\.?,?[\\s-]+(\\d{4})(?:\\s*(?:г|р|года|року)\\.?)?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");

  /** How the names of the months begin, whatever their case endings. */
  private static final List<List<String>> MONTHS =
      List.of(
          List.of(
              "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
          List.of(
              "янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"),
          List.of(
              "січ", "лют", "бер", "кві", "тра", "чер", "лип", "сер", "вер", "жов", "лис", "гру"));

  private Days() {}

  /** "12 марта 1985 г.", "12 March 1985", "March 12, 1985"; empty for anything else. */
  public static Optional<LocalDate> inWords(String text) {
    String day = text.strip().toLowerCase(Locale.ROOT);
    Matcher first = DAY_FIRST.matcher(day);
    if (first.matches()) {
      return of(first.group(3), first.group(2), first.group(1));
    }
    Matcher month = MONTH_FIRST.matcher(day);
    return month.matches() ? of(month.group(3), month.group(1), month.group(2)) : Optional.empty();
  }

  private static Optional<LocalDate> of(String year, String month, String day) {
    int number =
        MONTHS.stream()
            .flatMapToInt(names ->
                IntStream.range(0, 12).filter(i -> month.startsWith(names.get(i))).limit(1))
            .findFirst()
            .orElse(-1);
    try {
      return number < 0
          ? Optional.empty()
          : Optional.of(LocalDate.of(Integer.parseInt(year), number + 1, Integer.parseInt(day)));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }
}
