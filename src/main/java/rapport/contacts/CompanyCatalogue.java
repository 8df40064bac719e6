package rapport.contacts;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.select;
import static rapport.contacts.ContactCatalogue.column;
import static rapport.contacts.ContactCatalogue.endless;
import static rapport.contacts.ContactCatalogue.options;
import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;
import static rapport.contacts.db.Tables.CONTACT_POINT;
import static rapport.contacts.db.Tables.EMPLOYMENT;
import static rapport.fields.RecordField.builtIn;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.fields.FieldProvider;
import rapport.fields.FieldType;
import rapport.fields.Ordering;
import rapport.fields.RecordField;
import rapport.fields.RecordTable;
import rapport.fields.Relation;
import rapport.fields.Source;
import rapport.kernel.SortKey;

/** The fields every company has. */
@Component
class CompanyCatalogue implements FieldProvider {
  static final RecordTable TABLE =
      new RecordTable(
          RecordKind.COMPANY,
          COMPANY,
          COMPANY.ID,
          COMPANY.RESPONSIBLE_ID,
          COMPANY.REMOVED_AT.isNull());
  private static final UnaryOperator<String> LOWER = text -> text.toLowerCase(Locale.ROOT);

  @Override
  public List<RecordField> fields() {
    Field<Instant> last = coalesce(COMPANY.LAST_TOUCH_AT, endless("-infinity"));
    Field<Instant> next = coalesce(COMPANY.NEXT_TOUCH_AT, endless("infinity"));
    return List.of(
        field("name", FieldType.TEXT, column(COMPANY.SORT_KEY, SortKey::of), COMPANY.SORT_KEY),
        field(
                "people",
                FieldType.NUMBER,
                column(COMPANY.PEOPLE_COUNT, LOWER, null),
                COMPANY.PEOPLE_COUNT)
            .computed(),
        words("industry", lower(COMPANY.INDUSTRY)),
        ordered(
                "importance",
                FieldType.CHOICE,
                column(COMPANY.IMPORTANCE, LOWER, null),
                Orders.byPlace(COMPANY.IMPORTANCE, Importance.values(), Importance::code))
            .choosing(options("importance", Importance.values(), Importance::code)),
        ordered(
                "role",
                FieldType.CHOICE,
                column(COMPANY.ROLE, LOWER, null),
                Orders.byPlace(COMPANY.ROLE, ClientRole.values(), ClientRole::code))
            .choosing(options("client-role", ClientRole.values(), ClientRole::code)),
        ordered(
                "stage",
                FieldType.CHOICE,
                column(COMPANY.STAGE, LOWER, null),
                Orders.byPlace(COMPANY.STAGE, ClientStage.values(), ClientStage::code))
            .choosing(options("stage", ClientStage.values(), ClientStage::code)),
        field(
                "open_leads",
                FieldType.NUMBER,
                column(COMPANY.OPEN_LEADS, LOWER, null),
                COMPANY.OPEN_LEADS)
            .computed(),
        points("phone", FieldType.PHONE, PointKind.PHONE, PointKind::digits),
        points("email", FieldType.EMAIL, PointKind.EMAIL, LOWER),
        points("website", FieldType.LINK, PointKind.WEB, LOWER),
        ordered(
            "responsible",
            FieldType.PERSON,
            column(COMPANY.RESPONSIBLE_ID, LOWER, null),
            Orders.byColleague(COMPANY.RESPONSIBLE_ID)),
        field("last_touch", FieldType.MOMENT, column(last, LOWER, endless("-infinity")), last)
            .computed(),
        field("next_touch", FieldType.MOMENT, column(next, LOWER, endless("infinity")), next)
            .computed(),
        ordered(
            "note",
            FieldType.LONG_TEXT,
            column(lower(COMPANY.NOTE), LOWER),
            Orders.byText(COMPANY.NOTE)),
        field(
                "created",
                FieldType.MOMENT,
                column(COMPANY.CREATED_AT, LOWER, null),
                COMPANY.CREATED_AT)
            .computed());
  }

  private static RecordField field(String code, FieldType type, Source source, Field<?> key) {
    return builtIn(RecordKind.COMPANY, code, type, source, Ordering.by(key));
  }

  private static RecordField words(String code, Field<String> column) {
    return ordered(code, FieldType.TEXT, column(column, LOWER), Ordering.byWords(column));
  }

  private static RecordField ordered(String code, FieldType type, Source source, Ordering by) {
    return builtIn(RecordKind.COMPANY, code, type, source, by);
  }

  private static RecordField points(
      String code, FieldType type, PointKind kind, UnaryOperator<String> fold) {
    return ordered(code, type, points(kind, fold), Orders.byPoint(CONTACT_POINT.COMPANY_ID, kind))
        .fixed();
  }

  private static Source points(PointKind kind, UnaryOperator<String> fold) {
    return new Source.Rows(
        CONTACT_POINT,
        CONTACT_POINT.COMPANY_ID,
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
    return List.of(
        new Relation(
            "people",
            RecordKind.COMPANY,
            RecordKind.CONTACT,
            ContactCatalogue.WORKS,
            holds ->
                select(EMPLOYMENT.COMPANY_ID)
                    .from(EMPLOYMENT)
                    .join(CONTACT)
                    .on(CONTACT.ID.eq(EMPLOYMENT.CONTACT_ID))
                    .where(EMPLOYMENT.VALID_TO.isNull(), holds)));
  }
}
