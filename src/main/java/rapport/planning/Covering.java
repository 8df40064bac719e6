package rapport.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static rapport.planning.db.Tables.CONTACT_PLAN;
import static rapport.platform.Among.among;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.RecordKind;
import rapport.access.Teams;
import rapport.access.Users;
import rapport.interactions.Method;
import rapport.interactions.TouchFacts;
import rapport.platform.BusinessCalendar;
import rapport.platform.Settings;

/**
 * Works out the shares of clients anew from what they are and what took place, and keeps what came
 * out. What is worked out twice comes out the same, whoever does it and when; so nothing is lost
 * that somebody missed. The clients must be locked by whoever asks.
 */
@Component
@Transactional
class Covering {
  private final PlanRows plans;
  private final Members members;
  private final Shares shares;
  private final TouchFacts facts;
  private final Users users;
  private final Teams teams;
  private final BusinessCalendar calendar;
  private final Settings settings;
  private final Clock clock;

  Covering(
      PlanRows plans,
      Members members,
      Shares shares,
      TouchFacts facts,
      Users users,
      Teams teams,
      BusinessCalendar calendar,
      Settings settings,
      Clock clock) {
    this.plans = plans;
    this.members = members;
    this.shares = shares;
    this.facts = facts;
    this.users = users;
    this.teams = teams;
    this.calendar = calendar;
    this.settings = settings;
    this.clock = clock;
  }

  LocalDate today() {
    return day(clock.instant());
  }

