package rapport.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static rapport.planning.db.Tables.CONTACT_PLAN_SHARE;
import static rapport.planning.db.Tables.PLAN_SPREAD_TOUCH;
import static rapport.platform.Among.among;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.Importance;
import rapport.contacts.Sight;
import rapport.contacts.SpokenWith;
import rapport.fields.Catalogue;
import rapport.fields.FieldsSeen;
import rapport.fields.RecordTable;
import rapport.fields.Source;
import rapport.interactions.Method;
import rapport.interactions.Slot;
import rapport.interactions.TouchFacts;
import rapport.interactions.UntouchedPlans;
import rapport.platform.Settings;

/** Reads what is still to be planned of a plan, in a fixed number of queries. */
@Component
class GatheringNeeds {
  private final DSLContext sql;
  private final TouchFacts facts;
  private final UntouchedPlans untouched;
  private final SpokenWith spokenWith;
  private final Catalogue catalogue;
  private final Settings settings;

  GatheringNeeds(
      DSLContext sql,
      TouchFacts facts,
      UntouchedPlans untouched,
      SpokenWith spokenWith,
      Catalogue catalogue,
      Settings settings) {
    this.sql = sql;
    this.facts = facts;
    this.untouched = untouched;
    this.spokenWith = spokenWith;
    this.catalogue = catalogue;
    this.settings = settings;
  }

  /**
   * What was found.
   *
   * @param done how many of each need are done or planned apart from those that are to be planned
   * @param busy on which days one speaks with a client anyway
   * @param surplus what an earlier spread planned and nobody wants any more
   * @param standing all that an earlier spread planned and nobody has touched
   * @param cut there is more than this
   */
  record Found(
      List<Need> needs,
      Map<Need, Integer> done,
      Map<UUID, Set<LocalDate>> busy,
      List<UntouchedPlans.Untouched> surplus,
      Map<UUID, UntouchedPlans.Untouched> standing,
      boolean cut) {
    /** Where one that an earlier spread planned stands. */
    Slot slot(Need.Standing one) {
      return Objects.requireNonNull(standing.get(one.interactionId())).slot();
    }
  }

  Found of(ContactPlan plan, Owners owners, LocalDate from, User viewer) {
    Map<UUID, UntouchedPlans.Untouched> standing = standing(plan);
    Map<UUID, Set<Method>> stood = new HashMap<>();
    standing
        .values()
        .forEach(one ->
            stood.computeIfAbsent(client(plan, one), id -> new HashSet<>()).add(one.method()));
    List<Share> open = open(plan, owners, stood.keySet(), viewer);
    boolean cut = open.size() > Spreads.MOST;
    List<Share> shares = cut ? open.subList(0, Spreads.MOST) : open;
    Set<UUID> clients = shares.stream().map(Share::clientId).collect(toSet());
    Map<UUID, Integer> weights = weights(plan.kind(), clients, viewer);
    Map<UUID, UUID> with =
        plan.kind() == RecordKind.COMPANY
            ? spokenWith.at(clients, viewer)
            : clients.stream().collect(toMap(id -> id, id -> id));
    Map<UUID, List<TouchFacts.Fact>> touches =
        facts.of(
            clients,
            begin(Spreading.monday(plan.term().first())),
            begin(plan.term().last().plusDays(1)));
    Gathered gathered = new Gathered(plan, from, standing, weights, with, touches);
    shares.forEach(gathered::add);
    if (!cut && owners.everybody() && Sight.seesAll(viewer, plan.kind())) {
      gathered.forsake(standing.values());
    }
    return new Found(
        gathered.needs, gathered.done, gathered.busy(), gathered.surplus, standing, cut);
  }

  private Instant begin(LocalDate day) {
    return day.atStartOfDay(settings.zone()).toInstant();
  }

  private Map<UUID, UntouchedPlans.Untouched> standing(ContactPlan plan) {
    Map<UUID, Integer> versions =
        sql.selectFrom(PLAN_SPREAD_TOUCH)
            .where(PLAN_SPREAD_TOUCH.PLAN_ID.eq(plan.id()))
            .fetchMap(PLAN_SPREAD_TOUCH.INTERACTION_ID, PLAN_SPREAD_TOUCH.VERSION);
    return versions.isEmpty()
        ? Map.of()
        : untouched.of(versions).stream()
            .collect(toMap(UntouchedPlans.Untouched::interactionId, one -> one));
  }

  /** Which client of the plan it is with; the contact where the company isn't known. */
  static UUID client(ContactPlan plan, UntouchedPlans.Untouched one) {
    UUID company = one.companyId();
    return plan.kind() == RecordKind.COMPANY && company != null ? company : one.contactId();
  }

  private List<Share> open(
      ContactPlan plan, Owners owners, Collection<UUID> alsoClients, User viewer) {
    var share = CONTACT_PLAN_SHARE;
    return sql.selectFrom(share)
        .where(share.PLAN_ID.eq(plan.id()), share.COUNTS.isTrue())
        .and(share.MISSING.gt(0).or(among(share.CLIENT_ID, alsoClients)))
        .and(viewer.reach(plan.kind(), Deed.SEE).of(share.RESPONSIBLE_ID))
        .and(owners.of(share.RESPONSIBLE_ID))
        .orderBy(share.MISSING.desc(), share.CLIENT_ID, share.METHOD, share.FROM_DAY)
        .limit(Spreads.MOST + 1)
        .fetch(Shares::share);
  }

