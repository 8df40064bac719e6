package rapport.exchange.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** Says the cells of a workbook as a text table would. */
final class SheetCells {
  /** Spreadsheets count with so many digits; what is behind them is noise. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  private static final int LONGEST_NUMBER = 40;
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  /** What stands in a number's format without being about dates: texts, colours, languages. */
  private static final Pattern QUIET = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");

  /** What a formula says that could not be carried out. */
  private static final Pattern ERROR = Pattern.compile("#[A-Z/0]{2,10}[!?]|#N/A");

  private static final Pattern ZEROS = Pattern.compile("0{2,40}");

  private SheetCells() {}

  /** "" for an empty cell and for one that holds an error. */
  static String text(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
      return "";
    }
    return switch (cell.getValue()) {
      case BigDecimal number -> number(cell, number);
      case Boolean flag -> flag ? "true" : "false";
      case null -> "";
      case String text when ERROR.matcher(text).matches() -> "";
      case Object other -> other.toString();
    };
  }

  private static String number(Cell cell, BigDecimal number) {
    String format = QUIET.matcher(formatOf(cell)).replaceAll("").toLowerCase(Locale.ROOT);
    if (isDate(cell, format)) {
      return date(cell, number);
    }
    String plain = plain(number);
    return ZEROS.matcher(format).matches() && plain.matches("\\d+")
        ? "0".repeat(Math.max(0, format.length() - plain.length())) + plain
        : plain;
  }

  /** 79161234567 and not 7.9161234567E10, 12 and not 12.0. */
  private static String plain(BigDecimal number) {
    BigDecimal exact = number.round(DIGITS).stripTrailingZeros();
    return exact.precision() - exact.scale() > LONGEST_NUMBER || exact.scale() > LONGEST_NUMBER
        ? exact.toString()
        : exact.toPlainString();
  }

  /** The formats 14 to 22 and 45 to 47 are dates and times by themselves (ECMA-376, 18.8.30). */
  private static boolean isDate(Cell cell, String format) {
    int id = Objects.requireNonNullElse(cell.getDataFormatId(), 0);
    boolean known = id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 58;
    return known || !format.equals("general") && format.matches("(?s).*[dmyhs].*");
  }

  private static String formatOf(Cell cell) {
    return Objects.requireNonNullElse(cell.getDataFormatString(), "");
  }

  private static String date(Cell cell, BigDecimal number) {
    try {
      LocalDateTime moment = cell.asDate();
      return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? moment.toLocalDate().toString()
          : MINUTE.format(moment);
    } catch (DateTimeException | ArithmeticException notADay) {
      return plain(number);
    }
  }
}
