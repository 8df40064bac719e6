package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION;
import static rapport.interactions.db.Tables.INTERACTION_SERIES;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Forbidden;
import rapport.access.User;
import rapport.access.Users;
import rapport.access.Via;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.BusinessCalendar;
import rapport.platform.WorkingWeek;

/**
 * Plans on the series that go further than they are planned, each in a transaction of its own, as
 * whoever is responsible for its latest time.
 */
@Component
public class CarryingOn {
  private static final Logger LOG = LoggerFactory.getLogger(CarryingOn.class);
  private static final int AGAIN_DAYS = 300;

  private final DSLContext sql;
  private final Interactions interactions;
  private final InteractionLog log;
  private final Series series;
  private final Users users;
  private final BusinessCalendar calendar;
  private final ObjectProvider<CarryingOn> work; // itself, with transactions

  CarryingOn(
      DSLContext sql,
      Interactions interactions,
      InteractionLog log,
      Series series,
      Users users,
      BusinessCalendar calendar,
      ObjectProvider<CarryingOn> work) {
    this.sql = sql;
    this.interactions = interactions;
    this.log = log;
    this.series = series;
    this.users = users;
    this.calendar = calendar;
    this.work = work;
  }

  /**
   * Plans on all that have come so far. One that is refused, as whoever does it may not see the
   * client any more, stays as it is for another night, and keeps no other from going on.
   *
   * @return how many were planned on
   */
  public int all(Instant now) {
    int carried = 0;
    List<UUID> open =
        sql.select(INTERACTION_SERIES.ID)
            .from(INTERACTION_SERIES)
            .where(isDue(now))
            .fetch(INTERACTION_SERIES.ID);
    for (UUID id : open) {
      try {
        carried += work.getObject().one(id, now) ? 1 : 0;
      } catch (Forbidden | Invalid | Absent | Conflict refused) {
        LOG.warn("Series {} is not planned on: {}", id, refused.getMessage());
      } catch (RuntimeException failed) {
        LOG.error("Series {} is not planned on", id, failed);
      }
    }
    return carried;
  }

  private static Condition isDue(Instant now) {
    LocalDate soon = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(AGAIN_DAYS);
    return INTERACTION_SERIES
        .ENDED
        .isFalse()
        .and(INTERACTION_SERIES.MADE_UNTIL.lt(soon))
        .and(
            INTERACTION_SERIES
                .UNTIL
                .isNull()
                .or(INTERACTION_SERIES.UNTIL.gt(INTERACTION_SERIES.MADE_UNTIL)));
  }

  /** Plans one on, unless another node is just doing it. */
  @Transactional
  public boolean one(UUID seriesId, Instant now) {
    Optional<Record> due =
        sql.selectFrom(INTERACTION_SERIES)
            .where(INTERACTION_SERIES.ID.eq(seriesId), isDue(now))
            .forUpdate()
            .skipLocked()
            .fetchOptional();
    return due.isPresent() && carryOn(due.get(), now);
  }

  private boolean carryOn(Record row, Instant now) {
    UUID seriesId = row.get(INTERACTION_SERIES.ID);
    Optional<Interaction> last = latest(seriesId);
    if (last.isEmpty()) {
      series.end(seriesId);
      return false;
    }
    Interaction like = last.get();
    Optional<User> doer = users.find(like.responsibleId()).filter(User::active);
    if (doer.isEmpty()) {
      LOG.warn("Series {} is not planned on: who is responsible left", seriesId);
      return false;
    }
    ZoneId zone = ZoneId.of(row.get(INTERACTION_SERIES.ZONE));
    LocalDate horizon =
        Series.horizon(LocalDate.ofInstant(now, zone), row.get(INTERACTION_SERIES.UNTIL));
    List<Plan> plans = plans(row, like, horizon);
    if (!plans.isEmpty()) {
      interactions.planAll(topic(like), plans, seriesId, new Act(doer.get(), now, Via.SYSTEM));
    }
    sql.update(INTERACTION_SERIES)
        .set(INTERACTION_SERIES.MADE_UNTIL, horizon)
        .where(INTERACTION_SERIES.ID.eq(seriesId))
        .execute();
    return true;
  }

  /** The latest of its times that has a date, whatever became of it: it tells how to plan more. */
  private Optional<Interaction> latest(UUID seriesId) {
    return sql.select(INTERACTION.ID)
        .from(INTERACTION)
        .where(INTERACTION.SERIES_ID.eq(seriesId), INTERACTION.PLANNED_AT.isNotNull())
        .orderBy(INTERACTION.PLANNED_AT.desc())
        .limit(1)
        .fetchOptional(INTERACTION.ID)
        .map(log::any);
  }

  private List<Plan> plans(Record row, Interaction like, LocalDate horizon) {
    ZoneId zone = ZoneId.of(row.get(INTERACTION_SERIES.ZONE));
    Repeat.Every every = Repeat.Every.ofCode(row.get(INTERACTION_SERIES.EVERY)).orElseThrow();
    WorkingWeek week = calendar.week(like.responsibleId());
    Slot slot = like.slot().orElseThrow();
    LocalTime time = LocalTime.ofInstant(slot.at(), zone);
    // what was said of one that is over is no plan
    String note = like.state() == State.COMPLETED ? "" : like.note();
    return every
        .days(
            row.get(INTERACTION_SERIES.STARTS).toLocalDate(),
            row.get(INTERACTION_SERIES.MADE_UNTIL),
            horizon,
            day -> calendar.isWorkday(day, week))
        .stream()
        .map(day -> slot.on(day, time, zone))
        .map(when ->
            new Plan(when, like.plannedMinutes(), like.urgent(), note, like.remindMinutes()))
        .toList();
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
}
