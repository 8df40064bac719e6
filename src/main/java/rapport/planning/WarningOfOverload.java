package rapport.planning;

import static rapport.planning.db.Tables.CONTACT_PLAN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.Notice;
import rapport.access.Notices;
import rapport.access.Teams;
import rapport.access.User;
import rapport.access.Users;
import rapport.leads.ByItself;

/**
 * Tells before a plan begins that it is more than can be done: once, to whoever made it and to the
 * heads of those who have too little time.
 */
@Component
class WarningOfOverload {
  private static final int DAYS_BEFORE = 7;

  private final DSLContext sql;
  private final PlanRows plans;
  private final Overload overload;
  private final Covering covering;
  private final Users users;
  private final Teams teams;
  private final Notices notices;
  private final ByItself itself;
  private final TransactionTemplate transactions;
  private final Clock clock;

  WarningOfOverload(
      DSLContext sql,
      PlanRows plans,
      Overload overload,
      Covering covering,
      Users users,
      Teams teams,
      Notices notices,
      ByItself itself,
      TransactionTemplate transactions,
      Clock clock) {
    this.sql = sql;
    this.plans = plans;
    this.overload = overload;
    this.covering = covering;
    this.users = users;
    this.teams = teams;
    this.notices = notices;
    this.itself = itself;
    this.transactions = transactions;
    this.clock = clock;
  }

  void warn() {
    LocalDate today = covering.today();
    plans
        .where(
            CONTACT_PLAN
                .RETIRED_AT
                .isNull()
                .and(CONTACT_PLAN.COVERED_AT.isNotNull())
                .and(CONTACT_PLAN.WARNED_AT.isNull())
                .and(
                    CONTACT_PLAN.FIRST_DAY.between(today.plusDays(1), today.plusDays(DAYS_BEFORE))))
        .forEach(this::warn);
  }

  private void warn(ContactPlan plan) {
    List<Overload.Ahead> tooMuch =
        overload.of(plan, itself.act().user()).stream().filter(Overload.Ahead::isTooMuch).toList();
    if (tooMuch.isEmpty()) {
      return;
    }
    transactions.executeWithoutResult(status -> {
      int noted =
          sql.update(CONTACT_PLAN)
              .set(CONTACT_PLAN.WARNED_AT, clock.instant())
              .where(CONTACT_PLAN.ID.eq(plan.id()), CONTACT_PLAN.WARNED_AT.isNull())
              .execute();
      if (noted == 1) {
        notices.remind(readers(plan, tooMuch), tiding(plan, tooMuch), clock.instant());
      }
    });
  }

  private static Notice.Tiding tiding(ContactPlan plan, List<Overload.Ahead> tooMuch) {
    int hours = tooMuch.stream().mapToInt(Overload.Ahead::lacking).sum();
    return new Notice.Tiding(
        "contact_plan",
        plan.id(),
        "plan-overload",
        List.of(
            plan.name(),
            Notice.day(plan.term().first()),
            Notice.number("colleagues", tooMuch.size()),
            Notice.number("hours", Math.max(1, Math.round(hours / 60f)))));
  }

  private Set<UUID> readers(ContactPlan plan, List<Overload.Ahead> tooMuch) {
    Set<UUID> theirs = tooMuch.stream().map(Overload.Ahead::userId).collect(Collectors.toSet());
    Set<UUID> inTeams =
        users.all().stream()
            .filter(user -> theirs.contains(user.id()))
            .flatMap(user -> Stream.ofNullable(user.teamId()))
            .collect(Collectors.toSet());
    Set<UUID> readers = new HashSet<>(Set.of(plan.createdBy()));
    teams.all().stream()
        .filter(team -> inTeams.contains(team.id()))
        .flatMap(team -> Stream.ofNullable(team.headId()))
        .forEach(readers::add);
    users.all().stream().filter(user -> !user.active()).map(User::id).forEach(readers::remove);
    return readers;
  }
}
