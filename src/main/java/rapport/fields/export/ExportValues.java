package rapport.fields.export;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import rapport.fields.FieldType;
import rapport.fields.Option;
import rapport.fields.RecordField;
import rapport.kernel.Ids;
import rapport.kernel.PhoneNumber;
import rapport.platform.words.Words;

/**
 * What a file says of a field: words where people would read codes, but dates and numbers as
 * programs write them, so that an import reads them again.
 */
public final class ExportValues {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final String BEGINS_FORMULA = "=+-@\t\r\n＝＋－＠";

  private final Words words;
  private final ZoneId zone;
  private final Map<UUID, String> colleagues;

  public ExportValues(Words words, ZoneId zone, Map<UUID, String> colleagues) {
    this.words = words;
    this.zone = zone;
    this.colleagues = colleagues;
  }

  ZoneId zone() {
    return zone;
  }

  /** All values of a field as one text; several with a semicolon between them. */
  public String text(RecordField field, List<String> values) {
    return values.stream().map(value -> text(field, value)).collect(Collectors.joining("; "));
  }

  private String text(RecordField field, String value) {
    return switch (field.type()) {
      case CHOICE, CHOICES ->
          field.option(value).map(Option::label).map(label -> label.in(words)).orElse(value);
      case PERSON -> Ids.parse(value).map(id -> colleagues.getOrDefault(id, "")).orElse("");
      case FLAG -> words.text("true".equals(value) ? "cell.yes" : "cell.no");
      case PHONE -> value.matches("\\+\\d{4,20}") ? new PhoneNumber(value).display() : value;
      case MOMENT -> MINUTE.format(Instant.parse(value).atZone(zone));
      case TEXT, LONG_TEXT, LINK, EMAIL, DATE, NUMBER, MONEY, TALLY -> value;
    };
  }

  /**
   * The text so that no spreadsheet takes it for a formula: one that begins like a formula gets an
   * apostrophe (OWASP, "CSV injection"). Numbers, and phones of digits, blanks, brackets and
   * hyphens alone, stay as they are: they hold nothing that could be carried out, and a phone must
   * stay readable for people and for the import.
   */
  public static String inert(FieldType type, String text) {
    if (text.isEmpty() || BEGINS_FORMULA.indexOf(text.charAt(0)) < 0) {
      return text;
    }
    boolean harmless =
        type.counts() && text.matches("-?\\d+(\\.\\d+)?")
            || type == FieldType.PHONE && text.matches("\\+\\d[\\d ()+;-]*");
    return harmless ? text : "'" + text;
  }
}
