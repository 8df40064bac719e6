package rapport.interactions;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static rapport.interactions.db.Tables.INTERACTION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How much of the time of colleagues is planned for already, whoever asks: what for isn't told. */
@Component
@Transactional(readOnly = true)
public class PlannedLoad {
  private final DSLContext sql;

  PlannedLoad(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * Something that is planned.
   *
   * @param minutes how long it is taken to be
   */
  public record Load(UUID interactionId, UUID userId, Instant at, boolean dayOnly, int minutes) {}

  /** Of some colleagues, from a moment until before another; one query. */
  public List<Load> of(Collection<UUID> userIds, Instant from, Instant to) {
    return sql.selectFrom(INTERACTION).where(planned(userIds, from, to)).fetch(PlannedLoad::load);
  }

  /** How many minutes are planned on each day of some colleagues, in a zone; one query. */
  public Map<UUID, Map<LocalDate, Integer>> byDay(
      Collection<UUID> userIds, Instant from, Instant to, ZoneId zone) {
    Field<LocalDate> day =
        field(
            "({0} at time zone {1})::date",
            SQLDataType.LOCALDATE, INTERACTION.PLANNED_AT, inline(zone.getId()));
    Field<Integer> minutes =
        sum(coalesce(INTERACTION.PLANNED_MINUTES, inline(Interaction.USUAL_MINUTES)))
            .cast(SQLDataType.INTEGER);
    Map<UUID, Map<LocalDate, Integer>> all = new HashMap<>();
    sql.select(INTERACTION.RESPONSIBLE_ID, day, minutes)
        .from(INTERACTION)
        .where(planned(userIds, from, to))
        .groupBy(INTERACTION.RESPONSIBLE_ID, day)
        .forEach(row ->
            all.computeIfAbsent(row.value1(), id -> new HashMap<>())
                .put(row.value2(), row.value3()));
    return all;
  }

  private static Condition planned(Collection<UUID> userIds, Instant from, Instant to) {
    return INTERACTION
        .RESPONSIBLE_ID
        .eq(any(userIds.toArray(UUID[]::new)))
        .and(INTERACTION.STATE.eq(inline(State.PLANNED.code())))
        .and(INTERACTION.RELEVANT.isTrue())
        .and(INTERACTION.PLANNED_AT.ge(from))
        .and(INTERACTION.PLANNED_AT.lt(to));
  }

  private static Load load(Record row) {
    Integer minutes = row.get(INTERACTION.PLANNED_MINUTES);
    return new Load(
        row.get(INTERACTION.ID),
        row.get(INTERACTION.RESPONSIBLE_ID),
        row.get(INTERACTION.PLANNED_AT),
        row.get(INTERACTION.DAY_ONLY),
        minutes == null ? Interaction.USUAL_MINUTES : minutes);
  }
}
