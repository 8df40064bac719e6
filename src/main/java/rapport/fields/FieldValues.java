package rapport.fields;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;

/** Reads what was typed for a field into the one text form of its type. */
public final class FieldValues {
  private static final int LONGEST_LINE = 500;
  private static final int LONGEST_TEXT = 10_000;
  private static final int LONGEST_NUMBER = 30;
  private static final Pattern DOTTED_DAY = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
  private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_LOCAL_DATE;

  private FieldValues() {}

  /**
   * The values as they are kept; none for a field that was left empty. {@link Invalid} at the
   * field's code where a value can't be one of this field.
   */
  public static List<String> checked(RecordField field, List<String> typed) {
    List<String> filled = typed.stream().filter(one -> !one.isBlank()).toList();
    if (filled.size() > 1 && field.type() != FieldType.CHOICES) {
      throw new Invalid(field.code(), "tooMany", 1);
    }
    return filled.stream().map(one -> checked(field, one)).distinct().toList();
  }

  private static String checked(RecordField field, String typed) {
    String value = typed.strip();
    return switch (field.type()) {
      case TEXT, PHONE, EMAIL -> bounded(field, value, LONGEST_LINE);
      case LONG_TEXT -> bounded(field, value, LONGEST_TEXT);
      case NUMBER, MONEY, TALLY -> or(field, number(value), "number");
      case DATE -> or(field, day(value), "day");
      case CHOICE, CHOICES -> or(field, choice(field, value), "choice");
      case FLAG -> or(field, flag(value), "choice");
      case LINK -> or(field, link(bounded(field, value, LONGEST_LINE)), "link");
      case MOMENT, PERSON -> value;
    };
  }

  private static String bounded(RecordField field, String value, int longest) {
    if (value.length() > longest) {
      throw new Invalid(List.of(Complaint.of(field.code(), "tooLong", longest)));
    }
    return value;
  }

  private static String or(RecordField field, Optional<String> value, String complaint) {
    return value.orElseThrow(() -> new Invalid(field.code(), complaint));
  }

  /** "1 234,5" and "1,234.5" as well as "1234.5": the last separator is the decimal one. */
  static Optional<String> number(String typed) {
    String bare = typed.replaceAll("[\\s\u00a0\u202f'’]", "");
    int comma = bare.lastIndexOf(',');
    int point = bare.lastIndexOf('.');
    if (comma >= 0 && point >= 0) {
      bare = bare.replace(comma > point ? "." : ",", "");
    }
    bare = bare.replace(',', '.');
    if (bare.length() > LONGEST_NUMBER || !bare.matches("[-+−]?\\d+(\\.\\d+)?")) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(bare.replace('−', '-')).stripTrailingZeros().toPlainString());
  }

  /** A day as computers write it, or with dots or strokes, day first. */
  static Optional<String> day(String typed) {
    Matcher dotted = DOTTED_DAY.matcher(typed);
    try {
      LocalDate day =
          dotted.matches()
              ? LocalDate.of(
                  Integer.parseInt(dotted.group(3)),
                  Integer.parseInt(dotted.group(2)),
                  Integer.parseInt(dotted.group(1)))
              : LocalDate.parse(typed, ISO);
      return day.getYear() < 1 || day.getYear() > 9999
          ? Optional.empty()
          : Optional.of(day.toString());
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  /** By its code, or by what it is called in one of the languages. */
  private static Optional<String> choice(RecordField field, String typed) {
    return field.options().stream()
        .filter(option -> option.code().equals(typed) || isCalled(option, typed))
        .map(Option::code)
        .findFirst();
  }

  private static boolean isCalled(Option option, String typed) {
    return option.label() instanceof Label.Given given
        && (given.english().equalsIgnoreCase(typed)
            || given.russian().equalsIgnoreCase(typed)
            || given.ukrainian().equalsIgnoreCase(typed));
  }

  private static Optional<String> flag(String typed) {
    return switch (typed.toLowerCase(Locale.ROOT)) {
      case "true", "1", "yes", "on", "да", "так", "+" -> Optional.of("true");
      case "false", "0", "no", "off", "нет", "ні", "-" -> Optional.of("false");
      default -> Optional.empty();
    };
  }

  /** An address without its beginning gets one; only the web's own are taken. */
  private static Optional<String> link(String typed) {
    String whole = typed.matches("(?i)[a-z][a-z0-9+.-]*:.*") ? typed : "https://" + typed;
    try {
      URI uri = new URI(whole);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(whole) : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }
}
