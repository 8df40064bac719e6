package rapport.fields;

import static org.jooq.impl.DSL.count;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what tallies count, for the records of a page. */
@Component
@Transactional(readOnly = true)
public class Tallies {
  private final DSLContext sql;

  Tallies(DSLContext sql) {
    this.sql = sql;
  }

  /** How often it happened to each of these records in a span of time, in one query; never 0. */
  public Map<UUID, Integer> of(
      Source.Tally tally, Collection<UUID> recordIds, Instant from, Instant to) {
    return recordIds.isEmpty()
        ? Map.of()
        : sql.select(tally.owner(), count())
            .from(tally.table())
            .where(
                tally.owner().eq(DSL.any(recordIds.toArray(UUID[]::new))),
                tally.also(),
                tally.moment().between(from, to))
            .groupBy(tally.owner())
            .fetchMap(tally.owner(), count());
  }
}
