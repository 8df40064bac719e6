package rapport.contacts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.Company;
import rapport.contacts.CompanyValues;
import rapport.contacts.Contact;
import rapport.contacts.ContactValues;
import rapport.contacts.Employment;
import rapport.contacts.Rights;
import rapport.exchange.reading.ColumnMeaning;
import rapport.fields.FieldType;
import rapport.fields.Fields;
import rapport.fields.RecordField;
import rapport.fields.export.ExportValues;
import rapport.fields.export.WholeColumn;
import rapport.platform.web.Ui;

/**
 * Everything somebody may read of clients, in columns that an import understands by their names in
 * any language: it gives the same data again.
 */
final class WholeColumns {
  /** Between what stands for several places of work. */
  private static final String BETWEEN = " ::: ";

  private final Fields fields;
  private final Rights may;
  private final Ui ui;
  private final ExportValues values;
  private final Map<UUID, String> emails;

  /**
   * @param emails of colleagues, since two may have one name
   */
  WholeColumns(
      RecordKind kind,
      Fields fields,
      User viewer,
      Ui ui,
      ExportValues values,
      Map<UUID, String> emails) {
    this.fields = fields;
    this.may = new Rights(viewer, kind);
    this.ui = ui;
    this.values = values;
    this.emails = emails;
  }

  List<WholeColumn<Contact>> ofContacts() {
    List<WholeColumn<Contact>> all = new ArrayList<>();
    all.add(text(ColumnMeaning.FAMILY_NAME, contact -> contact.name().family()));
    all.add(text(ColumnMeaning.GIVEN_NAME, contact -> contact.name().given()));
    all.add(text(ColumnMeaning.MIDDLE_NAME, contact -> contact.name().middle()));
    all.addAll(works());
    all.addAll(new WholePoints<>(ui, may, Contact::points).all());
    if (may.reads("birthday")) {
      all.add(text(ColumnMeaning.BIRTHDAY, contact -> said(contact.birthday())));
    }
    Function<Contact, Map<String, List<String>>> held = ContactValues::of;
    all.addAll(facts(held));
    all.addAll(own(Contact::own));
    return all;
  }

  List<WholeColumn<Company>> ofCompanies(Map<UUID, String> parents) {
    List<WholeColumn<Company>> all = new ArrayList<>();
    all.add(text(ColumnMeaning.COMPANY, Company::name));
    if (may.reads("industry")) {
      all.add(text(ColumnMeaning.INDUSTRY, company -> company.profile().industry()));
    }
    if (may.reads("parent")) {
      all.add(
          text(
              ColumnMeaning.PARENT_COMPANY,
              company ->
                  company.profile().parentId() == null
                      ? ""
                      : parents.getOrDefault(company.profile().parentId(), "")));
    }
    all.addAll(new WholePoints<>(ui, may, Company::points).all());
    Function<Company, Map<String, List<String>>> held = CompanyValues::of;
    all.addAll(facts(held));
    all.addAll(own(Company::own));
    return all;
  }

  private List<WholeColumn<Contact>> works() {
    if (!may.reads("company")) {
      return List.of();
    }
    List<WholeColumn<Contact>> all = new ArrayList<>();
    all.add(works(ColumnMeaning.COMPANY, true, Employment::companyName));
    if (may.reads("position")) {
      all.add(works(ColumnMeaning.POSITION, true, Employment::position));
    }
    fields
        .find("decision_role")
        .ifPresent(field ->
            all.add(
                works(
                    ColumnMeaning.DECISION_ROLE,
                    true,
                    one ->
                        one.decisionRole() == null
                            ? ""
                            : values.text(field, List.of(one.decisionRole().code())))));
    all.add(works(ColumnMeaning.WORKS_SINCE, true, one -> said(one.from())));
    if (may.reads("former_company")) {
      all.add(works(ColumnMeaning.FORMER_COMPANY, false, Employment::companyName));
      all.add(works(ColumnMeaning.FORMER_POSITION, false, Employment::position));
      all.add(works(ColumnMeaning.FORMER_SINCE, false, one -> said(one.from())));
      all.add(works(ColumnMeaning.FORMER_UNTIL, false, one -> said(one.to())));
    }
    return all;
  }

  /** One value for each place, so that the nth of each column belong together. */
  private WholeColumn<Contact> works(
      ColumnMeaning meaning, boolean now, Function<Employment, String> of) {
    return text(
        meaning,
        contact -> {
          List<String> each =
              contact.employments().stream()
                  .filter(works -> works.isCurrent() == now)
                  .map(of)
                  .toList();
          return each.stream().allMatch(String::isEmpty) ? "" : listed(each);
        });
  }

  private static String listed(List<String> each) {
    return each.stream().collect(Collectors.joining(BETWEEN));
  }

  private <T> List<WholeColumn<T>> facts(Function<T, Map<String, List<String>>> held) {
    List<WholeColumn<T>> all = new ArrayList<>();
    Stream.of("importance", "role", "stage")
        .flatMap(code -> fields.find(code).stream())
        .forEach(field ->
            all.add(
                text(
                    meaning(field.code()),
                    one ->
                        values.text(
                            field, held.apply(one).getOrDefault(field.code(), List.of())))));
    fields
        .find("responsible")
        .ifPresent(field ->
            all.add(
                text(
                    ColumnMeaning.RESPONSIBLE,
                    one ->
                        held.apply(one).getOrDefault("responsible", List.of()).stream()
                            .map(id -> colleague(field, id))
                            .collect(Collectors.joining()))));
    if (may.reads("note")) {
      all.add(
          text(
              ColumnMeaning.NOTE,
              one -> String.join("", held.apply(one).getOrDefault("note", List.of()))));
    }
    return all;
  }

  private static ColumnMeaning meaning(String code) {
    return switch (code) {
      case "importance" -> ColumnMeaning.IMPORTANCE;
      case "role" -> ColumnMeaning.CLIENT_ROLE;
      default -> ColumnMeaning.STAGE;
    };
  }

  /** "Anna Petrova <anna@example.com>". */
  private String colleague(RecordField field, String id) {
    String email = emails.getOrDefault(UUID.fromString(id), "");
    return values.text(field, List.of(id)) + (email.isEmpty() ? "" : " <" + email + ">");
  }

  private <T> List<WholeColumn<T>> own(Function<T, Map<String, List<String>>> own) {
    return fields.own().stream()
        .map(field ->
            new WholeColumn<T>(
                DirectoryPage.label(field, ui),
                field.type(),
                one -> values.text(field, own.apply(one).getOrDefault(field.code(), List.of()))))
        .toList();
  }

  private <T> WholeColumn<T> text(ColumnMeaning meaning, Function<T, String> of) {
    return new WholeColumn<>(heading(meaning, ui), FieldType.TEXT, of);
  }

  /** What an import knows such a column by. */
  static String heading(ColumnMeaning meaning, Ui ui) {
    return ui.t("import.meaning." + meaning.code());
  }

  private static String said(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
