package rapport.interactions;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static rapport.interactions.db.Tables.INTERACTION;
import static rapport.interactions.db.Tables.TIMELINE_ENTRY;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** At which hours clients were called, and at which they could be spoken with. */
@Component
@Transactional(readOnly = true)
public class AnsweredHours {
  private static final String NO_ANSWER = "no_answer";
  private static final int HOURS = 24;

  private final DSLContext sql;

  AnsweredHours(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * Of one client, by the hour of the day.
   *
   * @param tried calls in both directions
   * @param answered those in which somebody was spoken with
   */
  public record Hours(int[] tried, int[] answered) {
    public static final Hours NONE = new Hours(new int[HOURS], new int[HOURS]);
  }

  /** The calls of some clients since a moment, by the clock of a zone; one query. */
  public Map<UUID, Hours> of(Collection<UUID> clientIds, Instant since, ZoneId zone) {
    Field<Integer> hour =
        field(
            "extract(hour from {0} at time zone {1})::int",
            SQLDataType.INTEGER, INTERACTION.MOMENT, inline(zone.getId()));
    Condition answered =
        INTERACTION.RESULT_CODE.isDistinctFrom(inline(NO_ANSWER)); // own results are answers
    Map<UUID, Hours> all = new HashMap<>();
    sql.select(TIMELINE_ENTRY.SUBJECT_ID, hour, count(), count().filterWhere(answered))
        .from(TIMELINE_ENTRY)
        .join(INTERACTION)
        .on(INTERACTION.ID.eq(TIMELINE_ENTRY.ENTRY_ID))
        .where(TIMELINE_ENTRY.SUBJECT_ID.eq(any(clientIds.toArray(UUID[]::new))))
        .and(TIMELINE_ENTRY.PLANNED.isFalse())
        .and(TIMELINE_ENTRY.MOMENT.ge(since))
        .and(TIMELINE_ENTRY.KIND.eq(Timeline.INTERACTIONS))
        .and(TIMELINE_ENTRY.RELEVANT.isTrue())
        .and(INTERACTION.METHOD.eq(Method.CALL.code()))
        .groupBy(TIMELINE_ENTRY.SUBJECT_ID, hour)
        .forEach(row -> {
          Hours hours =
              all.computeIfAbsent(row.value1(), id -> new Hours(new int[HOURS], new int[HOURS]));
          hours.tried()[row.value2()] = row.value3();
          hours.answered()[row.value2()] = row.value4();
        });
    return all;
  }
}
