package rapport.exchange.reading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.kernel.Days;

/** Reads dates as address books write them. */
final class Birthdays {
  /** In the order of trying: 3/12/1985 is March in Outlook's English export, 25/12/1985 is not. */
  private static final List<DateTimeFormatter> FORMATS =
      Stream.of("uuuu-M-d", "uuuuMMdd", "d.M.uuuu", "M/d/uuuu", "d/M/uuuu", "d-M-uuuu", "uuuu/M/d")
          .map(pattern ->
              DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
          .toList();

  private static final DateTimeFormatter SHORT_YEAR =
      new DateTimeFormatterBuilder()
          .appendPattern("d.M.")
          .appendValueReduced(ChronoField.YEAR, 2, 2, LocalDate.of(1930, 1, 1))
          .toFormatter()
          .withResolverStyle(ResolverStyle.STRICT);

  private Birthdays() {}

  /** Empty when the text is no date, or one of the year 1604, which Apple writes for none. */
  static Optional<LocalDate> parse(String text) {
    String date = text.strip().split("[T ]", 2)[0];
    return Stream.concat(FORMATS.stream(), Stream.of(SHORT_YEAR))
        .flatMap(format -> parse(date, format).stream())
        .findFirst()
        .or(() -> Days.inWords(text));
  }

  private static Optional<LocalDate> parse(String date, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(date, format)).filter(d -> d.getYear() > 1604);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
