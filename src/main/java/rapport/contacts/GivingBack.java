package rapport.contacts;

import static rapport.contacts.db.Tables.HANDOVER;
import static rapport.contacts.db.Tables.HANDOVER_ROW;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.Forbidden;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.access.Via;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;

/**
 * Gives clients back to whom they came from. Only those go back that nobody has passed on for good
 * since, and of the plans those that are still open and theirs; the others stay and it is noted
 * why. What was lent on meanwhile goes back to whom it came from first.
 */
@Component
@Transactional
public class GivingBack {
  private static final List<RecordKind> KINDS =
      List.of(RecordKind.CONTACT, RecordKind.COMPANY, RecordKind.LEAD);

  private final DSLContext sql;
  private final Passing passing;
  private final Users users;
  private final HandOverNews news;
  private final Clock clock;

  GivingBack(DSLContext sql, Passing passing, Users users, HandOverNews news, Clock clock) {
    this.sql = sql;
    this.passing = passing;
    this.users = users;
    this.news = news;
    this.clock = clock;
  }

  /** Gives them back now; {@link Conflict} where that was done before. */
  public void giveBack(UUID id, Act act) {
    end(allowed(id, act), false, act);
  }

  /** The same, for a hand-over that should not have been. */
  public void undo(UUID id, Act act) {
    end(allowed(id, act), true, act);
  }

  /** Gives back what is due, in the name of whoever handed it over; nothing if it was done. */
  public void giveBackDue(UUID id) {
    locked(id)
        .filter(handOver -> !handOver.isEnded())
        .ifPresent(handOver -> {
          User user = users.find(handOver.byId()).orElseThrow();
          end(handOver, false, new Act(user, clock.instant(), Via.SYSTEM));
        });
  }

  private HandOver allowed(UUID id, Act act) {
    act.needs(Right.CHANGE_CLIENTS);
    HandOver handOver = locked(id).orElseThrow(() -> new Absent("handover", id));
    if (!mayEnd(handOver, act.user())) {
      throw new Forbidden(Right.CHANGE_CLIENTS);
    }
    if (handOver.isEnded()) {
      throw new Conflict("handOverEnded");
    }
    return handOver;
  }

  /** Whoever did it, gave or took the clients, or may hand over and change all that passed. */
  public static boolean mayEnd(HandOver handOver, User user) {
    boolean concerned =
        Stream.of(
                Optional.of(handOver.byId()),
                Optional.of(handOver.toId()),
                Optional.ofNullable(handOver.fromId()))
            .anyMatch(one -> one.filter(user.id()::equals).isPresent());
    return user.may(Right.CHANGE_CLIENTS)
        && (concerned
            || (user.may(Right.HAND_OVER)
                && user.reach(RecordKind.CONTACT, Deed.CHANGE).includes(handOver.toId())
                && user.reach(RecordKind.COMPANY, Deed.CHANGE).includes(handOver.toId())));
  }

  private Optional<HandOver> locked(UUID id) {
    return sql.selectFrom(HANDOVER)
        .where(HANDOVER.ID.eq(id))
        .forUpdate()
        .fetchOptional(HandOvers::read);
  }

  private void end(HandOver handOver, boolean undoing, Act act) {
    int kept = 0;
    Optional<UUID> last = Optional.of(new UUID(0, 0));
    while (last.isPresent()) {
      List<Record> rows = rows(handOver.id(), last.get());
      for (RecordKind kind : KINDS) {
        for (UUID giver : givers(rows)) {
          boolean left = !undoing && hasLeft(giver);
          Passing.Group group = new Passing.Group(handOver.id(), kind, giver, handOver.toId());
          kept += back(group, plans(rows, kind, giver), left, act);
        }
      }
      last =
          rows.size() < Passing.BATCH
              ? Optional.empty()
              : Optional.of(rows.getLast().get(HANDOVER_ROW.RECORD_ID));
    }
    sql.update(HANDOVER)
        .set(undoing ? HANDOVER.UNDONE_AT : HANDOVER.RETURNED_AT, act.at())
        .set(HANDOVER.KEPT, kept)
        .where(HANDOVER.ID.eq(handOver.id()))
        .execute();
    news.givenBack(handOver, act);
  }

  private boolean hasLeft(@Nullable UUID userId) {
    return userId != null && !users.find(userId).map(User::active).orElse(false);
  }

  private List<Record> rows(UUID id, UUID last) {
    return List.copyOf(
        sql.selectFrom(HANDOVER_ROW)
            .where(HANDOVER_ROW.HANDOVER_ID.eq(id), HANDOVER_ROW.RECORD_ID.gt(last))
            .orderBy(HANDOVER_ROW.RECORD_ID)
            .limit(Passing.BATCH)
            .fetch());
  }

  private static Set<@Nullable UUID> givers(List<Record> rows) {
    Set<@Nullable UUID> givers = new LinkedHashSet<>();
    rows.forEach(row -> givers.add(row.get(HANDOVER_ROW.FROM_USER_ID)));
    return givers;
  }

  /** How many of them stay. */
  private int back(Passing.Group group, Map<UUID, List<UUID>> plans, boolean left, Act act) {
    if (!plans.isEmpty()) {
      Set<UUID> gone = left ? Set.of() : passing.back(group, plans, act);
      plans.keySet().removeAll(gone);
      keep(group.handOverId(), plans.keySet(), left ? "left" : "changed");
    }
    return plans.size();
  }

  private static Map<UUID, List<UUID>> plans(
      List<Record> rows, RecordKind kind, @Nullable UUID giver) {
    Map<UUID, List<UUID>> plans = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> Objects.equals(row.get(HANDOVER_ROW.KIND), kind.code()))
        .filter(row -> Objects.equals(row.get(HANDOVER_ROW.FROM_USER_ID), giver))
        .forEach(row ->
            plans.put(row.get(HANDOVER_ROW.RECORD_ID), List.of(row.get(HANDOVER_ROW.PLANS))));
    return plans;
  }

  private void keep(UUID id, Set<UUID> recordIds, String why) {
    sql.update(HANDOVER_ROW)
        .set(HANDOVER_ROW.KEPT, why)
        .where(HANDOVER_ROW.HANDOVER_ID.eq(id))
        .and(HANDOVER_ROW.RECORD_ID.eq(DSL.any(recordIds.toArray(UUID[]::new))))
        .execute();
  }
}
