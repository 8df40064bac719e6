package rapport.interactions;

import static rapport.interactions.db.Tables.TIMELINE_ENTRY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How often one speaks with somebody: the median distance of the latest touches that count. */
@Component
@Transactional(readOnly = true)
public class Rhythm {
  private static final int LATEST = 10;
  private static final int LEAST_DISTANCES = 2;

  private final DSLContext sql;

  Rhythm(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * In days, at least one; empty while there are too few touches to tell. Reads no more than the
   * latest ten, however many there are. Several on one day are one.
   */
  public Optional<Integer> days(UUID clientId) {
    List<Instant> moments =
        sql.select(TIMELINE_ENTRY.MOMENT)
            .from(TIMELINE_ENTRY)
            .where(
                TIMELINE_ENTRY.SUBJECT_ID.eq(clientId),
                TIMELINE_ENTRY.PLANNED.isFalse(),
                TIMELINE_ENTRY.KIND.eq(Timeline.INTERACTIONS),
                TIMELINE_ENTRY.RELEVANT.isTrue())
            .orderBy(TIMELINE_ENTRY.MOMENT.desc())
            .limit(LATEST)
            .fetch(TIMELINE_ENTRY.MOMENT);
    return median(distances(moments));
  }

  private static List<Integer> distances(List<Instant> moments) {
    return IntStream.range(1, moments.size())
        .map(at -> days(Duration.between(moments.get(at), moments.get(at - 1))))
        .filter(days -> days > 0)
        .sorted()
        .boxed()
        .toList();
  }

  private static int days(Duration distance) {
    return (int) Math.round(distance.toHours() / 24.0);
  }

  private static Optional<Integer> median(List<Integer> sorted) {
    return sorted.size() < LEAST_DISTANCES
        ? Optional.empty()
        : Optional.of(sorted.get(sorted.size() / 2));
  }
}