  /** How much each client matters; the same where the viewer may not know. */
  private Map<UUID, Integer> weights(RecordKind kind, Collection<UUID> ids, User viewer) {
    FieldsSeen fields = catalogue.seenBy(viewer);
    RecordTable table = fields.table(kind);
    Map<UUID, Integer> weights = new HashMap<>();
    fields
        .find(kind, "importance")
        .filter(field -> field.source() instanceof Source.Column)
        .map(field -> ((Source.Column) field.source()).value())
        .ifPresent(importance ->
            sql.select(table.id(), importance)
                .from(table.table())
                .where(among(table.id(), ids))
                .forEach(row ->
                    weights.put(
                        row.value1(),
                        Importance.ofCode(String.valueOf(row.value2()))
                            .map(one -> -one.ordinal())
                            .orElse(0))));
    return weights;
  }

  /** Puts shares and touches together. */
  private final class Gathered {
    private final ContactPlan plan;
    private final LocalDate from;
    private final Map<UUID, Integer> weights;
    private final Map<UUID, UUID> with;
    private final Map<UUID, List<TouchFacts.Fact>> touches;
    private final Map<UUID, UntouchedPlans.Untouched> standing;
    private final Map<UUID, List<UntouchedPlans.Untouched>> byClient;
    private final Set<UUID> used = new HashSet<>();
    private final List<Need> needs = new ArrayList<>();
    private final Map<Need, Integer> done = new HashMap<>();
    private final List<UntouchedPlans.Untouched> surplus = new ArrayList<>();

    Gathered(
        ContactPlan plan,
        LocalDate from,
        Map<UUID, UntouchedPlans.Untouched> standing,
        Map<UUID, Integer> weights,
        Map<UUID, UUID> with,
        Map<UUID, List<TouchFacts.Fact>> touches) {
      this.plan = plan;
      this.from = from;
      this.standing = standing;
      this.weights = weights;
      this.with = with;
      this.touches = touches;
      this.byClient = standing.values().stream().collect(groupingBy(one -> client(plan, one)));
    }

    void add(Share share) {
      Span span = share.span();
      LocalDate first = from.isAfter(span.from()) ? from : span.from();
      Optional<PlanLine> line = plan.line(span.method(), span.until());
      if (line.isEmpty()) {
        return;
      }
      List<UntouchedPlans.Untouched> its =
          byClient.getOrDefault(share.clientId(), List.of()).stream()
              .filter(one -> one.method() == span.method() && !used.contains(one.interactionId()))
              .filter(one -> span.has(day(one.slot().at())) || day(one.slot().at()).isBefore(from))
              .sorted(Comparator.comparing(one -> one.slot().at()))
              .toList();
      Tally tally = share.tally();
      int more = Math.max(0, tally.fact() + tally.planned() - tally.target());
      int dropped = Math.min(more, its.size());
      List<UntouchedPlans.Untouched> staying = its.subList(0, its.size() - dropped);
      its.forEach(one -> used.add(one.interactionId()));
      surplus.addAll(its.subList(its.size() - dropped, its.size()));
      if (first.isAfter(span.until()) || staying.isEmpty() && tally.missing() == 0) {
        return;
      }
      Need need =
          new Need(
              share.clientId(),
              with.get(share.clientId()),
              span.method(),
              share.responsibleId(),
              weights.getOrDefault(share.clientId(), 0),
              tally.missing(),
              staying.stream().map(this::standing).toList(),
              line.get(),
              first,
              span.until(),
              taken(share));
      needs.add(need);
      done.put(need, tally.fact() + tally.planned());
    }

    private Need.Standing standing(UntouchedPlans.Untouched one) {
      return new Need.Standing(
          one.interactionId(), one.version(), one.responsibleId(), day(one.slot().at()));
    }

    private Map<LocalDate, Integer> taken(Share share) {
      Map<LocalDate, Integer> weeks = new HashMap<>();
      fixed(share.clientId())
          .filter(one -> one.method() == share.span().method())
          .forEach(one -> weeks.merge(Spreading.monday(day(one.moment())), 1, Integer::sum));
      return weeks;
    }

    /** What took place, and what is planned by people. */
    private Stream<TouchFacts.Fact> fixed(UUID clientId) {
      return touches.getOrDefault(clientId, List.of()).stream()
          .filter(one -> !standing.containsKey(one.id()));
    }

    Map<UUID, Set<LocalDate>> busy() {
      Map<UUID, Set<LocalDate>> days = new HashMap<>();
      touches
          .keySet()
          .forEach(client ->
              days.put(client, fixed(client).map(one -> day(one.moment())).collect(toSet())));
      return days;
    }

    /** What is left of earlier spreads belongs to nobody whom the plan still covers. */
    void forsake(Collection<UntouchedPlans.Untouched> all) {
      all.stream().filter(one -> !used.contains(one.interactionId())).forEach(surplus::add);
    }

    private LocalDate day(Instant moment) {
      return LocalDate.ofInstant(moment, settings.zone());
    }
  }
}
