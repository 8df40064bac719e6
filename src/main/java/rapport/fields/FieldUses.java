package rapport.fields;

import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.sum;
import static rapport.fields.db.Tables.FIELD_USE;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;

/**
 * How often each field is used. Uses are counted in memory and written once a minute as long as
 * there are any, and when the node stops; each node adds to what others wrote. What a killed node
 * had not written is lost, which changes no decision.
 */
@Component
public class FieldUses {
  private static final Logger LOG = LoggerFactory.getLogger(FieldUses.class);

  private static final Duration PAUSE = Duration.ofMinutes(1);

  /** A field and what was done with it on a day (UTC). */
  private record Key(String kind, String code, String deed, LocalDate day) {}

  private final DSLContext sql;
  private final Clock clock;
  private final ConcurrentMap<Key, Integer> counted = new ConcurrentHashMap<>();
  private final AtomicReference<Instant> written = new AtomicReference<>(Instant.EPOCH);

  FieldUses(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Notes that fields were used once; costs nothing to speak of. */
  public void note(RecordKind kind, Collection<String> codes, UseDeed deed) {
    LocalDate today = today();
    for (String code : codes) {
      counted.merge(new Key(kind.code(), code, deed.code(), today), 1, Integer::sum);
    }
    Instant now = clock.instant();
    Instant last = written.get();
    if (last.plus(PAUSE).isBefore(now) && written.compareAndSet(last, now)) {
      Thread.startVirtualThread(this::flush);
    }
  }

  /** Writes what was counted since the last time; what can't be written is kept for the next. */
  public void flush() {
    Map<Key, Integer> taken = new HashMap<>();
    for (Key key : counted.keySet()) {
      Integer times = counted.remove(key);
      if (times != null) {
        taken.put(key, times);
      }
    }
    try {
      write(taken);
    } catch (DataAccessException | org.jooq.exception.DataAccessException failed) {
      taken.forEach((key, times) -> counted.merge(key, times, Integer::sum));
      LOG.warn("the use of {} fields is not written yet", taken.size(), failed);
    }
  }

  /** In the order of the key, so that two nodes never wait for each other in a circle. */
  private void write(Map<Key, Integer> taken) {
    List<Query> queries =
        taken.entrySet().stream()
            .sorted(Map.Entry.comparingByKey(Comparator.comparing(Key::toString)))
            .map(one -> query(one.getKey(), one.getValue()))
            .toList();
    if (!queries.isEmpty()) {
      sql.batch(queries).execute();
    }
  }

  private Query query(Key key, int times) {
    return sql.insertInto(FIELD_USE)
        .set(FIELD_USE.KIND, key.kind())
        .set(FIELD_USE.CODE, key.code())
        .set(FIELD_USE.DEED, key.deed())
        .set(FIELD_USE.DAY, key.day())
        .set(FIELD_USE.TIMES, times)
        .onConflict(FIELD_USE.KIND, FIELD_USE.CODE, FIELD_USE.DEED, FIELD_USE.DAY)
        .doUpdate()
        .set(FIELD_USE.TIMES, FIELD_USE.TIMES.plus(DSL.excluded(FIELD_USE.TIMES)));
  }

  /** How often each field was used since a day: by code, then by what was done. */
  public Map<String, Map<String, Integer>> since(RecordKind kind, LocalDate day) {
    flush();
    var times = sum(FIELD_USE.TIMES);
    Map<String, Map<String, Integer>> uses = new HashMap<>();
    sql.select(FIELD_USE.CODE, FIELD_USE.DEED, times)
        .from(FIELD_USE)
        .where(FIELD_USE.KIND.eq(kind.code()), FIELD_USE.DAY.ge(day))
        .groupBy(FIELD_USE.CODE, FIELD_USE.DEED)
        .forEach(row ->
            uses.computeIfAbsent(row.value1(), code -> new HashMap<>())
                .put(row.value2(), row.value3().intValue()));
    return uses;
  }

  /** Since when uses are counted at all; nothing before the first was written. */
  public Optional<LocalDate> begin() {
    return sql.select(min(FIELD_USE.DAY)).from(FIELD_USE).fetchOptional(0, LocalDate.class);
  }

  /** Forgets the uses before a day. */
  void forgetBefore(LocalDate day) {
    sql.deleteFrom(FIELD_USE).where(FIELD_USE.DAY.lt(day)).execute();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  @PreDestroy
  void stop() {
    flush();
  }
}
