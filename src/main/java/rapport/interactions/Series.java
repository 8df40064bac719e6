package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION;
import static rapport.interactions.db.Tables.INTERACTION_SERIES;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.kernel.Conflict;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.platform.BusinessCalendar;
import rapport.platform.WorkingWeek;

/**
 * What is planned again and again. Each time is an interaction of its own, planned for a year ahead
 * at most; {@link CarryingOn} plans on as time goes.
 */
@Component
@Transactional
public class Series {
  private static final int AHEAD_DAYS = 366;

  private final DSLContext sql;
  private final Interactions interactions;
  private final InteractionLog log;
  private final Locking rows;
  private final BusinessCalendar calendar;

  Series(
      DSLContext sql,
      Interactions interactions,
      InteractionLog log,
      Locking rows,
      BusinessCalendar calendar) {
    this.sql = sql;
    this.interactions = interactions;
    this.log = log;
    this.rows = rows;
    this.calendar = calendar;
  }

  /**
   * Plans the first time and those that follow.
   *
   * @return the id of the first; {@link Invalid} "until" where the last day is before the first,
   *     and "at" where there is no date to begin with
   */
  public UUID plan(Topic topic, Plan plan, Repeat repeat, Act act) {
    if (!plan.when().dated()) {
      throw new Invalid("at", "required");
    }
    ZoneId zone = act.user().zone();
    LocalDateTime starts = LocalDateTime.ofInstant(plan.at(), zone);
    LocalDate until = repeat.until();
    if (until != null && until.isBefore(starts.toLocalDate())) {
      throw new Invalid("until", "untilBeforeStart");
    }
    UUID seriesId = Ids.next();
    LocalDate horizon = horizon(starts.toLocalDate(), until);
    sql.insertInto(INTERACTION_SERIES)
        .set(INTERACTION_SERIES.ID, seriesId)
        .set(INTERACTION_SERIES.EVERY, repeat.every().code())
        .set(INTERACTION_SERIES.STEP, 1)
        .set(INTERACTION_SERIES.STARTS, starts)
        .set(INTERACTION_SERIES.ZONE, zone.getId())
        .set(INTERACTION_SERIES.UNTIL, until)
        .set(INTERACTION_SERIES.MADE_UNTIL, horizon)
        .set(INTERACTION_SERIES.CREATED_BY, act.userId())
        .set(INTERACTION_SERIES.CREATED_AT, act.at())
        .execute();
    UUID doerId = topic.responsibleId() == null ? act.userId() : topic.responsibleId();
    WorkingWeek week = calendar.week(doerId);
    LocalDate first = starts.toLocalDate();
    List<Plan> plans = new ArrayList<>(List.of(plan));
    repeat.every().days(first, first, horizon, day -> calendar.isWorkday(day, week)).stream()
        .map(day -> plan.at(plan.when().on(day, starts.toLocalTime(), zone)))
        .forEach(plans::add);
    return interactions.planSeries(topic, plans, seriesId, act).getFirst();
  }

  /** A year ahead, or the last day that counts. */
  static LocalDate horizon(LocalDate from, @Nullable LocalDate until) {
    LocalDate ahead = from.plusDays(AHEAD_DAYS);
    return until != null && until.isBefore(ahead) ? until : ahead;
  }

  private Stream<UUID> later(UUID seriesId, Instant from) {
    return sql
        .select(INTERACTION.ID)
        .from(INTERACTION)
        .where(INTERACTION.SERIES_ID.eq(seriesId))
        .and(INTERACTION.STATE.eq(State.PLANNED.code()))
        .and(INTERACTION.PLANNED_AT.ge(from))
        .orderBy(INTERACTION.PLANNED_AT)
        .fetch(INTERACTION.ID)
        .stream();
  }

  /**
   * Takes back a series one has just planned, with all its times; {@link Conflict} as {@link
   * Interactions#withdraw} says, and "noSeries".
   */
  public void withdraw(UUID id, Act act) {
    UUID seriesId = seriesOf(rows.seen(id, act.user()));
    later(seriesId, Instant.EPOCH).toList().forEach(one -> interactions.withdraw(one, act));
    end(seriesId);
  }

  /**
   * Cancels one time of a series and all that follow it; the series ends.
   *
   * @return how many were cancelled; {@link Conflict} "noSeries" if it belongs to none
   */
  public int cancelFrom(UUID id, String reason, Act act) {
    Interaction from = rows.planned(id, act.user());
    UUID seriesId = seriesOf(from);
    List<UUID> all = later(seriesId, from.moment()).toList();
    all.forEach(one -> interactions.cancel(one, reason, act));
    end(seriesId);
    return all.size();
  }

  /**
   * Moves one time of a series, and all that follow it by as many days and to the same time of day.
   *
   * @return how many were moved; {@link Conflict} "noSeries" if it belongs to none
   */
  public int moveFrom(UUID id, Move to, Act act) {
    Interaction from = rows.planned(id, act.user());
    UUID seriesId = seriesOf(from);
    ZoneId zone = act.user().zone();
    LocalDateTime was = LocalDateTime.ofInstant(from.moment(), zone);
    LocalDateTime goes = LocalDateTime.ofInstant(to.when().at(), zone);
    long days = was.toLocalDate().until(goes.toLocalDate(), ChronoUnit.DAYS);
    List<UUID> all = later(seriesId, from.moment()).filter(one -> !one.equals(id)).toList();
    interactions.move(id, to, act);
    for (UUID one : all) {
      LocalDate day = LocalDate.ofInstant(log.any(one).moment(), zone).plusDays(days);
      Slot when = to.when().on(day, goes.toLocalTime(), zone);
      interactions.move(one, new Move(when, to.minutes(), OptionalInt.empty()), act);
    }
    shift(seriesId, days);
    return all.size() + 1;
  }

  /** What is planned on later goes by the same days; up to where it is planned, too. */
  private void shift(UUID seriesId, long days) {
    Record series =
        sql.selectFrom(INTERACTION_SERIES)
            .where(INTERACTION_SERIES.ID.eq(seriesId))
            .forUpdate()
            .fetchSingle();
    sql.update(INTERACTION_SERIES)
        .set(INTERACTION_SERIES.STARTS, series.get(INTERACTION_SERIES.STARTS).plusDays(days))
        .set(
            INTERACTION_SERIES.MADE_UNTIL, series.get(INTERACTION_SERIES.MADE_UNTIL).plusDays(days))
        .where(INTERACTION_SERIES.ID.eq(seriesId))
        .execute();
  }

  private static UUID seriesOf(Interaction interaction) {
    UUID seriesId = interaction.seriesId();
    if (seriesId == null) {
      throw new Conflict("noSeries");
    }
    return seriesId;
  }

  /** It isn't carried on any more. */
  void end(UUID seriesId) {
    sql.update(INTERACTION_SERIES)
        .set(INTERACTION_SERIES.ENDED, true)
        .where(INTERACTION_SERIES.ID.eq(seriesId))
        .execute();
  }
}
