package rapport.contacts;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.select;
import static rapport.access.RecordKind.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;
import static rapport.contacts.db.Tables.CONTACT_POINT;
import static rapport.contacts.db.Tables.EMPLOYMENT;
import static rapport.fields.RecordField.builtIn;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.fields.FieldProvider;
import rapport.fields.FieldType;
import rapport.fields.Label;
import rapport.fields.Option;
import rapport.fields.Ordering;
import rapport.fields.RecordField;
import rapport.fields.RecordTable;
import rapport.fields.Relation;
import rapport.fields.Source;
import rapport.kernel.SortKey;

/** The fields every contact has. */
@Component
class ContactCatalogue implements FieldProvider {
  static final RecordTable TABLE =
      new RecordTable(
          RecordKind.CONTACT,
          CONTACT,
          CONTACT.ID,
          CONTACT.RESPONSIBLE_ID,
          CONTACT.REMOVED_AT.isNull());

  /** Who works where is told by the contact's company, from either side. */
  static final Relation.Told WORKS = new Relation.Told(RecordKind.CONTACT, "company");

  private static final UnaryOperator<String> LOWER = text -> text.toLowerCase(Locale.ROOT);

  @Override
  public List<RecordField> fields() {
    Field<Instant> last = coalesce(CONTACT.LAST_TOUCH_AT, endless("-infinity"));
    Field<Instant> next = coalesce(CONTACT.NEXT_TOUCH_AT, endless("infinity"));
    return List.of(
        field("name", FieldType.TEXT, column(CONTACT.SORT_KEY, SortKey::of), CONTACT.SORT_KEY)
            .fixed(),
        words("family_name", lower(CONTACT.FAMILY_NAME)),
        words("given_name", lower(CONTACT.GIVEN_NAME)),
        words("middle_name", lower(CONTACT.MIDDLE_NAME)),
        ordered(
                "company",
                FieldType.TEXT,
                employer(EMPLOYMENT.VALID_TO.isNull()),
                Ordering.byWords(CONTACT.EMPLOYER_KEY))
            .fixed(),
        ordered("position", FieldType.TEXT, position(), Ordering.byWords(CONTACT.POSITION_KEY))
            .fixed(),
        ordered("decision_role", FieldType.CHOICE, decisionRole(), Orders.byDecisionRole())
            .choosing(options("decision", DecisionRole.values(), DecisionRole::code))
            .fixed(),
        ordered(
                "former_company",
                FieldType.TEXT,
                employer(EMPLOYMENT.VALID_TO.isNotNull()),
                Orders.byFormerCompany())
            .fixed(),
        ordered(
                "importance",
                FieldType.CHOICE,
                column(CONTACT.IMPORTANCE, LOWER, null),
                Orders.byPlace(CONTACT.IMPORTANCE, Importance.values(), Importance::code))
            .choosing(options("importance", Importance.values(), Importance::code)),
        ordered(
                "role",
                FieldType.CHOICE,
                column(CONTACT.ROLE, LOWER, null),
                Orders.byPlace(CONTACT.ROLE, ClientRole.values(), ClientRole::code))
            .choosing(options("client-role", ClientRole.values(), ClientRole::code)),
        ordered(
                "stage",
                FieldType.CHOICE,
                column(CONTACT.STAGE, LOWER, null),
                Orders.byPlace(CONTACT.STAGE, ClientStage.values(), ClientStage::code))
            .choosing(options("stage", ClientStage.values(), ClientStage::code)),
        field(
                "open_leads",
                FieldType.NUMBER,
                column(CONTACT.OPEN_LEADS, LOWER, null),
                CONTACT.OPEN_LEADS)
            .computed(),
        points("phone", FieldType.PHONE, PointKind.PHONE, PointKind::digits),
        points("email", FieldType.EMAIL, PointKind.EMAIL, LOWER),
        points("messenger", FieldType.TEXT, PointKind.MESSENGER, LOWER),
        ordered(
            "birthday",
            FieldType.DATE,
            column(CONTACT.BIRTHDAY, LOWER, null),
            Ordering.byIfAny(CONTACT.BIRTHDAY)),
        ordered(
            "responsible",
            FieldType.PERSON,
            column(CONTACT.RESPONSIBLE_ID, LOWER, null),
            Orders.byColleague(CONTACT.RESPONSIBLE_ID)),
        field("last_touch", FieldType.MOMENT, column(last, LOWER, endless("-infinity")), last)
            .computed(),
        field("next_touch", FieldType.MOMENT, column(next, LOWER, endless("infinity")), next)
            .computed(),
        ordered(
            "note",
            FieldType.LONG_TEXT,
            column(lower(CONTACT.NOTE), LOWER),
            Orders.byText(CONTACT.NOTE)),
        field(
                "created",
                FieldType.MOMENT,
                column(CONTACT.CREATED_AT, LOWER, null),
                CONTACT.CREATED_AT)
            .computed());
  }

