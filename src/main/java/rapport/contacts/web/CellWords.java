package rapport.contacts.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import rapport.contacts.web.Cell.Word;
import rapport.fields.Option;
import rapport.fields.RecordField;
import rapport.kernel.EmailAddress;
import rapport.kernel.Ids;
import rapport.kernel.PhoneNumber;
import rapport.platform.web.Ui;

/**
 * The one place where the text form of a field's values becomes what people read: by the type of
 * the field, whichever field it is.
 */
public final class CellWords {
  private static final int MOST_LETTERS = 300;
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern STORED_PHONE = Pattern.compile("\\+\\d{4,20}");

  private final Ui ui;
  private final Map<UUID, String> colleagues;

  /**
   * @param colleagues names of employees by id
   */
  public CellWords(Ui ui, Map<UUID, String> colleagues) {
    this.ui = ui;
    this.colleagues = colleagues;
  }

  /** What a cell of this field says; nothing where there is nothing to say. */
  public List<Word> of(RecordField field, List<String> values) {
    if (values.isEmpty()) {
      return field.code().equals("last_touch")
          ? List.of(Word.quiet(ui.t("client.never"), ""))
          : List.of();
    }
    return switch (field.type()) {
      case CHOICE, CHOICES -> values.stream().map(code -> Word.badge(option(field, code))).toList();
      case PHONE, EMAIL, LINK -> addresses(field, values);
      default -> List.of(word(field, values.getFirst()));
    };
  }

  private Word word(RecordField field, String value) {
    return switch (field.type()) {
      case TEXT, LONG_TEXT -> text(value);
      case NUMBER, TALLY -> Word.plain(number(value, field.unit()));
      case MONEY -> Word.plain(money(value, field.unit()));
      case DATE -> day(LocalDate.parse(value));
      case MOMENT -> moment(field, Instant.parse(value));
      case FLAG -> Word.plain(ui.t("true".equals(value) ? "cell.yes" : "cell.no"));
      case PERSON -> Word.plain(Ids.parse(value).map(this::colleague).orElse(""));
      case PHONE -> phone(value);
      case EMAIL -> email(value);
      case LINK -> link(value);
      case CHOICE, CHOICES -> Word.badge(option(field, value));
    };
  }

  private static Word text(String value) {
    String line = SPACES.matcher(value).replaceAll(" ");
    String shown = line.length() > MOST_LETTERS ? line.substring(0, MOST_LETTERS) + "…" : line;
    return Word.hinted(shown, shown.length() > 30 ? shown : "");
  }

  private String number(String value, String unit) {
    String number = ui.number(new BigDecimal(value));
    return unit.isEmpty() ? number : number + "\u00a0" + unit;
  }

  /** The unit of money is a currency, if whoever made the field said so. */
  private String money(String value, String currency) {
    return currency.matches("[A-Z]{3}")
            && java.util.Currency.getAvailableCurrencies().stream()
                .anyMatch(one -> one.getCurrencyCode().equals(currency))
        ? ui.money(new BigDecimal(value), currency)
        : number(value, currency);
  }

  private Word day(LocalDate day) {
    return Word.hinted(ui.day(day), ui.moments().exact(day));
  }

  /** What was promised and is past is late; everything else lies so many days back or ahead. */
  private Word moment(RecordField field, Instant at) {
    LocalDate day = ui.moments().dayOf(at);
    String exact = ui.moments().exact(at);
    if (!field.code().equals("next_touch") && !field.code().equals("due")) {
      return Word.hinted(ui.moments().relative(day), exact);
    }
    return at.isBefore(ui.now())
        ? new Word(ui.moments().due(day), "", exact, "late")
        : Word.hinted(ui.when(at), exact);
  }

  private String colleague(UUID id) {
    return colleagues.getOrDefault(id, "");
  }

  /** The first one, and how many more there are. */
  private List<Word> addresses(RecordField field, List<String> values) {
    List<Word> words = new ArrayList<>();
    words.add(word(field, values.getFirst()));
    if (values.size() > 1) {
      String others =
          String.join(
              ", ", values.stream().skip(1).map(value -> word(field, value).text()).toList());
      words.add(Word.quiet("+" + (values.size() - 1), others));
    }
    return words;
  }

  private Word phone(String value) {
    return STORED_PHONE.matcher(value).matches()
        ? Word.linked(new PhoneNumber(value).display(), "tel:" + value)
        : Word.hinted(value, ui.t("point.doubtful"));
  }

  private static Word email(String value) {
    return EmailAddress.parse(value)
        .map(address -> Word.linked(value, "mailto:" + address.value()))
        .orElse(Word.plain(value));
  }

  /** Only addresses of the web become links, whatever is kept. */
  private static Word link(String value) {
    String whole = value.matches("(?i)[a-z][a-z0-9+.-]*:.*") ? value : "https://" + value;
    String shown = whole.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", "");
    return whole.matches("(?i)https?://.+") ? Word.linked(shown, whole) : Word.plain(value);
  }

  private String option(RecordField field, String code) {
    return field.option(code).map(Option::label).map(label -> label.in(ui.words())).orElse(code);
  }
}
