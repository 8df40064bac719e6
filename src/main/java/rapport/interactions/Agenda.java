package rapport.interactions;

import static java.util.Comparator.comparing;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.trueCondition;
import static rapport.interactions.db.Tables.INTERACTION;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.util.postgres.PostgresDSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.kernel.Cursor;
import rapport.kernel.Page;

/** Reads what employees have promised: what is overdue, what is planned, what was done. */
@Component
@Transactional(readOnly = true)
public class Agenda {
  /** A span of time: from its start until just before its end. */
  public record Span(Instant from, Instant to) {
    /** Where that is which has no date. */
    public static final Span SOMEDAY = new Span(Slot.SOMEDAY, Slot.SOMEDAY.plusSeconds(1));

    public boolean has(Instant moment) {
      return !moment.isBefore(from) && moment.isBefore(to);
    }
  }

  // written out, so that PostgreSQL sees that the indexes of planned ones serve
  private static final Condition PLANNED = INTERACTION.STATE.eq(inline(State.PLANNED.code()));

  private final DSLContext sql;
  private final InteractionLog log;

  Agenda(DSLContext sql, InteractionLog log) {
    this.sql = sql;
    this.log = log;
  }

  /**
   * Some of what is due in a span of time.
   *
   * @param most how many at most, the earliest first; 1 or more
   */
  public record Part(Span span, int most) {}

  /**
   * What an employee has planned that is due in some spans of time, earliest first, as much of each
   * as is asked for however much there is in the others; one query for all.
   */
  public List<Interaction> planned(User user, List<Part> parts) {
    Optional<Select<Record>> planned =
        parts.stream().map(part -> planned(user.id(), part)).reduce(Select::unionAll);
    List<? extends Record> rows =
        planned.map(select -> sql.fetch(select)).stream().flatMap(List::stream).toList();
    return log.complete(rows).stream()
        .map(interaction -> Visible.fields(interaction, user))
        .sorted(comparing(Interaction::moment).thenComparing(Interaction::id))
        .toList();
  }

  private Select<Record> planned(UUID userId, Part part) {
    return sql.selectFrom(INTERACTION)
        .where(INTERACTION.RESPONSIBLE_ID.eq(userId), PLANNED, INTERACTION.RELEVANT.isTrue())
        .and(INTERACTION.DUE_AT.ge(part.span().from()))
        .and(INTERACTION.DUE_AT.lt(part.span().to()))
        .orderBy(INTERACTION.DUE_AT, INTERACTION.ID)
        .limit(part.most());
  }

  /**
   * How an employee stands.
   *
   * @param overdue how much of what is planned should have taken place by now
   * @param completed how many interactions were completed in a span of time
   * @param ahead how much is planned for a later one
   */
  public record Standing(int overdue, int completed, int ahead) {}

  /** All figures in one query, each counted by its own index. */
  public Standing standing(UUID userId, Instant now, Span span, Span later) {
    Field<Integer> overdue = count(userId, new Span(Instant.EPOCH, now));
    Field<Integer> ahead = count(userId, later);
    Field<Integer> completed =
        field(
            selectCount()
                .from(INTERACTION)
                .where(
                    INTERACTION.RESPONSIBLE_ID.eq(userId),
                    INTERACTION.STATE.eq(State.COMPLETED.code()),
                    INTERACTION.RELEVANT.isTrue(),
                    INTERACTION.MOMENT.ge(span.from()),
                    INTERACTION.MOMENT.lt(span.to())));
    return sql.select(overdue, completed, ahead)
        .fetchSingle(row -> new Standing(row.value1(), row.value2(), row.value3()));
  }

  private static Field<Integer> count(UUID userId, Span due) {
    return field(
        selectCount()
            .from(INTERACTION)
            .where(
                INTERACTION.RESPONSIBLE_ID.eq(userId),
                PLANNED,
                INTERACTION.RELEVANT.isTrue(),
                INTERACTION.DUE_AT.ge(due.from()),
                INTERACTION.DUE_AT.lt(due.to())));
  }

  /**
   * A stretch of somebody's time that is taken.
   *
   * @param minutes how long, null if nobody said
   * @param subject what it is about, empty where the viewer may not know
   */
  public record Taken(
      UUID id,
      UUID userId,
      Instant at,
      boolean dayOnly,
      @Nullable Integer minutes,
      Method method,
      String subject) {}

  /**
   * When these employees are taken in a span of time, whether they are responsible or take part;
   * that they are is no secret among colleagues, for what is.
   */
  public List<Taken> taken(Collection<UUID> userIds, Span span, User viewer) {
    UUID[] ids = userIds.toArray(UUID[]::new);
    boolean reads = viewer.fieldRight(RecordKind.INTERACTION, "subject").reads();
    Field<Boolean> seen = field(Visible.to(viewer).and(reads ? trueCondition() : falseCondition()));
    Condition theirs =
        INTERACTION
            .RESPONSIBLE_ID
            .eq(any(ids))
            .or(PostgresDSL.arrayOverlap(INTERACTION.COLLEAGUE_IDS, ids));
    return sql.select(INTERACTION.fields())
        .select(seen)
        .from(INTERACTION)
        .where(PLANNED, theirs, INTERACTION.RELEVANT.isTrue())
        .and(INTERACTION.PLANNED_AT.ge(span.from()))
        .and(INTERACTION.PLANNED_AT.lt(span.to()))
        .orderBy(INTERACTION.PLANNED_AT, INTERACTION.ID)
        .limit(InteractionLog.MOST_PLANNED)
        .fetch(row ->
            new Taken(
                row.get(INTERACTION.ID),
                row.get(INTERACTION.RESPONSIBLE_ID),
                row.get(INTERACTION.PLANNED_AT),
                row.get(INTERACTION.DAY_ONLY),
                row.get(INTERACTION.PLANNED_MINUTES),
                Method.ofCode(row.get(INTERACTION.METHOD)).orElseThrow(),
                row.get(seen) ? row.get(INTERACTION.SUBJECT) : ""));
  }

  /** Everything planned that the viewer sees, or what is asked for of it, the soonest first. */
  public Page<Interaction> coming(
      InteractionLog.Asked asked, User viewer, Optional<Cursor> after, int limit) {
    return log.page(
        sql.selectFrom(INTERACTION)
            .where(PLANNED, asked.condition(), Visible.to(viewer))
            .and(InteractionLog.behind(after, INTERACTION.MOMENT, INTERACTION.ID))
            .orderBy(INTERACTION.MOMENT, INTERACTION.ID)
            .limit(limit + 1)
            .fetch(),
        viewer,
        limit);
  }
}
