package rapport.interactions;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static rapport.interactions.db.Tables.INTERACTION;
import static rapport.interactions.db.Tables.PARTICIPANT;
import static rapport.interactions.db.Tables.TIMELINE_ENTRY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.User;
import rapport.contacts.Sight;
import rapport.kernel.Cursor;
import rapport.kernel.Page;

/** Reads everything that concerns one contact or company, whatever its state, latest first. */
@Component
@Transactional(readOnly = true)
public class ClientLog {
  /**
   * Which interactions are asked for.
   *
   * @param subjectId a contact or a company
   * @param viewer who must see the subject, and gets of its interactions those they may see
   */
  public record Selection(UUID subjectId, InteractionLog.Asked asked, User viewer) {}

  private final DSLContext sql;
  private final InteractionLog log;
  private final Sight sight;

  ClientLog(DSLContext sql, InteractionLog log, Sight sight) {
    this.sql = sql;
    this.sight = sight;
    this.log = log;
  }

  /** A page, in three queries. */
  public Page<Interaction> of(Selection selection, Optional<Cursor> after, int limit) {
    sight.needsClient(selection.subjectId(), selection.viewer());
    Field<UUID> id = field(name("found", "id"), SQLDataType.UUID);
    Field<Instant> moment = field(name("found", "moment"), SQLDataType.INSTANT);
    var rows =
        sql.select(id, moment)
            .from(union(selection, after, limit + 1).asTable("found", "id", "moment"))
            .orderBy(moment.desc(), id.desc())
            .limit(limit + 1)
            .fetch();
    Page<Record2<UUID, Instant>> page =
        Page.of(
            List.copyOf(rows), limit, last -> new Cursor(last.value2().toString(), last.value1()));
    Map<UUID, Interaction> read = log.read(page.items().stream().map(Record2::value1).toList());
    return new Page<>(
        page.items().stream()
            .flatMap(row -> Optional.ofNullable(read.get(row.value1())).stream())
            .map(interaction -> Visible.fields(interaction, selection.viewer()))
            .toList(),
        page.next());
  }

  /** Each state is read by its own index, no further than the page needs. */
  private static Select<Record2<UUID, Instant>> union(
      Selection selection, Optional<Cursor> after, int limit) {
    return onCard(selection, State.PLANNED, after, limit)
        .unionAll(onCard(selection, State.COMPLETED, after, limit))
        .unionAll(cancelled(selection, after, limit));
  }

  private static Select<Record2<UUID, Instant>> onCard(
      Selection selection, State state, Optional<Cursor> after, int limit) {
    return select(INTERACTION.ID, INTERACTION.MOMENT)
        .from(TIMELINE_ENTRY)
        .join(INTERACTION)
        .on(INTERACTION.ID.eq(TIMELINE_ENTRY.ENTRY_ID))
        .where(TIMELINE_ENTRY.SUBJECT_ID.eq(selection.subjectId()))
        .and(TIMELINE_ENTRY.PLANNED.eq(state == State.PLANNED))
        .and(wanted(selection, state))
        .and(InteractionLog.before(after, TIMELINE_ENTRY.MOMENT, TIMELINE_ENTRY.ENTRY_ID))
        .orderBy(TIMELINE_ENTRY.MOMENT.desc(), TIMELINE_ENTRY.ENTRY_ID.desc())
        .limit(limit);
  }

  /** Cancelled ones have left the cards; they are found by the people and the company. */
  private static Select<Record2<UUID, Instant>> cancelled(
      Selection selection, Optional<Cursor> after, int limit) {
    return cancelled(selection, after)
        .and(
            INTERACTION.ID.in(
                select(PARTICIPANT.INTERACTION_ID)
                    .from(PARTICIPANT)
                    .where(PARTICIPANT.CONTACT_ID.eq(selection.subjectId()))))
        .orderBy(INTERACTION.MOMENT.desc(), INTERACTION.ID.desc())
        .limit(limit)
        .unionAll(
            cancelled(selection, after)
                .and(INTERACTION.COMPANY_ID.eq(selection.subjectId()))
                .orderBy(INTERACTION.MOMENT.desc(), INTERACTION.ID.desc())
                .limit(limit));
  }

  private static SelectConditionStep<Record2<UUID, Instant>> cancelled(
      Selection selection, Optional<Cursor> after) {
    return select(INTERACTION.ID, INTERACTION.MOMENT)
        .from(INTERACTION)
        .where(INTERACTION.STATE.eq(inline(State.CANCELLED.code())))
        .and(wanted(selection, State.CANCELLED))
        .and(InteractionLog.before(after, INTERACTION.MOMENT, INTERACTION.ID));
  }

  private static Condition wanted(Selection selection, State state) {
    if (selection.asked().state().filter(asked -> asked != state).isPresent()) {
      return falseCondition();
    }
    return selection
        .asked()
        .condition()
        .and(Visible.onCard(selection.subjectId(), selection.viewer()));
  }
}
