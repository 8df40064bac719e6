package rapport.interactions;

import static java.util.Comparator.comparing;
import static org.jooq.impl.DSL.all;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.inline;
import static rapport.interactions.db.Tables.INTERACTION;
import static rapport.interactions.db.Tables.TIMELINE_ENTRY;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.User;
import rapport.contacts.Sight;
import rapport.interactions.Agenda.Span;

/**
 * Reads what stands in a span of days as calendars show it: planned and completed, of some
 * employees or with one client. What was cancelled stands in no calendar.
 */
@Component
@Transactional(readOnly = true)
public class Days {
  /** How much is read of a span at most, the earliest first. */
  public static final int MOST = 2000;

  /** Nothing takes longer, so what began no longer ago may still run into a span. */
  private static final Duration LONGEST = Duration.ofDays(1);

  private static final Condition STANDS =
      INTERACTION.STATE.in(inline(State.PLANNED.code()), inline(State.COMPLETED.code()));

  private final DSLContext sql;
  private final InteractionLog log;
  private final Sight sight;

  Days(DSLContext sql, InteractionLog log, Sight sight) {
    this.sql = sql;
    this.log = log;
    this.sight = sight;
  }

  /** What these employees do in a span, or take part in, of what the viewer sees; two queries. */
  public List<Interaction> of(Collection<UUID> employeeIds, Span span, User viewer) {
    UUID[] ids = employeeIds.toArray(UUID[]::new);
    Condition own = INTERACTION.RESPONSIBLE_ID.eq(any(ids));
    // each part is read by an index of its own
    Condition along =
        arrayOverlap(INTERACTION.COLLEAGUE_IDS, ids)
            .and(INTERACTION.COLLEAGUE_IDS.ne(new UUID[0]))
            .and(INTERACTION.RESPONSIBLE_ID.ne(all(ids)));
    return seen(part(own, span, viewer).unionAll(part(along, span, viewer)).fetch(), span, viewer);
  }

  private Select<Record> part(Condition whose, Span span, User viewer) {
    return sql.selectFrom(INTERACTION)
        .where(whose, STANDS, Visible.to(viewer))
        .and(within(INTERACTION.MOMENT, span))
        .orderBy(INTERACTION.MOMENT, INTERACTION.ID)
        .limit(MOST);
  }

  /**
   * What is done with a contact or company in a span, by whomever the viewer sees; {@link
   * rapport.kernel.Absent} unless they see the client.
   */
  public List<Interaction> with(UUID clientId, Span span, User viewer) {
    sight.needsClient(clientId, viewer);
    return seen(
        sql.select(INTERACTION.fields())
            .from(TIMELINE_ENTRY)
            .join(INTERACTION)
            .on(INTERACTION.ID.eq(TIMELINE_ENTRY.ENTRY_ID))
            .where(TIMELINE_ENTRY.SUBJECT_ID.eq(clientId), Visible.onCard(clientId, viewer))
            .and(within(TIMELINE_ENTRY.MOMENT, span))
            .orderBy(TIMELINE_ENTRY.MOMENT, TIMELINE_ENTRY.ENTRY_ID)
            .limit(MOST)
            .fetch(),
        span,
        viewer);
  }

  private static Condition within(Field<Instant> moment, Span span) {
    return moment.ge(span.from().minus(LONGEST)).and(moment.lt(span.to()));
  }

  private List<Interaction> seen(List<? extends Record> rows, Span span, User viewer) {
    return log.complete(rows).stream()
        .filter(one -> !one.moment().isBefore(span.from()) || end(one).isAfter(span.from()))
        .map(one -> Visible.fields(one, viewer))
        .sorted(comparing(Interaction::moment).thenComparing(Interaction::id))
        .toList();
  }

  private static Instant end(Interaction one) {
    return one.moment().plus(one.length());
  }
}
