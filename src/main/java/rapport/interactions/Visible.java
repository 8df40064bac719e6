package rapport.interactions;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.interactions.db.Tables.INTERACTION;
import static rapport.interactions.db.Tables.PARTICIPANT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.SQLDataType;
import rapport.access.Deed;
import rapport.access.Notice;
import rapport.access.Reach;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.Sight;

/**
 * Which interactions somebody may see: their own, those they take part in, and those within reach
 * of their role with a client they may see. The one place for the log, timelines, agendas and the
 * API.
 */
final class Visible {
  private Visible() {}

  /** Any interaction. */
  static Condition to(User viewer) {
    Reach reach = viewer.reach(RecordKind.INTERACTION, Deed.SEE);
    if (reach.equals(Reach.NOTHING)) {
      return falseCondition();
    }
    if (reach.all() && Sight.seesAll(viewer, RecordKind.CONTACT)) {
      return noCondition(); // there is always a contact
    }
    return INTERACTION
        .RESPONSIBLE_ID
        .eq(viewer.id())
        .or(takesPart(viewer))
        .or(reach.of(INTERACTION.RESPONSIBLE_ID).and(withClient(viewer)));
  }

  /** Those of others in which somebody takes part; as their index is written, so that it serves. */
  private static Condition takesPart(User viewer) {
    return condition(
        "({0} <> '{}' and {0} @> array[{1}])",
        INTERACTION.COLLEAGUE_IDS, val(viewer.id(), SQLDataType.UUID));
  }

  /**
   * Those on the card of a client who is seen. The card of a company tells by them who works there,
   * so it has none for whoever may not know.
   */
  static Condition onCard(UUID subjectId, User viewer) {
    Reach reach = viewer.reach(RecordKind.INTERACTION, Deed.SEE);
    Condition within = reach.of(INTERACTION.RESPONSIBLE_ID);
    Condition reached =
        reach.all() || reach.equals(Reach.NOTHING) ? within : within.or(takesPart(viewer));
    return tellsCompany(viewer)
        ? reached
        : reached.and(
            exists(
                select(PARTICIPANT.CONTACT_ID)
                    .from(PARTICIPANT)
                    .where(
                        PARTICIPANT.INTERACTION_ID.eq(INTERACTION.ID),
                        PARTICIPANT.CONTACT_ID.eq(subjectId))));
  }

  private static boolean tellsCompany(User viewer) {
    return viewer.fieldRight(RecordKind.CONTACT, "company").reads();
  }

  private static Condition withClient(User viewer) {
    if (Sight.seesAll(viewer, RecordKind.CONTACT)) {
      return noCondition();
    }
    Condition person =
        exists(
            select(PARTICIPANT.CONTACT_ID)
                .from(PARTICIPANT)
                .where(
                    PARTICIPANT.INTERACTION_ID.eq(INTERACTION.ID),
                    Sight.contactIn(PARTICIPANT.CONTACT_ID, viewer)));
    return person.or(Sight.companyIn(INTERACTION.COMPANY_ID, viewer));
  }

  /**
   * What a planned one is called in a notice, as far as its reader may know: the subject, or by
   * which method it is where there is none or they may not read it.
   */
  static String called(String subject, String method, User reader) {
    boolean knows =
        !subject.isEmpty()
            && reads(reader, "subject")
            && !reader.reach(RecordKind.INTERACTION, Deed.SEE).equals(Reach.NOTHING);
    return knows ? subject : Notice.word("method." + method);
  }

  /** An interaction as a user may read it: what is hidden from the role is not there. */
  static Interaction fields(Interaction all, User viewer) {
    boolean result = reads(viewer, "result");
    boolean note = reads(viewer, "note");
    boolean subject = reads(viewer, "subject");
    boolean place = reads(viewer, "place");
    boolean company = tellsCompany(viewer);
    return result && note && subject && place && company
        ? all
        : new Interaction(
            all.id(),
            all.method(),
            all.direction(),
            all.state(),
            all.contactIds(),
            all.colleagueIds(),
            all.group(),
            subject ? all.topics() : List.of(),
            result ? all.answers() : Map.of(),
            subject ? all.subject() : "",
            note ? all.note() : "",
            result ? all.resultCode() : "",
            result ? all.resultText() : "",
            all.urgent(),
            place ? all.place() : "",
            all.responsibleId(),
            company ? all.companyId() : null,
            all.plannedAt(),
            all.plannedMinutes(),
            all.dayOnly(),
            all.dueAt(),
            all.remindMinutes(),
            all.startedAt(),
            all.durationSeconds(),
            all.causeId(),
            all.leadId(),
            all.taskId(),
            all.seriesId(),
            subject ? all.coupon() : "",
            all.relevant(),
            note ? all.irrelevantWhy() : "",
            all.irrelevantRuleId(),
            all.ruleId(),
            result ? all.noNextReason() : "",
            result ? all.cancelReason() : "",
            all.moment(),
            all.createdBy(),
            all.createdAt(),
            all.version());
  }

  private static boolean reads(User viewer, String field) {
    return viewer.fieldRight(RecordKind.INTERACTION, field).reads();
  }
}
