package rapport.planning;

import static rapport.planning.db.Tables.PLAN_SPREAD_ROW;
import static rapport.planning.db.Tables.PLAN_SPREAD_TOUCH;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.Act;
import rapport.access.Forbidden;
import rapport.access.Notice;
import rapport.access.Notices;
import rapport.access.User;
import rapport.access.Users;
import rapport.access.Via;
import rapport.interactions.Direction;
import rapport.interactions.Interactions;
import rapport.interactions.Move;
import rapport.interactions.Plan;
import rapport.interactions.Slot;
import rapport.interactions.Topic;
import rapport.interactions.UntouchedPlans;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.Settings;

/**
 * Carries spreads out and takes them back, row by row, each in a transaction of its own with what
 * is noted of it: a job that is cut short goes on with the next row, and nothing is planned twice.
 */
@Component
class CarryingOut {
  private final DSLContext sql;
  private final Spreads spreads;
  private final ContactPlans plans;
  private final Interactions interactions;
  private final UntouchedPlans untouched;
  private final Users users;
  private final Notices notices;
  private final TransactionTemplate transactions;
  private final Settings settings;
  private final Clock clock;

  CarryingOut(
      DSLContext sql,
      Spreads spreads,
      ContactPlans plans,
      Interactions interactions,
      UntouchedPlans untouched,
      Users users,
      Notices notices,
      TransactionTemplate transactions,
      Settings settings,
      Clock clock) {
    this.sql = sql;
    this.spreads = spreads;
    this.plans = plans;
    this.interactions = interactions;
    this.untouched = untouched;
    this.users = users;
    this.notices = notices;
    this.transactions = transactions;
    this.settings = settings;
    this.clock = clock;
  }

  /** What became of a row: how it ended, and the interaction with its version, if there is one. */
  private record Done(Spread.Outcome outcome, @Nullable UUID interactionId, int version) {}

  void carryOut(UUID spreadId) {
    Optional<Spread> found = spreads.read(spreadId);
    if (found.isEmpty() || found.get().status() != SpreadStatus.RUNNING) {
      return;
    }
    Spread spread = found.get();
    Map<UUID, ZoneId> zones = zones();
    each(spread, Spread.Outcome.OPEN, (row, act) -> done(spread, row, zones, act));
    transactions.executeWithoutResult(status -> {
      if (spreads.end(spreadId, SpreadStatus.RUNNING, SpreadStatus.DONE, clock.instant())) {
        tell(spreads.read(spreadId).orElseThrow());
      }
    });
  }

  void takeBack(UUID spreadId) {
    Optional<Spread> found = spreads.read(spreadId);
    if (found.isEmpty() || found.get().status() != SpreadStatus.UNDOING) {
      return;
    }
    Spread spread = found.get();
    each(spread, Spread.Outcome.DONE, (row, act) -> undone(spread, row, act));
    transactions.executeWithoutResult(status ->
        spreads.end(spreadId, SpreadStatus.UNDOING, SpreadStatus.UNDONE, clock.instant()));
  }

  private Map<UUID, ZoneId> zones() {
    Map<UUID, ZoneId> zones = new HashMap<>();
    users.all().forEach(user -> zones.put(user.id(), user.zone()));
    return zones;
  }

  private void each(
      Spread spread, Spread.Outcome standing, BiFunction<Spread.Row, Act, Done> deed) {
    User user = users.find(spread.userId()).orElseThrow();
    for (Spread.Row row : spread.rows()) {
      if (row.kind().acts() && row.outcome() == standing) {
        Act act = new Act(user, clock.instant(), Via.SYSTEM); // of each nobody is told
        try {
          transactions.executeWithoutResult(status -> {
            if (isStill(spread, row, standing)) {
              note(spread, row, deed.apply(row, act));
            }
          });
        } catch (Conflict worked) {
          noteAlone(spread, row, Spread.Outcome.KEPT);
        } catch (Invalid | Absent | Forbidden refused) {
          noteAlone(spread, row, Spread.Outcome.REFUSED);
        }
      }
    }
  }

  /** Two who work on the same spread wait for each other, and the second finds it done. */
  private boolean isStill(Spread spread, Spread.Row row, Spread.Outcome standing) {
    return sql.select(PLAN_SPREAD_ROW.OUTCOME)
        .from(PLAN_SPREAD_ROW)
        .where(PLAN_SPREAD_ROW.SPREAD_ID.eq(spread.id()), PLAN_SPREAD_ROW.ORDINAL.eq(row.ordinal()))
        .forUpdate()
        .fetchOptional(PLAN_SPREAD_ROW.OUTCOME)
        .filter(standing.code()::equals)
        .isPresent();
  }

