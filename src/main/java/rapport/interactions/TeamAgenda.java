package rapport.interactions;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.unnest;
import static rapport.interactions.db.Tables.INTERACTION;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.User;
import rapport.interactions.Agenda.Span;

/** Reads how the day of several employees looks: who has how much, and what burns. */
@Component
@Transactional(readOnly = true)
public class TeamAgenda {
  private static final Condition PLANNED = INTERACTION.STATE.eq(inline(State.PLANNED.code()));

  private final DSLContext sql;
  private final InteractionLog log;

  TeamAgenda(DSLContext sql, InteractionLog log) {
    this.sql = sql;
    this.log = log;
  }

  /**
   * What somebody has to do today.
   *
   * @param overdue how much of what is planned should have taken place by now
   * @param ahead how much is still planned for today
   * @param minutes how long that is meant to take
   * @param done how much was completed today
   */
  public record Load(int overdue, int ahead, int minutes, int done) {
    public static final Load NONE = new Load(0, 0, 0, 0);
  }

  /** The loads of some employees by their ids; those who have nothing are missing. Two queries. */
  public Map<UUID, Load> loads(Collection<UUID> userIds, Instant now, Span day) {
    UUID[] ids = userIds.toArray(UUID[]::new);
    Condition late = INTERACTION.DUE_AT.lt(now);
    Field<BigDecimal> minutes =
        coalesce(
            sum(coalesce(INTERACTION.PLANNED_MINUTES, inline(Interaction.USUAL_MINUTES)))
                .filterWhere(INTERACTION.DUE_AT.ge(now)),
            inline(BigDecimal.ZERO));
    Map<UUID, Load> loads = new HashMap<>();
    sql.select(
            INTERACTION.RESPONSIBLE_ID,
            count().filterWhere(late),
            count().filterWhere(INTERACTION.DUE_AT.ge(now)),
            minutes)
        .from(INTERACTION)
        .where(INTERACTION.RESPONSIBLE_ID.eq(any(ids)), PLANNED, relevant())
        .and(INTERACTION.DUE_AT.lt(day.to()))
        .groupBy(INTERACTION.RESPONSIBLE_ID)
        .forEach(row ->
            loads.put(
                row.value1(), new Load(row.value2(), row.value3(), row.value4().intValue(), 0)));
    sql.select(INTERACTION.RESPONSIBLE_ID, count())
        .from(INTERACTION)
        .where(INTERACTION.RESPONSIBLE_ID.eq(any(ids)), relevant())
        .and(INTERACTION.STATE.eq(State.COMPLETED.code()))
        .and(INTERACTION.MOMENT.ge(day.from()))
        .and(INTERACTION.MOMENT.lt(day.to()))
        .groupBy(INTERACTION.RESPONSIBLE_ID)
        .forEach(row -> loads.merge(row.value1(), done(row.value2()), TeamAgenda::together));
    return loads;
  }

  /** Those of them who have done or planned anything since a moment. */
  public Set<UUID> logging(Collection<UUID> userIds, Instant since) {
    Field<UUID> id = field(name("employee", "id"), SQLDataType.UUID);
    return sql.select(id)
        .from(unnest(userIds.toArray(UUID[]::new)).as("employee", "id"))
        .where(
            exists(
                selectOne()
                    .from(INTERACTION)
                    .where(INTERACTION.RESPONSIBLE_ID.eq(id), INTERACTION.MOMENT.ge(since))))
        .fetchSet(id);
  }

  private static Condition relevant() {
    return INTERACTION.RELEVANT.isTrue();
  }

  private static Load done(int count) {
    return new Load(0, 0, 0, count);
  }

  private static Load together(Load one, Load other) {
    return new Load(one.overdue(), one.ahead(), one.minutes(), other.done());
  }

  /**
   * What each of them has to do by the end of the day, the urgent first and then by time.
   *
   * @param each how many of each at most
   */
  public List<Interaction> work(Collection<UUID> userIds, Instant until, int each, User viewer) {
    UUID[] ids = userIds.toArray(UUID[]::new);
    Field<Integer> place =
        rowNumber()
            .over(
                partitionBy(INTERACTION.RESPONSIBLE_ID)
                    .orderBy(INTERACTION.URGENT.desc(), INTERACTION.DUE_AT, INTERACTION.ID))
            .as("place");
    var numbered =
        select(INTERACTION.ID, place)
            .from(INTERACTION)
            .where(INTERACTION.RESPONSIBLE_ID.eq(any(ids)), PLANNED, relevant())
            .and(INTERACTION.DUE_AT.lt(until))
            .and(Visible.to(viewer))
            .asTable("numbered");
    List<? extends Record> rows =
        sql.select(INTERACTION.fields())
            .from(numbered)
            .join(INTERACTION)
            .on(INTERACTION.ID.eq(of(numbered, INTERACTION.ID)))
            .where(of(numbered, place).le(each))
            .orderBy(INTERACTION.URGENT.desc(), INTERACTION.DUE_AT, INTERACTION.ID)
            .fetch();
    return log.complete(rows).stream().map(one -> Visible.fields(one, viewer)).toList();
  }

  private static <T> Field<T> of(Table<?> table, Field<T> field) {
    return Objects.requireNonNull(table.field(field));
  }
}
