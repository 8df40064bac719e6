package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION;
import static rapport.interactions.db.Tables.INTERACTION_SERIES;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.User;
import rapport.access.Users;
import rapport.access.Via;
import rapport.kernel.Conflict;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.platform.BusinessCalendar;

/**
 * What is planned again and again. Each time is an interaction of its own, planned for a year ahead
 * at most; a series without an end goes on as time does.
 */
@Component
@Transactional
public class Series {
  private static final int AHEAD_DAYS = 366;
  private static final int MOST = 400;
  private static final int AGAIN_DAYS = 300;

  private final DSLContext sql;
  private final Interactions interactions;
  private final InteractionLog log;
  private final Locking rows;
  private final Users users;
  private final BusinessCalendar calendar;

  Series(
      DSLContext sql,
      Interactions interactions,
      InteractionLog log,
      Locking rows,
      Users users,
      BusinessCalendar calendar) {
    this.sql = sql;
    this.interactions = interactions;
    this.log = log;
    this.rows = rows;
    this.users = users;
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
    UUID first = interactions.plan(topic, plan, act);
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
    List<UUID> all = new ArrayList<>(List.of(first));
    for (LocalDate day :
        days(repeat.every(), starts.toLocalDate(), starts.toLocalDate(), horizon)) {
      all.add(
          interactions.planQuietly(
              topic, plan.at(slot(plan.when(), day, starts.toLocalTime(), zone)), act));
    }
    join(seriesId, all);
    return first;
  }

  private static LocalDate horizon(LocalDate from, @Nullable LocalDate until) {
    LocalDate ahead = from.plusDays(AHEAD_DAYS);
    return until != null && until.isBefore(ahead) ? until : ahead;
  }

  private void join(UUID seriesId, List<UUID> ids) {
    sql.update(INTERACTION)
        .set(INTERACTION.SERIES_ID, seriesId)
        .where(INTERACTION.ID.in(ids))
        .execute();
  }

  private static Slot slot(Slot like, LocalDate day, LocalTime time, ZoneId zone) {
    return like.dayOnly() ? Slot.on(day, zone) : Slot.at(day.atTime(time).atZone(zone).toInstant());
  }

  /** The days after one until another, the latter included. */
  private List<LocalDate> days(
      Repeat.Every every, LocalDate first, LocalDate after, LocalDate until) {
    List<LocalDate> days = new ArrayList<>();
    for (int n = 1; days.size() < MOST; n++) {
      LocalDate day = every.after(first, n);
      if (day.isAfter(until)) {
        break;
      }
      if (day.isAfter(after) && (every != Repeat.Every.WORKDAY || calendar.isWorkday(day))) {
        days.add(day);
      }
    }
    return days;
  }

  /** Plans on what has no end; which series have come further. */
  public int goOn(Instant now) {
    LocalDate soon = LocalDate.ofInstant(now, ZoneId.of("UTC")).plusDays(AGAIN_DAYS);
    List<? extends Record> open =
        sql.selectFrom(INTERACTION_SERIES)
            .where(INTERACTION_SERIES.ENDED.isFalse(), INTERACTION_SERIES.UNTIL.isNull())
            .and(INTERACTION_SERIES.MADE_UNTIL.lt(soon))
            .forUpdate()
            .skipLocked()
            .fetch();
    open.forEach(series -> goOn(series, now));
    return open.size();
  }

  private void goOn(Record series, Instant now) {
    UUID seriesId = series.get(INTERACTION_SERIES.ID);
    Optional<Interaction> last =
        later(seriesId, Instant.EPOCH).reduce((one, other) -> other).map(log::any);
    Optional<User> by = users.find(series.get(INTERACTION_SERIES.CREATED_BY)).filter(User::active);
    if (last.isEmpty() || by.isEmpty()) {
      end(seriesId);
      return;
    }
    ZoneId zone = ZoneId.of(series.get(INTERACTION_SERIES.ZONE));
    LocalDate made = series.get(INTERACTION_SERIES.MADE_UNTIL);
    LocalDate horizon = LocalDate.ofInstant(now, zone).plusDays(AHEAD_DAYS);
    LocalDate first = series.get(INTERACTION_SERIES.STARTS).toLocalDate();
    Repeat.Every every = Repeat.Every.ofCode(series.get(INTERACTION_SERIES.EVERY)).orElseThrow();
    Interaction like = last.get();
    Act act = new Act(by.get(), now, Via.SYSTEM);
    LocalTime time = LocalTime.ofInstant(like.moment(), zone);
    List<UUID> more = new ArrayList<>();
    for (LocalDate day : days(every, first, made, horizon)) {
      Slot when = slot(like.slot().orElseThrow(), day, time, zone);
      more.add(interactions.plan(topic(like), plan(like, when), act));
    }
    join(seriesId, more);
    sql.update(INTERACTION_SERIES)
        .set(INTERACTION_SERIES.MADE_UNTIL, horizon)
        .where(INTERACTION_SERIES.ID.eq(seriesId))
        .execute();
  }

  private static Topic topic(Interaction like) {
    return new Topic(
        like.method(),
        like.direction(),
        like.contactIds(),
        like.group(),
        like.subject(),
        like.place(),
        like.responsibleId(),
        null,
        like.leadId(),
        new Particulars(like.colleagueIds(), like.topics(), Map.of(), ""));
  }

  private static Plan plan(Interaction like, Slot when) {
    return new Plan(when, like.plannedMinutes(), like.urgent(), like.note(), like.remindMinutes());
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
      Slot when = slot(to.when(), day, goes.toLocalTime(), zone);
      interactions.move(one, new Move(when, to.minutes(), OptionalInt.empty()), act);
    }
    sql.update(INTERACTION_SERIES)
        .set(INTERACTION_SERIES.STARTS, INTERACTION_SERIES.STARTS.plus(days))
        .where(INTERACTION_SERIES.ID.eq(seriesId))
        .execute();
    return all.size() + 1;
  }

  private static UUID seriesOf(Interaction interaction) {
    UUID seriesId = interaction.seriesId();
    if (seriesId == null) {
      throw new Conflict("noSeries");
    }
    return seriesId;
  }

  private void end(UUID seriesId) {
    sql.update(INTERACTION_SERIES)
        .set(INTERACTION_SERIES.ENDED, true)
        .where(INTERACTION_SERIES.ID.eq(seriesId))
        .execute();
  }
}