  private void noteAlone(Spread spread, Spread.Row row, Spread.Outcome outcome) {
    transactions.executeWithoutResult(
        status -> note(spread, row, new Done(outcome, row.interactionId(), version(row))));
  }

  private static int version(Spread.Row row) {
    return Objects.requireNonNullElse(row.version(), 0);
  }

  private void note(Spread spread, Spread.Row row, Done done) {
    sql.update(PLAN_SPREAD_ROW)
        .set(PLAN_SPREAD_ROW.OUTCOME, done.outcome().code())
        .set(PLAN_SPREAD_ROW.INTERACTION_ID, done.interactionId())
        .set(PLAN_SPREAD_ROW.VERSION, done.version())
        .where(PLAN_SPREAD_ROW.SPREAD_ID.eq(spread.id()), PLAN_SPREAD_ROW.ORDINAL.eq(row.ordinal()))
        .execute();
  }

  private Done done(Spread spread, Spread.Row row, Map<UUID, ZoneId> zones, Act act) {
    return switch (row.kind()) {
      case PLAN -> {
        UUID id = interactions.plan(topic(row), plan(row, slot(row, zones)), act);
        keep(spread, id, 1);
        yield new Done(Spread.Outcome.DONE, id, 1);
      }
      case MOVE -> moved(spread, row, slot(row, zones), Spread.Outcome.DONE, act);
      case DROP -> retracted(row, Spread.Outcome.DONE, act);
      case NO_ROOM, NO_DAY, NOBODY -> throw new IllegalStateException("nothing to do: " + row);
    };
  }

  private Done undone(Spread spread, Spread.Row row, Act act) {
    return switch (row.kind()) {
      case PLAN -> retracted(row, Spread.Outcome.UNDONE, act);
      case MOVE ->
          moved(spread, row, Objects.requireNonNull(row.before()), Spread.Outcome.UNDONE, act);
      // what nobody wanted is not planned anew
      case DROP, NO_ROOM, NO_DAY, NOBODY ->
          new Done(Spread.Outcome.DONE, row.interactionId(), version(row));
    };
  }

  private static Topic topic(Spread.Row row) {
    return new Topic(
        row.method(),
        Direction.OUTBOUND,
        List.of(Objects.requireNonNull(row.contactId())),
        "",
        row.subject(),
        "",
        Objects.requireNonNull(row.responsibleId()),
        null);
  }

  private static Plan plan(Spread.Row row, Slot slot) {
    return new Plan(slot, row.minutes(), false, "", null);
  }

  private Slot slot(Spread.Row row, Map<UUID, ZoneId> zones) {
    return row.at() == null
        ? Slot.on(
            Objects.requireNonNull(row.day()),
            zones.getOrDefault(Objects.requireNonNull(row.responsibleId()), settings.zone()))
        : Slot.at(row.at());
  }

  private Done moved(Spread spread, Spread.Row row, Slot to, Spread.Outcome as, Act act) {
    UUID id = Objects.requireNonNull(row.interactionId());
    interactions.move(id, new Move(to, null, OptionalInt.of(version(row))), act);
    keep(spread, id, version(row) + 1);
    return new Done(as, id, version(row) + 1);
  }

  private Done retracted(Spread.Row row, Spread.Outcome as, Act act) {
    UUID id = Objects.requireNonNull(row.interactionId());
    untouched.retract(id, version(row), act);
    return new Done(as, id, version(row));
  }

  private void keep(Spread spread, UUID interactionId, int version) {
    sql.insertInto(PLAN_SPREAD_TOUCH)
        .set(PLAN_SPREAD_TOUCH.INTERACTION_ID, interactionId)
        .set(PLAN_SPREAD_TOUCH.PLAN_ID, spread.planId())
        .set(PLAN_SPREAD_TOUCH.VERSION, version)
        .onConflict(PLAN_SPREAD_TOUCH.INTERACTION_ID)
        .doUpdate()
        .set(PLAN_SPREAD_TOUCH.VERSION, version)
        .execute();
  }

  /** Each colleague is told once, of how many. */
  private void tell(Spread spread) {
    User user = users.find(spread.userId()).orElseThrow();
    Act act = new Act(user, clock.instant(), Via.SYSTEM);
    Map<UUID, Integer> many = new HashMap<>();
    spread.rows().stream()
        .filter(row -> row.outcome() == Spread.Outcome.DONE && row.kind() == Spread.Kind.PLAN)
        .forEach(row -> many.merge(Objects.requireNonNull(row.responsibleId()), 1, Integer::sum));
    String name = plans.find(spread.planId()).name();
    many.forEach((colleague, count) ->
        notices.tell(
            List.of(colleague),
            new Notice.Tiding(
                "contact_plan",
                spread.planId(),
                "plan-work",
                List.of(user.name(), Notice.number("touches", count), name)),
            act));
  }
}
