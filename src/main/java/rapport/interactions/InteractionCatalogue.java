package rapport.interactions;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static rapport.interactions.db.Tables.INTERACTION;
import static rapport.interactions.db.Tables.PARTICIPANT;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.contacts.Clients;
import rapport.fields.FieldProvider;
import rapport.fields.FieldType;
import rapport.fields.Label;
import rapport.fields.Option;
import rapport.fields.RecordField;
import rapport.fields.RecordTable;
import rapport.fields.Relation;
import rapport.fields.Source;

/**
 * What can be known of an interaction: by what the log is filtered, and what it is exported as; and
 * the ways between interactions and clients, so that clients are found by what happened with them.
 */
@Component
class InteractionCatalogue implements FieldProvider {
  private static final RecordKind KIND = RecordKind.INTERACTION;
  private static final UnaryOperator<String> LOWER = text -> text.toLowerCase(Locale.ROOT);

  private final Choices choices;

  InteractionCatalogue(Choices choices) {
    this.choices = choices;
  }

  @Override
  public List<RecordField> fields() {
    return List.of();
  }

  /** Groups, results and topics are edited by users, so the fields are made anew each time. */
  @Override
  public List<RecordField> living(RecordKind kind) {
    return kind == KIND ? Stream.concat(classified(), said()).toList() : List.of();
  }

  private Stream<RecordField> classified() {
    return Stream.of(
        field("moment", FieldType.MOMENT, INTERACTION.MOMENT),
        field("state", FieldType.CHOICE, INTERACTION.STATE)
            .choosing(options("state", Arrays.stream(State.values()).map(State::code))),
        shown("contacts", FieldType.TEXT),
        shown("company", FieldType.TEXT),
        field("method", FieldType.CHOICE, INTERACTION.METHOD)
            .choosing(options("method", Arrays.stream(Method.values()).map(Method::code))),
        field("direction", FieldType.CHOICE, INTERACTION.DIRECTION)
            .choosing(options("direction", Arrays.stream(Direction.values()).map(Direction::code))),
        field("group", FieldType.CHOICE, INTERACTION.GROUP_CODE)
            .choosing(choices.groups().options()),
        field("result", FieldType.CHOICE, INTERACTION.RESULT_CODE)
            .choosing(choices.results().options()),
        builtIn("topics", FieldType.CHOICES, new Source.Many(INTERACTION.TOPICS))
            .choosing(choices.topics().options())
            .guardedBy("subject"),
        field("responsible", FieldType.PERSON, INTERACTION.RESPONSIBLE_ID),
        field("origin", FieldType.CHOICE, origin())
            .choosing(options("origin.is", Arrays.stream(Origin.values()).map(Origin::code))));
  }

  private static Stream<RecordField> said() {
    return Stream.of(
        words("subject", FieldType.TEXT, INTERACTION.SUBJECT),
        words("note", FieldType.LONG_TEXT, INTERACTION.NOTE),
        words("place", FieldType.TEXT, INTERACTION.PLACE),
        words("coupon", FieldType.TEXT, INTERACTION.COUPON).guardedBy("subject"),
        field(
            "minutes",
            FieldType.NUMBER,
            coalesce(INTERACTION.DURATION_SECONDS.div(inline(60)), INTERACTION.PLANNED_MINUTES)),
        field("urgent", FieldType.FLAG, INTERACTION.URGENT.cast(SQLDataType.CLOB)),
        field("relevant", FieldType.FLAG, INTERACTION.RELEVANT.cast(SQLDataType.CLOB)),
        shown("no_next", FieldType.TEXT).guardedBy("result"),
        shown("cancel_reason", FieldType.TEXT).guardedBy("result"));
  }

  private static Field<String> origin() {
    return when(INTERACTION.RULE_ID.isNotNull(), inline(Origin.BY_RULE.code()))
        .when(INTERACTION.CAUSE_ID.isNotNull(), inline(Origin.FOLLOWING.code()))
        .otherwise(inline(Origin.PRIMARY.code()));
  }

  private static RecordField builtIn(String code, FieldType type, Source source) {
    return RecordField.builtIn(KIND, code, type, source, null).computed();
  }

  private static RecordField field(String code, FieldType type, Field<?> column) {
    return builtIn(code, type, new Source.Column(column, LOWER, null));
  }

  private static RecordField words(String code, FieldType type, Field<String> column) {
    return builtIn(code, type, new Source.Column(lower(column), LOWER, inline("")));
  }

  /** Shown along with an interaction; who it was with is asked for by the relations. */
  private static RecordField shown(String code, FieldType type) {
    return builtIn(code, type, new Source.Elsewhere());
  }

  private static List<Option> options(String key, Stream<String> codes) {
    return codes.map(code -> new Option(code, new Label.Key(key + "." + code))).toList();
  }

  @Override
  public List<RecordTable> tables() {
    return List.of(
        new RecordTable(
            KIND, INTERACTION, INTERACTION.ID, INTERACTION.RESPONSIBLE_ID, noCondition()));
  }

  @Override
  public List<Relation> relations() {
    RecordTable contact = Clients.table(RecordKind.CONTACT);
    RecordTable company = Clients.table(RecordKind.COMPANY);
    return List.of(
        new Relation(
            "contact",
            KIND,
            RecordKind.CONTACT,
            new Relation.Told(RecordKind.CONTACT, "name"),
            holds ->
                select(PARTICIPANT.INTERACTION_ID)
                    .from(PARTICIPANT)
                    .join(contact.table())
                    .on(contact.id().eq(PARTICIPANT.CONTACT_ID))
                    .where(holds)),
        new Relation(
            "company",
            KIND,
            RecordKind.COMPANY,
            new Relation.Told(RecordKind.CONTACT, "company"),
            holds ->
                select(INTERACTION.ID)
                    .from(INTERACTION)
                    .join(company.table())
                    .on(company.id().eq(INTERACTION.COMPANY_ID))
                    .where(holds)),
        new Relation(
            "interactions",
            RecordKind.CONTACT,
            KIND,
            new Relation.Told(RecordKind.CONTACT, "last_touch"),
            holds ->
                select(PARTICIPANT.CONTACT_ID)
                    .from(PARTICIPANT)
                    .join(INTERACTION)
                    .on(INTERACTION.ID.eq(PARTICIPANT.INTERACTION_ID))
                    .where(holds)),
        new Relation(
            "interactions",
            RecordKind.COMPANY,
            KIND,
            new Relation.Told(RecordKind.COMPANY, "last_touch"),
            holds ->
                select(INTERACTION.COMPANY_ID)
                    .from(INTERACTION)
                    .where(INTERACTION.COMPANY_ID.isNotNull(), holds)));
  }
}