  /** The day of a moment, where the company works. */
  LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, settings.zone());
  }

  /** Counts anew what became of the shares of some clients, whom they cover as before. */
  void recount(Collection<UUID> clientIds) {
    List<Share> before = shares.of(clientIds);
    if (!before.isEmpty()) {
      Map<UUID, ContactPlan> known = known(before, List.of());
      replace(before, before, known);
    }
  }

  /**
   * Looks anew by which plans some clients are covered, and counts.
   *
   * @param dayBegins nothing took place today yet, as when it is done at night
   */
  void renew(RecordKind kind, Collection<UUID> clientIds, boolean dayBegins) {
    LocalDate today = today();
    List<ContactPlan> open =
        plans.where(
            CONTACT_PLAN
                .KIND
                .eq(kind.code())
                .and(CONTACT_PLAN.RETIRED_AT.isNull())
                .and(CONTACT_PLAN.LAST_DAY.ge(today)));
    List<Share> before = shares.of(clientIds);
    if (open.isEmpty() && before.isEmpty()) {
      return;
    }
    Map<UUID, ContactPlan> known = known(before, open);
    Staff staff = new Staff(teams.all(), users.all());
    Coverage coverage =
        new Coverage(known, new Precedence(staff.depths()).order(), today, dayBegins);
    Map<UUID, Optional<UUID>> present = members.present(kind, clientIds);
    Members.Matches matches = members.matching(kind, clientIds, open, clock.instant());
    Map<UUID, List<Share>> byClient = before.stream().collect(groupingBy(Share::clientId));
    List<Share> after = new ArrayList<>();
    for (UUID id : Set.copyOf(clientIds)) {
      List<Share> old = byClient.getOrDefault(id, List.of());
      if (!present.containsKey(id)) {
        old.forEach(share -> after.add(with(share, share.responsibleId(), false)));
        continue;
      }
      UUID responsible = present.get(id).orElse(null);
      List<ContactPlan> fitting =
          open.stream()
              .filter(plan -> staff.includes(plan.whose(), responsible))
              .filter(plan -> matches.has(plan, id) || keeps(plan, old, matches, today))
              .toList();
      for (Span span : spans(coverage, left(old, known), open, fitting)) {
        after.add(share(id, span, old, known, responsible, today));
      }
    }
    replace(before, after, known);
  }

  /** A plan that can't be asked for covers whom it covered. */
  private static boolean keeps(
      ContactPlan plan, List<Share> old, Members.Matches matches, LocalDate today) {
    return matches.unknown().contains(plan.id())
        && old.stream()
            .anyMatch(share ->
                share.span().planId().equals(plan.id()) && !share.span().until().isBefore(today));
  }

  /** Without those of a plan that was put to another time before it began. */
  private static List<Share> left(List<Share> old, Map<UUID, ContactPlan> known) {
    return old.stream()
        .filter(share -> {
          ContactPlan plan = Objects.requireNonNull(known.get(share.span().planId()));
          return !plan.isFresh() || plan.term().has(share.span().from());
        })
        .toList();
  }

  /** Those that are over before any open plan begins stay as they are. */
  private static List<Span> spans(
      Coverage coverage, List<Share> old, List<ContactPlan> open, List<ContactPlan> fitting) {
    LocalDate first =
        open.stream()
            .map(plan -> plan.term().first())
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.MAX);
    List<Span> spans = new ArrayList<>();
    Map<Method, List<Span>> near = new LinkedHashMap<>();
    fitting.forEach(plan -> plan.methods().forEach(method -> near.put(method, new ArrayList<>())));
    for (Share share : old) {
      if (share.span().until().isBefore(first)) {
        spans.add(share.span());
      } else {
        near.computeIfAbsent(share.span().method(), method -> new ArrayList<>()).add(share.span());
      }
    }
    near.forEach((method, known) -> spans.addAll(coverage.of(method, known, fitting)));
    return spans;
  }

  /** What is over keeps who was responsible then. */
  private static Share share(
      UUID id,
      Span span,
      List<Share> old,
      Map<UUID, ContactPlan> known,
      @Nullable UUID responsible,
      LocalDate today) {
    boolean over = Objects.requireNonNull(known.get(span.planId())).term().last().isBefore(today);
    UUID then =
        old.stream()
            .filter(share -> over && share.span().equals(span))
            .findFirst()
            .map(Share::responsibleId)
            .orElse(over ? null : responsible);
    return new Share(id, span, then, new Tally(0, 0, 0, 0, 0), true, false);
  }

  private static Share with(Share share, @Nullable UUID responsible, boolean counts) {
    return new Share(
        share.clientId(), share.span(), responsible, share.tally(), counts, share.worst());
  }

  private Map<UUID, ContactPlan> known(List<Share> before, List<ContactPlan> open) {
    Set<UUID> others =
        before.stream().map(share -> share.span().planId()).collect(Collectors.toSet());
    open.forEach(plan -> others.remove(plan.id()));
    List<ContactPlan> rest =
        others.isEmpty() ? List.of() : plans.where(among(CONTACT_PLAN.ID, others));
    return Stream.concat(open.stream(), rest.stream())
        .collect(toMap(ContactPlan::id, Function.identity()));
  }

  /** Counts the spans that were found, and writes what is another than before. */
  private void replace(List<Share> before, List<Share> found, Map<UUID, ContactPlan> known) {
    Reckoning reckoning = new Reckoning(known, days(known.values()));
    Map<UUID, List<Touched>> touches = touches(found);
    List<Share> after = new ArrayList<>();
    found.stream()
        .collect(groupingBy(Share::clientId))
        .forEach((id, its) -> {
          Map<Span, Tally> tallies =
              reckoning.of(
                  its.stream().map(Share::span).toList(), touches.getOrDefault(id, List.of()));
          after.addAll(Worst.marked(its, tallies));
        });
    shares.replace(before, after);
  }

  private Map<UUID, WorkingDays> days(Collection<ContactPlan> all) {
    Map<Term, WorkingDays> terms = new HashMap<>();
    Map<UUID, WorkingDays> days = new HashMap<>();
    for (ContactPlan plan : all) {
      days.put(plan.id(), terms.computeIfAbsent(plan.term(), this::days));
    }
    return days;
  }

  private WorkingDays days(Term term) {
    Set<LocalDate> worked = calendar.workdays(term.first(), term.last());
    return WorkingDays.of(term, worked::contains);
  }

  private Map<UUID, List<Touched>> touches(List<Share> found) {
    if (found.isEmpty()) {
      return Map.of();
    }
    Stream<LocalDate> firsts = found.stream().map(share -> share.span().from());
    Stream<LocalDate> lasts = found.stream().map(share -> share.span().until());
    LocalDate first = firsts.min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last = lasts.max(Comparator.naturalOrder()).orElseThrow();
    Set<UUID> clients = found.stream().map(Share::clientId).collect(Collectors.toSet());
    Map<UUID, List<Touched>> touches = new HashMap<>();
    facts
        .of(
            clients,
            first.atStartOfDay(settings.zone()).toInstant(),
            last.plusDays(1).atStartOfDay(settings.zone()).toInstant())
        .forEach((id, some) -> touches.put(id, some.stream().map(this::touched).toList()));
    return touches;
  }

  private Touched touched(TouchFacts.Fact fact) {
    return new Touched(
        fact.method(),
        LocalDate.ofInstant(fact.moment(), settings.zone()),
        fact.planned(),
        fact.minutes());
  }
}
