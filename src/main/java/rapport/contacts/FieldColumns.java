package rapport.contacts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.exchange.OwnColumns;
import rapport.exchange.reading.ColumnMeaning;
import rapport.fields.Catalogue;
import rapport.fields.FieldType;
import rapport.fields.FieldValues;
import rapport.fields.Label;
import rapport.fields.OwnFieldDraft;
import rapport.fields.OwnFields;
import rapport.fields.RecordField;
import rapport.kernel.Invalid;
import rapport.platform.words.Language;
import rapport.platform.words.Words;

/** The own fields of contacts and companies as columns of address books fill them. */
@Component
class FieldColumns implements OwnColumns {
  private static final int LONGEST_NAME = 80;

  /** What cells are tried as, the narrowest first; whatever they hold is a text. */
  private static final List<FieldType> TRIED =
      List.of(FieldType.NUMBER, FieldType.DATE, FieldType.FLAG, FieldType.LINK);

  private final Catalogue catalogue;
  private final OwnFields own;

  FieldColumns(Catalogue catalogue, OwnFields own) {
    this.catalogue = catalogue;
    this.own = own;
  }

  @Override
  public List<Target> writable(User user, Words words) {
    return Stream.of(RecordKind.CONTACT, RecordKind.COMPANY)
        .flatMap(kind ->
            fields(kind, user)
                .map(field ->
                    new Target(
                        code(field),
                        words.text("import.meaning.own." + kind.code(), field.name(words)))))
        .toList();
  }

  private Stream<RecordField> fields(RecordKind kind, User user) {
    return catalogue.of(kind, user).own().stream().filter(RecordField::editable);
  }

  private static String code(RecordField field) {
    return field.kind() == RecordKind.COMPANY
        ? ColumnMeaning.OF_COMPANY + field.code()
        : field.code();
  }

  @Override
  public Map<String, String> guess(List<String> columns, boolean people, User user) {
    List<RecordField> fields =
        Stream.concat(
                fields(people ? RecordKind.CONTACT : RecordKind.COMPANY, user),
                fields(people ? RecordKind.COMPANY : RecordKind.CONTACT, user))
            .toList();
    Map<String, String> guessed = new LinkedHashMap<>();
    for (String column : columns) {
      fields.stream()
          .filter(field -> isCalled(field, column.strip()))
          .findFirst()
          .ifPresent(field -> guessed.put(column, code(field)));
    }
    return guessed;
  }

  private static boolean isCalled(RecordField field, String name) {
    return field.code().equals(name)
        || field.label() instanceof Label.Given given
            && Stream.of(given.english(), given.russian(), given.ukrainian())
                .anyMatch(said -> !said.isEmpty() && said.equalsIgnoreCase(name));
  }

  @Override
  public String make(String column, List<String> samples, boolean ofCompanies, Act act) {
    RecordKind kind = ofCompanies ? RecordKind.COMPANY : RecordKind.CONTACT;
    String name = column.strip();
    String bounded = name.substring(0, Math.min(LONGEST_NAME, name.length()));
    Language spoken = Language.withCode(act.user().language()).orElse(Language.EN);
    Label.Given label =
        new Label.Given(
            spoken == Language.EN ? bounded : "",
            spoken == Language.RU ? bounded : "",
            spoken == Language.UK ? bounded : "");
    String currency = Currencies.ofAll(samples);
    FieldType type = currency.isEmpty() ? typeOf(samples) : FieldType.MONEY;
    try {
      return code(
          own.find(own.add(new OwnFieldDraft(kind, type, label, currency, false, List.of()), act))
              .field());
    } catch (Invalid invalid) {
      throw new Invalid("mapping", "columnField", column);
    }
  }

  private static FieldType typeOf(List<String> samples) {
    return TRIED.stream()
        .filter(type -> !samples.isEmpty() && samples.stream().allMatch(text -> fits(type, text)))
        .findFirst()
        .orElseGet(() -> longest(samples) ? FieldType.LONG_TEXT : FieldType.TEXT);
  }

  private static boolean longest(List<String> samples) {
    return samples.stream().anyMatch(text -> text.contains("\n") || text.length() > 200);
  }

  /** A word is no link for want of a beginning, nor is a postcode with a zero in front a number. */
  private static boolean fits(FieldType type, String text) {
    return switch (type) {
      case NUMBER -> !text.strip().matches("0\\d.*") && FieldValues.reads(type, text);
      case LINK -> text.strip().matches("(?i)https?://.*") && FieldValues.reads(type, text);
      default -> FieldValues.reads(type, text);
    };
  }
}
