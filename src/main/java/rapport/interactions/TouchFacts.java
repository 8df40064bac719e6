package rapport.interactions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.any;
import static rapport.interactions.db.Tables.INTERACTION;
import static rapport.interactions.db.Tables.TIMELINE_ENTRY;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What took place and is planned with clients, as far as it counts: for plans and figures, whoever
 * asks. A touch with several people counts once for each of them, and once for where they work;
 * what isn't relevant or was called off doesn't count.
 */
@Component
@Transactional(readOnly = true)
public class TouchFacts {
  private static final int MINUTE = 60;

  private final DSLContext sql;

  TouchFacts(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * One touch of one client.
   *
   * @param planned it did not take place yet
   * @param minutes how long it took, rounded; 0 where nobody said
   */
  public record Fact(UUID id, Method method, Instant moment, boolean planned, int minutes) {}

  /** By client, those from a moment until before another; one query. */
  public Map<UUID, List<Fact>> of(Collection<UUID> clientIds, Instant from, Instant to) {
    return sql
        .select(
            TIMELINE_ENTRY.SUBJECT_ID,
            TIMELINE_ENTRY.ENTRY_ID,
            TIMELINE_ENTRY.MOMENT,
            TIMELINE_ENTRY.PLANNED,
            INTERACTION.METHOD,
            INTERACTION.DURATION_SECONDS)
        .from(TIMELINE_ENTRY)
        .join(INTERACTION)
        .on(INTERACTION.ID.eq(TIMELINE_ENTRY.ENTRY_ID))
        .where(TIMELINE_ENTRY.SUBJECT_ID.eq(any(clientIds.toArray(UUID[]::new))))
        .and(TIMELINE_ENTRY.PLANNED.in(true, false)) // by which the index is read
        .and(TIMELINE_ENTRY.MOMENT.ge(from))
        .and(TIMELINE_ENTRY.MOMENT.lt(to))
        .and(TIMELINE_ENTRY.KIND.eq(Timeline.INTERACTIONS))
        .and(TIMELINE_ENTRY.RELEVANT.isTrue())
        .fetch()
        .stream()
        .collect(
            groupingBy(
                row -> row.get(TIMELINE_ENTRY.SUBJECT_ID), mapping(TouchFacts::fact, toList())));
  }

  private static Fact fact(Record row) {
    Integer seconds = row.get(INTERACTION.DURATION_SECONDS);
    return new Fact(
        row.get(TIMELINE_ENTRY.ENTRY_ID),
        Method.ofCode(row.get(INTERACTION.METHOD)).orElseThrow(),
        row.get(TIMELINE_ENTRY.MOMENT),
        row.get(TIMELINE_ENTRY.PLANNED),
        seconds == null ? 0 : (seconds + MINUTE / 2) / MINUTE);
  }
}
