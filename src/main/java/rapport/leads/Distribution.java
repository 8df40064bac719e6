package rapport.leads;

import static rapport.leads.db.Tables.LEAD;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Differences;
import rapport.access.Notice;
import rapport.access.Notices;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.ClientNames;
import rapport.contacts.Inquiries;
import rapport.fields.Catalogue;
import rapport.filters.Asking;
import rapport.filters.FilterSql;
import rapport.kernel.Invalid;
import rapport.leads.DistributionRule.Manner;
import rapport.leads.Verdict.Answer;
import rapport.leads.Verdict.Step;

/** Gives leads out: by the rules, or to whom somebody says. */
@Component
@Transactional
public class Distribution {
  private final DSLContext sql;
  private final DistributionRules rules;
  private final LeadSettings settings;
  private final OpenLeads open;
  private final Users users;
  private final Inquiries inquiries;
  private final ClientNames names;
  private final Catalogue catalogue;
  private final ByItself itself;
  private final Notices notices;
  private final Changes changes;

  Distribution(
      DSLContext sql,
      DistributionRules rules,
      LeadSettings settings,
      OpenLeads open,
      Users users,
      Inquiries inquiries,
      ClientNames names,
      Catalogue catalogue,
      ByItself itself,
      Notices notices,
      Changes changes) {
    this.sql = sql;
    this.rules = rules;
    this.settings = settings;
    this.open = open;
    this.users = users;
    this.inquiries = inquiries;
    this.names = names;
    this.catalogue = catalogue;
    this.itself = itself;
    this.notices = notices;
    this.changes = changes;
  }

  /** Whose a lead would be by the rules as they are now; nothing is written. */
  @Transactional(readOnly = true)
  public Verdict tryOut(UUID leadId, User viewer) {
    viewer.needs(Right.DISTRIBUTE_LEADS);
    return decide(leadId, false);
  }

  /** Gives a lead to whom the rules say. */
  void distribute(UUID leadId, Act act) {
    Verdict verdict = decide(leadId, true);
    UUID userId = verdict.userId();
    if (verdict.isByRule() && userId != null) {
      rules.gave(verdict.steps().getLast().rule().id(), userId);
    }
    give(leadId, userId, verdict.teamId(), act);
    changes.record(
        act,
        "distribute",
        "lead",
        leadId,
        Map.of("rule", verdict.isByRule() ? verdict.steps().getLast().rule().label() : ""));
  }

  private Verdict decide(UUID leadId, boolean locking) {
    List<User> colleagues = users.all().stream().filter(User::active).toList();
    List<Step> steps = new ArrayList<>();
    for (DistributionRule known : rules.all()) {
      Answer answer = answer(known, leadId);
      if (answer == Answer.DECIDED) {
        // whoever comes at the same time waits, so that turns are kept
        DistributionRule rule = locking ? rules.lock(known.id()) : known;
        Optional<UUID> taker = taker(rule, colleagues);
        boolean queue = rule.teamId() != null && rule.manner() == Manner.QUEUE;
        if (taker.isPresent() || queue) {
          steps.add(new Step(rule, Answer.DECIDED));
          return new Verdict(taker.orElse(null), rule.teamId(), steps);
        }
        answer = Answer.ABSENT;
      }
      steps.add(new Step(known, answer));
    }
    UUID fallback = settings.rules().fallbackUserId();
    boolean here = colleagues.stream().anyMatch(one -> one.id().equals(fallback));
    return new Verdict(here ? fallback : null, null, steps);
  }

  private Answer answer(DistributionRule rule, UUID leadId) {
    if (!rule.active()) {
      return Answer.OFF;
    }
    Act act = itself.act();
    try {
      Condition holds =
          new FilterSql(catalogue.seenBy(act.user()), new Asking(act.user(), act.at()))
              .of(rule.filter(), RecordKind.LEAD);
      return sql.fetchExists(LEAD, LEAD.ID.eq(leadId), holds) ? Answer.DECIDED : Answer.OTHER;
    } catch (Invalid gone) {
      return Answer.BROKEN;
    }
  }

  /** Of those who are here; nobody for a queue. */
  private Optional<UUID> taker(DistributionRule rule, List<User> colleagues) {
    if (rule.userId() != null) {
      return colleagues.stream().map(User::id).filter(rule.userId()::equals).findFirst();
    }
    List<User> team =
        colleagues.stream()
            .filter(one -> Objects.equals(one.teamId(), rule.teamId()))
            .sorted(Comparator.comparing(User::id))
            .toList();
    if (team.isEmpty()) {
      return Optional.empty();
    }
    return switch (rule.manner()) {
      case QUEUE -> Optional.empty();
      case TURN -> Optional.of(next(team, rule.lastUserId()));
      case LOAD -> {
        Map<UUID, Integer> load = open.of(team.stream().map(User::id).toList());
        yield team.stream()
            .map(User::id)
            .min(Comparator.comparing((UUID id) -> load.getOrDefault(id, 0)));
      }
    };
  }

  /** Whoever comes after the last one, and after the last of all the first again. */
  private static UUID next(List<User> team, @Nullable UUID last) {
    return team.stream()
        .map(User::id)
        .filter(id -> last == null || id.compareTo(last) > 0)
        .findFirst()
        .orElse(team.getFirst().id());
  }

  /** Makes a lead somebody's, or nobody's in a queue, and tells the one whose it is now. */
  void give(UUID leadId, @Nullable UUID userId, @Nullable UUID teamId, Act act) {
    Record before = sql.selectFrom(LEAD).where(LEAD.ID.eq(leadId)).forNoKeyUpdate().fetchSingle();
    sql.update(LEAD)
        .set(LEAD.RESPONSIBLE_ID, userId)
        .set(LEAD.TEAM_ID, teamId == null ? before.get(LEAD.TEAM_ID) : teamId)
        .set(LEAD.VERSION, LEAD.VERSION.plus(1))
        .where(LEAD.ID.eq(leadId))
        .execute();
    UUID beforeId = before.get(LEAD.RESPONSIBLE_ID);
    if (!Objects.equals(beforeId, userId)) {
      changes.record(act, "assign", "lead", leadId, Differences.passed(beforeId, userId).details());
    }
    if (userId != null) {
      UUID contactId = before.get(LEAD.CONTACT_ID);
      inquiries.entrust(List.of(contactId), userId, act);
      String name = names.of(List.of(contactId)).getOrDefault(contactId, "");
      notices.tell(
          List.of(userId), new Notice.Tiding("lead", leadId, "lead-for-you", List.of(name)), act);
    }
  }
}
