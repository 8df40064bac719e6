package rapport.planning;

import static rapport.planning.db.Tables.CONTACT_PLAN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.RecordKind;
import rapport.access.Teams;
import rapport.access.User;
import rapport.access.Users;
import rapport.interactions.Method;

/** Tells by which lines a client is covered today, how far they are, and why by these. */
@Component
@Transactional(readOnly = true)
public class Explaining {
  private final PlanRows plans;
  private final Members members;
  private final Shares shares;
  private final SumFigures sums;
  private final Covering covering;
  private final Users users;
  private final Teams teams;
  private final Clock clock;

  Explaining(
      PlanRows plans,
      Members members,
      Shares shares,
      SumFigures sums,
      Covering covering,
      Users users,
      Teams teams,
      Clock clock) {
    this.plans = plans;
    this.members = members;
    this.shares = shares;
    this.sums = sums;
    this.covering = covering;
    this.users = users;
    this.teams = teams;
    this.clock = clock;
  }

  /**
   * A line that covers a client.
   *
   * @param from since when, at most the plan's first day
   * @param over the next most specific plan that wants something of the same method; null for none
   * @param reason in what this plan is more specific than that one: {@code only} where there is
   *     none, {@code people}, {@code conditions}, {@code shorter} or {@code newer}
   */
  public record Cover(
      ContactPlan plan,
      PlanLine line,
      LocalDate from,
      LocalDate until,
      Figures figures,
      @Nullable ContactPlan over,
      String reason) {}

  /** The lines that cover a client today, in the order of methods; one query where no plan runs. */
  public List<Cover> of(UUID clientId, RecordKind kind, User viewer) {
    LocalDate today = covering.today();
    List<ContactPlan> running =
        Attainment.mayKnow(viewer, kind)
            ? plans.where(
                CONTACT_PLAN
                    .KIND
                    .eq(kind.code())
                    .and(CONTACT_PLAN.FIRST_DAY.le(today))
                    .and(CONTACT_PLAN.LAST_DAY.ge(today)))
            : List.of();
    if (running.isEmpty()) {
      return List.of();
    }
    Map<UUID, ContactPlan> known =
        running.stream().collect(Collectors.toMap(ContactPlan::id, Function.identity()));
    List<Share> here =
        shares.of(List.of(clientId)).stream()
            .filter(share -> share.counts() && share.span().has(today))
            .filter(share -> known.containsKey(share.span().planId()))
            .sorted(Comparator.comparing(share -> share.span().method()))
            .toList();
    return here.isEmpty() ? List.of() : covers(here, known, clientId, kind);
  }

  private List<Cover> covers(
      List<Share> here, Map<UUID, ContactPlan> known, UUID clientId, RecordKind kind) {
    LocalDate today = covering.today();
    Staff staff = new Staff(teams.all(), users.all());
    Precedence precedence = new Precedence(staff.depths());
    List<ContactPlan> open = known.values().stream().filter(one -> one.isOpen(today)).toList();
    Members.Matches matches = members.matching(kind, List.of(clientId), open, clock.instant());
    Map<UUID, Pace> paces = new HashMap<>();
    List<Cover> covers = new ArrayList<>();
    for (Share share : here) {
      ContactPlan plan = Objects.requireNonNull(known.get(share.span().planId()));
      Method method = share.span().method();
      Optional<ContactPlan> next =
          open.stream()
              .filter(one -> !one.id().equals(plan.id()) && matches.has(one, clientId))
              .filter(one -> staff.includes(one.whose(), share.responsibleId()))
              .filter(one -> one.line(method, today).isPresent())
              .min(precedence.order());
      plan.line(method, today)
          .ifPresent(line ->
              covers.add(
                  new Cover(
                      plan,
                      line,
                      share.span().from(),
                      share.span().until(),
                      ClientAttainment.figures(
                          share, plan, paces.computeIfAbsent(plan.id(), id -> sums.pace(plan))),
                      next.orElse(null),
                      next.map(other -> precedence.over(plan, other))
                          .orElse(Precedence.Reason.ONLY)
                          .name()
                          .toLowerCase(Locale.ROOT))));
    }
    return covers;
  }
}
