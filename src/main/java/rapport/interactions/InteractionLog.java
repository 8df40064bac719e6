package rapport.interactions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;
import static rapport.interactions.db.Tables.INTERACTION;
import static rapport.interactions.db.Tables.PARTICIPANT;
import static rapport.interactions.db.Tables.TIMELINE_ENTRY;
import static rapport.platform.Among.among;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.User;
import rapport.contacts.Sight;
import rapport.kernel.Absent;
import rapport.kernel.Cursor;
import rapport.kernel.Page;

/** Reads interactions: one, those of a card, all. */
@Component
@Transactional(readOnly = true)
public class InteractionLog {
  /**
   * Whose interactions, in which state, how they came to be, and whether relevant; empty for all.
   */
  public record Asked(
      Optional<UUID> responsibleId,
      Optional<State> state,
      Optional<Origin> origin,
      Optional<Boolean> relevant) {
    /** Of any origin, relevant or not. */
    public Asked(Optional<UUID> responsibleId, Optional<State> state) {
      this(responsibleId, state, Optional.empty(), Optional.empty());
    }

    /** What must hold besides the state. */
    Condition condition() {
      Condition theirs = responsibleId.map(INTERACTION.RESPONSIBLE_ID::eq).orElse(trueCondition());
      Condition thus = origin.map(Origin::condition).orElse(trueCondition());
      return theirs
          .and(thus)
          .and(
              relevant
                  // written so that PostgreSQL sees that the index of irrelevant ones serves
                  .map(one ->
                      one
                          ? DSL.condition(INTERACTION.RELEVANT)
                          : DSL.not(DSL.condition(INTERACTION.RELEVANT)))
                  .orElse(trueCondition()));
    }
  }

  /** How many planned interactions a page shows at most. */
  public static final int MOST_PLANNED = 200;

  private final DSLContext sql;
  private final Sight sight;

  InteractionLog(DSLContext sql, Sight sight) {
    this.sql = sql;
    this.sight = sight;
  }

  /** One interaction; {@link Absent} if there is none, or none that the viewer may see. */
  public Interaction find(UUID id, User viewer) {
    return read(List.of(id), viewer).stream()
        .findFirst()
        .orElseThrow(() -> new Absent("interaction", id));
  }

  /** Who is responsible for an interaction, whoever may see it; null for nobody. */
  public @Nullable UUID responsible(UUID id) {
    return sql.select(INTERACTION.RESPONSIBLE_ID)
        .from(INTERACTION)
        .where(INTERACTION.ID.eq(id))
        .fetchOne(INTERACTION.RESPONSIBLE_ID);
  }

  /** Some interactions by id, of those the viewer sees. */
  public List<Interaction> read(Collection<UUID> ids, User viewer) {
    return seen(
        sql.selectFrom(INTERACTION).where(among(INTERACTION.ID, ids), Visible.to(viewer)).fetch(),
        viewer);
  }

  private List<Interaction> seen(List<? extends Record> rows, User viewer) {
    return complete(rows).stream().map(one -> Visible.fields(one, viewer)).toList();
  }

  /** One interaction for the verbs, whoever may see it. */
  Interaction any(UUID id) {
    return complete(sql.selectFrom(INTERACTION).where(INTERACTION.ID.eq(id)).fetch()).stream()
        .findFirst()
        .orElseThrow(() -> new Absent("interaction", id));
  }

  /** Rows of the timeline of a card of which this column holds an interaction that is seen. */
  public static Condition onCard(Field<UUID> interactionId, UUID subjectId, User viewer) {
    Condition seen = Visible.onCard(subjectId, viewer);
    return seen.equals(noCondition())
        ? noCondition()
        : exists(selectOne().from(INTERACTION).where(INTERACTION.ID.eq(interactionId), seen));
  }

  /** Rows of which this column holds an interaction that the viewer sees. */
  public static Condition seenIn(Field<UUID> interactionId, User viewer) {
    Condition seen = Visible.to(viewer);
    return seen.equals(noCondition())
        ? noCondition()
        : exists(selectOne().from(INTERACTION).where(INTERACTION.ID.eq(interactionId), seen));
  }

  /** Interactions that were found on a card which the viewer sees, as they may read them. */
  public List<Interaction> ofCard(Collection<UUID> ids, User viewer) {
    return seen(sql.selectFrom(INTERACTION).where(among(INTERACTION.ID, ids)).fetch(), viewer);
  }

