package rapport.leads;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static rapport.leads.db.Tables.LEAD;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import rapport.access.Colleagues;
import rapport.access.RecordKind;
import rapport.contacts.Clients;
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

/** The fields every lead has, and the ways between leads and clients. */
@Component
class LeadCatalogue implements FieldProvider {
  static final RecordTable TABLE =
      new RecordTable(
          RecordKind.LEAD, LEAD, LEAD.ID, LEAD.RESPONSIBLE_ID, LEAD.REMOVED_AT.isNull());

  private static final UnaryOperator<String> LOWER = text -> text.toLowerCase(Locale.ROOT);

  private static final int LONGEST_KEY = 100;

  private final LeadChoices choices;

  LeadCatalogue(LeadChoices choices) {
    this.choices = choices;
  }

  @Override
  public List<RecordField> fields() {
    return List.of();
  }

  /** Sources and reasons are edited by users, so the fields are made anew each time. */
  @Override
  public List<RecordField> living(RecordKind kind) {
    if (kind != RecordKind.LEAD) {
      return List.of();
    }
    Field<Instant> due =
        when(LEAD.FIRST_REACTION_AT.isNull().and(LEAD.CLOSED_AT.isNull()), LEAD.FIRST_REACTION_DUE);
    return List.of(
        field(
                "name",
                FieldType.TEXT,
                new Source.Column(LEAD.CONTACT_KEY, SortKey::of, inline("")),
                Ordering.by(LEAD.CONTACT_KEY))
            .fixed(),
        ofContact("phone", FieldType.PHONE),
        ofContact("email", FieldType.EMAIL),
        words("wants", FieldType.LONG_TEXT, LEAD.WANTS),
        field("state", FieldType.CHOICE, column(LEAD.STATE), Ordering.by(place()))
            .choosing(
                options("lead-state", Arrays.stream(LeadState.values()).map(LeadState::code))),
        known("source", FieldType.CHOICE, LEAD.SOURCE).choosing(choices.sources().options()),
        known("channel", FieldType.CHOICE, LEAD.CHANNEL)
            .choosing(
                options("lead-channel", Arrays.stream(LeadChannel.values()).map(LeadChannel::code)))
            .fixed(),
        words("campaign", FieldType.TEXT, LEAD.CAMPAIGN),
        words("coupon", FieldType.TEXT, LEAD.COUPON),
        known("reason", FieldType.CHOICE, LEAD.REASON).choosing(choices.reasons().options()),
        field(
            "responsible",
            FieldType.PERSON,
            column(LEAD.RESPONSIBLE_ID),
            Ordering.byIfAny(Colleagues.nameOf(LEAD.RESPONSIBLE_ID))),
        field("arrived", FieldType.MOMENT, column(LEAD.ARRIVED_AT), Ordering.by(LEAD.ARRIVED_AT))
            .computed(),
        known("due", FieldType.MOMENT, due).computed(),
        known("first_reaction", FieldType.MOMENT, LEAD.FIRST_REACTION_AT).computed(),
        known("closed", FieldType.MOMENT, LEAD.CLOSED_AT).computed());
  }

  /** Shown as the contact has it, to whom may see that; asked for by the relation. */
  private static RecordField ofContact(String code, FieldType type) {
    return RecordField.builtIn(RecordKind.LEAD, code, type, new Source.Elsewhere(), null)
        .computed();
  }

  private static RecordField field(String code, FieldType type, Source source, Ordering ordering) {
    return RecordField.builtIn(RecordKind.LEAD, code, type, source, ordering);
  }

  /** What a lead may be without. */
  private static RecordField known(String code, FieldType type, Field<?> column) {
    return field(code, type, column(column), Ordering.byIfAny(column));
  }

  private static RecordField words(String code, FieldType type, Field<String> column) {
    return field(
        code,
        type,
        new Source.Column(lower(column), LOWER, inline("")),
        Ordering.byWords(left(lower(column), LONGEST_KEY)));
  }

  /** States come in the order in which a lead goes through them. */
  private static Field<Integer> place() {
    return DSL.field(
        "array_position({0}, {1})",
        Integer.class,
        inline(Arrays.stream(LeadState.values()).map(LeadState::code).toArray(String[]::new))
            .cast(SQLDataType.CLOB.array()),
        LEAD.STATE);
  }

  private static Source column(Field<?> column) {
    return new Source.Column(column, LOWER, null);
  }

  private static List<Option> options(String key, Stream<String> codes) {
    return codes.map(code -> new Option(code, new Label.Key(key + "." + code))).toList();
  }

  @Override
  public List<RecordTable> tables() {
    return List.of(TABLE);
  }

  @Override
  public List<Relation> relations() {
    return List.of(
        to("contact", RecordKind.CONTACT, LEAD.CONTACT_ID),
        to("company", RecordKind.COMPANY, LEAD.COMPANY_ID),
        from(RecordKind.CONTACT, LEAD.CONTACT_ID),
        from(RecordKind.COMPANY, LEAD.COMPANY_ID));
  }

  private static Relation to(String code, RecordKind kind, Field<UUID> column) {
    RecordTable there = Clients.table(kind);
    return new Relation(
        code,
        RecordKind.LEAD,
        kind,
        new Relation.Told(kind, "name"),
        holds ->
            select(LEAD.ID).from(LEAD).join(there.table()).on(there.id().eq(column)).where(holds));
  }

  private static Relation from(RecordKind kind, Field<UUID> column) {
    return new Relation(
        "leads",
        kind,
        RecordKind.LEAD,
        new Relation.Told(kind, "open_leads"),
        holds -> select(column).from(LEAD).where(column.isNotNull(), holds));
  }
}