  private static RecordField field(String code, FieldType type, Source source, Field<?> key) {
    return builtIn(RecordKind.CONTACT, code, type, source, Ordering.by(key));
  }

  private static RecordField words(String code, Field<String> column) {
    return ordered(code, FieldType.TEXT, column(column, LOWER), Ordering.byWords(column));
  }

  private static RecordField ordered(String code, FieldType type, Source source, Ordering by) {
    return builtIn(RecordKind.CONTACT, code, type, source, by);
  }

  private static RecordField points(
      String code, FieldType type, PointKind kind, UnaryOperator<String> fold) {
    return ordered(code, type, points(kind, fold), Orders.byPoint(CONTACT_POINT.CONTACT_ID, kind))
        .fixed();
  }

  static Source column(Field<String> column, UnaryOperator<String> fold) {
    return new Source.Column(column, fold, inline(""));
  }

  static Source column(Field<?> column, UnaryOperator<String> fold, @Nullable Field<?> none) {
    return new Source.Column(column, fold, none);
  }

  static Field<Instant> endless(String end) {
    return inline(end).cast(SQLDataType.INSTANT);
  }

  /** The values of an enum as what can be chosen, each called by a message. */
  static <E> List<Option> options(String key, E[] values, Function<E, String> code) {
    return Stream.of(values)
        .map(code)
        .map(one -> new Option(one, new Label.Key(key + "." + one)))
        .toList();
  }

  private static Source employer(Condition when) {
    var company = rapport.contacts.db.Tables.COMPANY;
    return new Source.Rows(
        EMPLOYMENT.join(company).on(company.ID.eq(EMPLOYMENT.COMPANY_ID)),
        EMPLOYMENT.CONTACT_ID,
        company.SORT_KEY,
        when,
        SortKey::of);
  }

  private static Source position() {
    return new Source.Rows(
        EMPLOYMENT,
        EMPLOYMENT.CONTACT_ID,
        lower(EMPLOYMENT.POSITION),
        EMPLOYMENT.VALID_TO.isNull().and(EMPLOYMENT.POSITION.ne("")),
        LOWER);
  }

  private static Source decisionRole() {
    return new Source.Rows(
        EMPLOYMENT,
        EMPLOYMENT.CONTACT_ID,
        EMPLOYMENT.DECISION_ROLE,
        EMPLOYMENT.VALID_TO.isNull().and(EMPLOYMENT.DECISION_ROLE.isNotNull()),
        LOWER);
  }

  private static Source points(PointKind kind, UnaryOperator<String> fold) {
    return new Source.Rows(
        CONTACT_POINT,
        CONTACT_POINT.CONTACT_ID,
        CONTACT_POINT.SEARCH_KEY,
        CONTACT_POINT.KIND.eq(kind.code()),
        fold);
  }

  @Override
  public List<RecordTable> tables() {
    return List.of(TABLE);
  }

  @Override
  public List<Relation> relations() {
    var company = rapport.contacts.db.Tables.COMPANY;
    return List.of(
        new Relation(
            "company",
            RecordKind.CONTACT,
            COMPANY,
            WORKS,
            holds ->
                select(EMPLOYMENT.CONTACT_ID)
                    .from(EMPLOYMENT)
                    .join(company)
                    .on(company.ID.eq(EMPLOYMENT.COMPANY_ID))
                    .where(EMPLOYMENT.VALID_TO.isNull(), holds)));
  }
}