  /**
   * What has taken place with a contact or company, the latest first; {@link Absent} unless the
   * viewer sees the client.
   */
  public Page<Interaction> of(UUID subjectId, User viewer, Optional<Cursor> after, int limit) {
    sight.needsClient(subjectId, viewer);
    var rows =
        sql.select(INTERACTION.fields())
            .from(TIMELINE_ENTRY)
            .join(INTERACTION)
            .on(INTERACTION.ID.eq(TIMELINE_ENTRY.ENTRY_ID))
            .where(TIMELINE_ENTRY.SUBJECT_ID.eq(subjectId), TIMELINE_ENTRY.PLANNED.isFalse())
            .and(Visible.onCard(subjectId, viewer))
            .and(before(after, TIMELINE_ENTRY.MOMENT, TIMELINE_ENTRY.ENTRY_ID))
            .orderBy(TIMELINE_ENTRY.MOMENT.desc(), TIMELINE_ENTRY.ENTRY_ID.desc())
            .limit(limit + 1)
            .fetch();
    return page(rows, viewer, limit);
  }

  /** What is planned with a contact or company, the next first; at most 200. */
  public List<Interaction> plannedWith(UUID subjectId, User viewer) {
    sight.needsClient(subjectId, viewer);
    return seen(
        sql.select(INTERACTION.fields())
            .from(TIMELINE_ENTRY)
            .join(INTERACTION)
            .on(INTERACTION.ID.eq(TIMELINE_ENTRY.ENTRY_ID))
            .where(TIMELINE_ENTRY.SUBJECT_ID.eq(subjectId), TIMELINE_ENTRY.PLANNED.isTrue())
            .and(Visible.onCard(subjectId, viewer))
            .orderBy(TIMELINE_ENTRY.MOMENT)
            .limit(MOST_PLANNED)
            .fetch(),
        viewer);
  }

  /**
   * All interactions that the viewer sees, or those of one employee, or in one state, the latest
   * first.
   */
  public Page<Interaction> all(Asked asked, User viewer, Optional<Cursor> after, int limit) {
    Optional<State> state = asked.state();
    Condition condition =
        before(after, INTERACTION.MOMENT, INTERACTION.ID)
            .and(Visible.to(viewer))
            .and(asked.condition());
    if (state.isPresent()) {
      condition = condition.and(INTERACTION.STATE.eq(state.get().code()));
    }
    return page(
        sql.selectFrom(INTERACTION)
            .where(condition)
            .orderBy(INTERACTION.MOMENT.desc(), INTERACTION.ID.desc())
            .limit(limit + 1)
            .fetch(),
        viewer,
        limit);
  }

  /** What was and will be done about a lead, the latest first; at most 200. */
  public List<Interaction> about(UUID leadId, User viewer) {
    return seen(
        sql.selectFrom(INTERACTION)
            .where(INTERACTION.LEAD_ID.eq(leadId), Visible.to(viewer))
            .orderBy(INTERACTION.MOMENT.desc(), INTERACTION.ID.desc())
            .limit(MOST_PLANNED)
            .fetch(),
        viewer);
  }

  /** What was and will be done for a task, the latest first; at most 200. */
  public List<Interaction> madeFor(UUID taskId, User viewer) {
    return seen(
        sql.selectFrom(INTERACTION)
            .where(INTERACTION.TASK_ID.eq(taskId), Visible.to(viewer))
            .orderBy(INTERACTION.MOMENT.desc(), INTERACTION.ID.desc())
            .limit(MOST_PLANNED)
            .fetch(),
        viewer);
  }

  /** The interactions this one led to, of those the viewer sees; at most 200. */
  public List<Interaction> causedBy(UUID id, User viewer) {
    return seen(effects(id, Visible.to(viewer)), viewer);
  }

  /** The same for the verbs, whoever may see them. */
  List<Interaction> anyCausedBy(UUID id) {
    return complete(effects(id, trueCondition()));
  }

  private List<? extends Record> effects(UUID id, Condition seen) {
    return sql.selectFrom(INTERACTION)
        .where(INTERACTION.CAUSE_ID.eq(id), seen)
        .orderBy(INTERACTION.MOMENT, INTERACTION.ID)
        .limit(MOST_PLANNED)
        .fetch();
  }

