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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record7;
import org.jooq.Select;
import org.jooq.SelectSelectStep;
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

  /**
   * When an interaction takes place and whose it is: as much of it as a calendar is spread by.
   *
   * @param dayOnly whether it is meant for the day as a whole
   */
  public record Taken(
      UUID id, UUID responsibleId, Instant moment, Duration length, boolean dayOnly) {
    public Instant end() {
      return moment.plus(length);
    }
  }

  /** What these employees do in a span, or take part in, of what the viewer sees; a query. */
  public List<Taken> taken(Collection<UUID> employeeIds, Span span, User viewer) {
    UUID[] ids = employeeIds.toArray(UUID[]::new);
    Condition own = INTERACTION.RESPONSIBLE_ID.eq(any(ids));
    // each part is read by an index of its own
    Condition along =
        arrayOverlap(INTERACTION.COLLEAGUE_IDS, ids)
            .and(INTERACTION.COLLEAGUE_IDS.ne(new UUID[0]))
            .and(INTERACTION.RESPONSIBLE_ID.ne(all(ids)));
    return within(span, part(own, span, viewer).unionAll(part(along, span, viewer)));
  }

  private Select<Record7<UUID, UUID, Instant, String, Integer, Integer, Boolean>> part(
      Condition whose, Span span, User viewer) {
    return slots()
        .from(INTERACTION)
        .where(whose, STANDS, Visible.to(viewer))
        .and(within(INTERACTION.MOMENT, span))
        .orderBy(INTERACTION.MOMENT, INTERACTION.ID)
        .limit(MOST);
  }

  /**
   * What is done with a contact or company in a span, by whomever the viewer sees; {@link
   * rapport.kernel.Absent} unless they see the client.
   */
  public List<Taken> takenWith(UUID clientId, Span span, User viewer) {
    sight.needsClient(clientId, viewer);
    return within(
        span,
        slots()
            .from(TIMELINE_ENTRY)
            .join(INTERACTION)
            .on(INTERACTION.ID.eq(TIMELINE_ENTRY.ENTRY_ID))
            .where(TIMELINE_ENTRY.SUBJECT_ID.eq(clientId), Visible.onCard(clientId, viewer))
            .and(within(TIMELINE_ENTRY.MOMENT, span))
            .orderBy(TIMELINE_ENTRY.MOMENT, TIMELINE_ENTRY.ENTRY_ID)
            .limit(MOST));
  }

  private SelectSelectStep<Record7<UUID, UUID, Instant, String, Integer, Integer, Boolean>>
      slots() {
    return sql.select(
        INTERACTION.ID,
        INTERACTION.RESPONSIBLE_ID,
        INTERACTION.MOMENT,
        INTERACTION.STATE,
        INTERACTION.PLANNED_MINUTES,
        INTERACTION.DURATION_SECONDS,
        INTERACTION.DAY_ONLY);
  }

  private static Condition within(Field<Instant> moment, Span span) {
    return moment.ge(span.from().minus(LONGEST)).and(moment.lt(span.to()));
  }

  private static List<Taken> within(
      Span span, Select<Record7<UUID, UUID, Instant, String, Integer, Integer, Boolean>> slots) {
    return slots.fetch().stream()
        .map(Days::taken)
        .filter(one -> !one.moment().isBefore(span.from()) || one.end().isAfter(span.from()))
        .sorted(comparing(Taken::moment).thenComparing(Taken::id))
        .toList();
  }

  private static Taken taken(Record7<UUID, UUID, Instant, String, Integer, Integer, Boolean> slot) {
    State state = State.ofCode(slot.value4()).orElseThrow();
    return new Taken(
        slot.value1(),
        slot.value2(),
        slot.value3(),
        Interaction.length(state, slot.value5(), slot.value6()),
        slot.value7());
  }

  /** Some of what this viewer was told of, whole and in this order; two queries. */
  public List<Interaction> read(List<Taken> some, User viewer) {
    Map<UUID, Interaction> found = log.read(some.stream().map(Taken::id).toList());
    return some.stream()
        .flatMap(one -> Optional.ofNullable(found.get(one.id())).stream())
        .map(one -> Visible.fields(one, viewer))
        .toList();
  }

  /** All that {@link #taken} tells of, whole. */
  public List<Interaction> of(Collection<UUID> employeeIds, Span span, User viewer) {
    return read(taken(employeeIds, span, viewer), viewer);
  }

  /** All that {@link #takenWith} tells of, whole. */
  public List<Interaction> with(UUID clientId, Span span, User viewer) {
    return read(takenWith(clientId, span, viewer), viewer);
  }
}
