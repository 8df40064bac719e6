package rapport.fields;

import java.math.BigDecimal;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.kernel.Complaint;
import rapport.kernel.Days;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.platform.words.Language;
import rapport.platform.words.Words;

/** Reads what was typed for a field into the one text form of its type. */
public final class FieldValues {
  private static final int LONGEST_LINE = 500;
  private static final int LONGEST_TEXT = 10_000;
  private static final int LONGEST_NUMBER = 30;
  private static final Pattern DOTTED_DAY =
      Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4}|\\d{2})");

  /** A time behind a day, as spreadsheets write it. */
  private static final Pattern MIDNIGHT =
      Pattern.compile("[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$");

  /** What stands beside an amount. */
  private static final Pattern CURRENCY =
      Pattern.compile(
          "(?iu)[₽$€£₴₸¥]|\\b(usd|eur|rub|rur|uah|gbp|kzt|byn)\\b|(рублей|рубля|рубль|руб|грн|тенге|тг|р)\\.?$");

  private static final Pattern GROUPED = Pattern.compile("[-+−]?\\d{1,3}([.,]\\d{3}){2,}");
  private static final Pattern SEVERAL = Pattern.compile("\\s*(?:[;|\\n]|,\\s)\\s*");
  private static final Pattern EXPORTED = Pattern.compile("'[=+\\-@\\t＝＋－＠]");
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

  /**
   * What a cell of a table says, in which several choices stand behind one another, and what looks
   * like a formula behind an apostrophe; as {@link #checked(RecordField, List)}.
   */
  public static List<String> ofCell(RecordField field, String text) {
    String cell = EXPORTED.matcher(text).lookingAt() ? text.substring(1) : text;
    boolean several = field.type() == FieldType.CHOICES && choice(field, cell.strip()).isEmpty();
    return checked(field, several ? List.of(SEVERAL.split(cell)) : List.of(cell));
  }

  /** Whether a text can be read as a value of a type that needs nothing else to be known. */
  public static boolean reads(FieldType type, String typed) {
    String value = typed.strip();
    return switch (type) {
      case NUMBER -> number(value).isPresent();
      case MONEY -> amount(value).isPresent();
      case DATE -> day(value).isPresent();
      case LINK -> value.length() <= LONGEST_LINE && link(value).isPresent();
      case FLAG -> flag(value).isPresent();
      default -> value.length() <= LONGEST_TEXT;
    };
  }

  private static String checked(RecordField field, String typed) {
    String value = typed.strip();
    return switch (field.type()) {
      case TEXT, PHONE, EMAIL -> bounded(field, value, LONGEST_LINE);
      case LONG_TEXT -> bounded(field, value, LONGEST_TEXT);
      case NUMBER, TALLY -> or(field, number(value), "number");
      case MONEY -> or(field, amount(value), "number");
      case DATE -> or(field, day(value), "day");
      case CHOICE, CHOICES -> or(field, choice(field, value), "choice");
      case FLAG -> or(field, flag(value), "choice");
      case LINK -> or(field, link(bounded(field, value, LONGEST_LINE)), "link");
      case MOMENT -> or(field, moment(value), "date");
      case PERSON -> or(field, Ids.parse(value).map(UUID::toString), "unknownUser");
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

  /** The same for money, where three digits behind a comma are thousands: "1,234" is 1234. */
  static Optional<String> amount(String typed) {
    String bare =
        CURRENCY.matcher(typed.strip()).replaceAll("").replaceAll("[\\s\u00a0\u202f'’]", "");
    return number(bare.matches("[-+−]?\\d{1,3},\\d{3}") ? bare.replace(",", "") : bare);
  }

  /**
   * "1 234,5" and "1,234.5" as well as "1234.5": the last separator is the decimal one, and one
   * that is there several times groups.
   */
  static Optional<String> number(String typed) {
    String bare = typed.replaceAll("[\\s\u00a0\u202f'’]", "");
    bare = ungrouped(bare).replace(',', '.');
    if (bare.length() > LONGEST_NUMBER || !bare.matches("[-+−]?\\d+(\\.\\d+)?")) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(bare.replace('−', '-')).stripTrailingZeros().toPlainString());
  }

  private static String ungrouped(String bare) {
    int comma = bare.lastIndexOf(',');
    int point = bare.lastIndexOf('.');
    if (comma >= 0 && point >= 0) {
      return bare.replace(comma > point ? "." : ",", "");
    }
    return GROUPED.matcher(bare).matches() ? bare.replaceAll("[.,]", "") : bare;
  }

  /** A day as computers write it, with dots or strokes, day first, or with its month in words. */
  static Optional<String> day(String typed) {
    String date = MIDNIGHT.matcher(typed.strip()).replaceFirst("");
    Optional<LocalDate> words = Days.inWords(date);
    return words.isPresent() ? words.map(LocalDate::toString) : numbered(date);
  }

  private static Optional<String> numbered(String typed) {
    Matcher dotted = DOTTED_DAY.matcher(typed);
    try {
      LocalDate day =
          dotted.matches()
              ? LocalDate.of(
                  year(dotted.group(3)),
                  Integer.parseInt(dotted.group(2)),
                  Integer.parseInt(dotted.group(1)))
              : LocalDate.parse(typed.replace('/', '-'), ISO);
      return day.getYear() < 1 || day.getYear() > 9999
          ? Optional.empty()
          : Optional.of(day.toString());
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  /** Two figures are of 1930 to 2029. */
  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
  }

  /**
   * By its code, or by what it is called in one of the languages, one that is offered before one
   * that is retired.
   */
  private static Optional<String> choice(RecordField field, String typed) {
    return field
        .option(typed)
        .or(() -> called(field, typed, false))
        .or(() -> called(field, typed, true))
        .map(Option::code);
  }

  private static Optional<Option> called(RecordField field, String typed, boolean retired) {
    return field.options().stream()
        .filter(option -> option.retired() == retired && isCalled(option, typed))
        .findFirst();
  }

  private static boolean isCalled(Option option, String typed) {
    if (option.label() instanceof Label.Key key) {
      return Stream.of(Language.values())
          .anyMatch(language -> key.in(Words.in(language)).equalsIgnoreCase(typed));
    }
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

  private static Optional<String> moment(String typed) {
    try {
      return Optional.of(Instant.parse(typed).toString());
    } catch (DateTimeException notAMoment) {
      return Optional.empty();
    }
  }

  /**
   * An address without its beginning gets one; only the web's own are taken, and none that shows a
   * name before the host, where people are led astray (RFC 3986, section 7.6).
   */
  private static Optional<String> link(String typed) {
    boolean begun = typed.matches("(?i)[a-z][a-z0-9+.-]*:(?!\\d).*");
    String whole = begun ? typed : "https://" + typed;
    try {
      URI uri = new URI(whole);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && isHost(uri.getRawAuthority()) ? Optional.of(whole) : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  /** A name or number with a port, in any alphabet (RFC 3490). */
  private static boolean isHost(@Nullable String authority) {
    if (authority == null || authority.contains("@")) {
      return false;
    }
    try {
      String ascii = IDN.toASCII(authority.replaceFirst(":\\d{1,5}$", ""));
      return new URI("http", ascii, "/", null).getHost() != null;
    } catch (IllegalArgumentException | URISyntaxException notAName) {
      return false;
    }
  }
}