  /** Some interactions by id. */
  Map<UUID, Interaction> read(Collection<UUID> ids) {
    return complete(sql.selectFrom(INTERACTION).where(among(INTERACTION.ID, ids)).fetch()).stream()
        .collect(toMap(Interaction::id, interaction -> interaction));
  }

  /** A page of rows, which were read with one more than the limit. */
  Page<Interaction> page(List<? extends Record> rows, User viewer, int limit) {
    Page<? extends Record> page =
        Page.of(
            List.copyOf(rows),
            limit,
            last -> new Cursor(last.get(INTERACTION.MOMENT).toString(), last.get(INTERACTION.ID)));
    return new Page<>(seen(page.items(), viewer), page.next());
  }

  static Condition before(Optional<Cursor> after, Field<Instant> moment, Field<UUID> id) {
    return after
        .map(cursor -> (Condition) row(moment, id).lt(row(val(cursor.moment()), val(cursor.id()))))
        .orElse(trueCondition());
  }

  static Condition behind(Optional<Cursor> after, Field<Instant> moment, Field<UUID> id) {
    return after
        .map(cursor -> (Condition) row(moment, id).gt(row(val(cursor.moment()), val(cursor.id()))))
        .orElse(trueCondition());
  }

  /** Rows with their people, in one more query whatever their number. */
  List<Interaction> complete(List<? extends Record> rows) {
    List<UUID> ids = rows.stream().map(row -> row.get(INTERACTION.ID)).toList();
    Map<UUID, List<UUID>> participants =
        sql
            .selectFrom(PARTICIPANT)
            .where(among(PARTICIPANT.INTERACTION_ID, ids))
            .orderBy(PARTICIPANT.INTERACTION_ID, PARTICIPANT.ORDINAL)
            .stream()
            .collect(
                groupingBy(
                    row -> row.get(PARTICIPANT.INTERACTION_ID),
                    mapping(row -> row.get(PARTICIPANT.CONTACT_ID), toList())));
    return rows.stream()
        .map(row -> interaction(row, participants.getOrDefault(row.get(INTERACTION.ID), List.of())))
        .toList();
  }

  private static Interaction interaction(Record row, List<UUID> contactIds) {
    return new Interaction(
        row.get(INTERACTION.ID),
        Method.ofCode(row.get(INTERACTION.METHOD)).orElseThrow(),
        Direction.ofCode(row.get(INTERACTION.DIRECTION)).orElseThrow(),
        State.ofCode(row.get(INTERACTION.STATE)).orElseThrow(),
        contactIds,
        List.of(row.get(INTERACTION.COLLEAGUE_IDS)),
        text(row.get(INTERACTION.GROUP_CODE)),
        List.of(row.get(INTERACTION.TOPICS)),
        Answers.read(row.get(INTERACTION.ANSWERS)),
        row.get(INTERACTION.SUBJECT),
        row.get(INTERACTION.NOTE),
        text(row.get(INTERACTION.RESULT_CODE)),
        row.get(INTERACTION.RESULT_TEXT),
        row.get(INTERACTION.URGENT),
        row.get(INTERACTION.PLACE),
        row.get(INTERACTION.RESPONSIBLE_ID),
        row.get(INTERACTION.COMPANY_ID),
        row.get(INTERACTION.PLANNED_AT),
        row.get(INTERACTION.PLANNED_MINUTES),
        row.get(INTERACTION.DAY_ONLY),
        row.get(INTERACTION.DUE_AT),
        row.get(INTERACTION.REMIND_MINUTES),
        row.get(INTERACTION.STARTED_AT),
        row.get(INTERACTION.DURATION_SECONDS),
        row.get(INTERACTION.CAUSE_ID),
        row.get(INTERACTION.LEAD_ID),
        row.get(INTERACTION.TASK_ID),
        row.get(INTERACTION.SERIES_ID),
        row.get(INTERACTION.COUPON),
        row.get(INTERACTION.RELEVANT),
        row.get(INTERACTION.IRRELEVANT_WHY),
        row.get(INTERACTION.IRRELEVANT_RULE_ID),
        row.get(INTERACTION.RULE_ID),
        row.get(INTERACTION.NO_NEXT_REASON),
        row.get(INTERACTION.CANCEL_REASON),
        row.get(INTERACTION.MOMENT),
        row.get(INTERACTION.CREATED_BY),
        row.get(INTERACTION.CREATED_AT),
        row.get(INTERACTION.VERSION));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
