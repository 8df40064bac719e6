package rapport.chains;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.Act;
import rapport.access.Via;
import rapport.chains.Deed.Disregarding;
import rapport.interactions.Chains;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Relevance;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.leads.ByItself;

/**
 * Asks rules about an interaction and does what they say. Each rule works behind a savepoint: one
 * that is refused leaves nothing but a line in the log, and never stops the act that set it off.
 */
@Component
class FiringRules {
  private static final Logger LOG = LoggerFactory.getLogger(FiringRules.class);

  /** What took place before that and is written down now is history, and sets nothing off. */
  private static final Duration OLDEST = Duration.ofDays(30);

  private final Rules rules;
  private final Knowing knowing;
  private final Deciding deciding;
  private final Firings firings;
  private final InteractionLog log;
  private final Chains chains;
  private final Relevance relevance;
  private final ByItself itself;
  private final TransactionTemplate behindSavepoint;

  FiringRules(
      Rules rules,
      Knowing knowing,
      Deciding deciding,
      Firings firings,
      InteractionLog log,
      Chains chains,
      Relevance relevance,
      ByItself itself,
      PlatformTransactionManager transactions) {
    this.rules = rules;
    this.knowing = knowing;
    this.deciding = deciding;
    this.firings = firings;
    this.log = log;
    this.chains = chains;
    this.relevance = relevance;
    this.itself = itself;
    this.behindSavepoint = new TransactionTemplate(transactions);
    this.behindSavepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /** A rule, and what it is asked about. */
  private record Asked(Rule rule, Interaction interaction, Known known, Act act) {}

  /** Asks all rules of some occasions about an interaction, if it still is what it was on them. */
  void fire(List<Occasion> occasions, UUID interactionId, Instant at) {
    List<Rule> known =
        rules.asked().stream()
            .filter(rule -> occasions.contains(rule.trigger().occasion()))
            .toList();
    if (known.isEmpty()) {
      return;
    }
    Act act = new Act(itself.act().user(), at, Via.SYSTEM);
    Optional<Interaction> found = log.read(List.of(interactionId), act.user()).stream().findFirst();
    found.ifPresent(interaction -> fire(known, interaction, act));
  }

  private void fire(List<Rule> rules, Interaction interaction, Act act) {
    List<Rule> meant =
        rules.stream()
            .filter(rule -> isNow(rule.trigger().occasion(), interaction, act.at()))
            .filter(rule -> rule.trigger().means(interaction))
            .toList();
    if (!meant.isEmpty()) {
      Known known = knowing.of(List.of(interaction), meant, act.at());
      meant.forEach(rule -> one(new Asked(rule, interaction, known, act)));
    }
  }

  private static boolean isNow(Occasion occasion, Interaction interaction, Instant at) {
    boolean late = interaction.moment().plus(OLDEST).isBefore(at);
    return occasion.isStill(interaction) && (occasion == Occasion.CANCELLED || !late);
  }

  /** Asks a rule once more about an interaction, whatever its mode is by now. */
  void again(Rule rule, UUID interactionId, Instant at) {
    Act act = new Act(itself.act().user(), at, Via.SYSTEM);
    Interaction interaction = log.find(interactionId, act.user());
    if (!rule.trigger().occasion().isStill(interaction)) {
      throw new Conflict("changedSince");
    }
    one(new Asked(rule, interaction, knowing.of(List.of(interaction), List.of(rule), at), act));
  }

  private void one(Asked asked) {
    try {
      behindSavepoint.executeWithoutResult(status ->
          firings
              .begin(asked.rule(), asked.interaction().id(), asked.act().at())
              .ifPresent(id -> answer(id, asked)));
    } catch (RuntimeException refused) {
      LOG.warn(
          "Rule {} failed at interaction {}", asked.rule().id(), asked.interaction().id(), refused);
      firings
          .begin(asked.rule(), asked.interaction().id(), asked.act().at())
          .ifPresent(id -> firings.failed(id, code(refused)));
    }
  }

  private void answer(UUID firingId, Asked asked) {
    Verdict verdict =
        deciding.of(asked.rule(), asked.interaction(), asked.known(), asked.act().at());
    if (asked.rule().mode() == Rule.Mode.LOG) {
      boolean would = verdict.doesSomething() || verdict.outcome() == FiringOutcome.ACCEPTED;
      firings.end(firingId, would ? FiringOutcome.FORESEEN : verdict.outcome(), null, verdict);
    } else {
      firings.end(firingId, verdict.outcome(), effect(verdict, asked), verdict);
    }
  }

  private @Nullable UUID effect(Verdict verdict, Asked asked) {
    UUID ruleId = asked.rule().id();
    return switch (verdict.outcome()) {
      case PLANNED ->
          chains.planByRule(
              Objects.requireNonNull(verdict.topic()),
              Objects.requireNonNull(verdict.plan()),
              ruleId,
              asked.act());
      case ACCEPTED -> {
        UUID same = Objects.requireNonNull(verdict.acceptedId());
        chains.credit(same, ruleId);
        yield same;
      }
      case DISREGARDED -> {
        String why =
            asked.rule().deed() instanceof Disregarding disregarding ? disregarding.why() : "";
        relevance.markByRule(asked.interaction().id(), ruleId, why, asked.act());
        yield null;
      }
      case FORESEEN, OTHER_CONTACT, DECIDED, NOBODY, LOOP, FAILED -> null;
    };
  }

  private static String code(RuntimeException refused) {
    return switch (refused) {
      case Invalid invalid -> invalid.complaints().getFirst().code();
      case Conflict conflict -> conflict.code();
      default -> "";
    };
  }
}
