package rapport.chains;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.chains.Deed.Disregarding;
import rapport.chains.Deed.Planning;
import rapport.contacts.Contact;
import rapport.interactions.Direction;
import rapport.interactions.Interaction;
import rapport.interactions.Plan;
import rapport.interactions.Topic;

/**
 * Says what a rule makes of an interaction. The one place, so that what rules do and what they
 * would do can't differ.
 */
@Component
class Deciding {
  /** So many links in a row that rules planned are no chain of people any more. */
  static final int DEEPEST = 10;

  private final ReckoningDue due;

  Deciding(ReckoningDue due) {
    this.due = due;
  }

  /** What comes of a rule whose trigger means the interaction. */
  Verdict of(Rule rule, Interaction interaction, Known known, Instant now) {
    Set<UUID> matching = known.matching().getOrDefault(rule.id(), Set.of());
    if (interaction.contactIds().stream().noneMatch(matching::contains)) {
      return Verdict.of(FiringOutcome.OTHER_CONTACT);
    }
    return switch (rule.deed()) {
      case Disregarding disregarding -> Verdict.of(FiringOutcome.DISREGARDED);
      case Planning planning ->
          loops(rule, interaction, known)
              ? Verdict.of(FiringOutcome.LOOP)
              : planned(planning, rule, interaction, known, now);
    };
  }

  private static boolean loops(Rule rule, Interaction interaction, Known known) {
    List<UUID> above = known.rulesAbove().getOrDefault(interaction.id(), List.of());
    return above.contains(rule.id()) || above.size() >= DEEPEST;
  }

  private Verdict planned(
      Planning planning, Rule rule, Interaction interaction, Known known, Instant now) {
    Optional<User> doer = doer(planning, interaction, known);
    if (doer.isEmpty()) {
      return Verdict.of(FiringOutcome.NOBODY);
    }
    Instant from = rule.trigger().occasion() == Occasion.CANCELLED ? now : interaction.moment();
    Plan plan = due.plan(planning, from, now, known.doer(doer.get()));
    Topic topic = topic(planning, interaction, doer.get().id());
    Verdict plans = Verdict.plans(topic, plan, doer.get().zone());
    return planning.beside() ? plans : unlessDecided(plans, interaction, known, doer.get());
  }

  private static Optional<User> doer(Planning planning, Interaction interaction, Known known) {
    UUID id =
        switch (planning.responsible()) {
          case SAME -> interaction.responsibleId();
          case COLLEAGUE -> planning.colleagueId();
          case CLIENT -> ofClient(interaction, known.contacts());
        };
    return Optional.ofNullable(id).map(known.colleagues()::get);
  }

  private static @Nullable UUID ofClient(Interaction interaction, Map<UUID, Contact> contacts) {
    return interaction.contactIds().stream()
        .map(contacts::get)
        .filter(Objects::nonNull)
        .map(Contact::responsibleId)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static Topic topic(Planning planning, Interaction cause, UUID doerId) {
    return new Topic(
        planning.method(),
        Direction.OUTBOUND,
        cause.contactIds(),
        planning.group().isEmpty() ? cause.group() : planning.group(),
        planning.subject().isEmpty() ? cause.subject() : planning.subject(),
        "",
        doerId,
        cause.id(),
        cause.leadId());
  }

  /** What somebody says themselves goes before what a rule says. */
  private static Verdict unlessDecided(
      Verdict plans, Interaction interaction, Known known, User doer) {
    List<Interaction> byPeople =
        known.effects().getOrDefault(interaction.id(), List.of()).stream()
            .filter(effect -> effect.ruleId() == null)
            .toList();
    if (byPeople.isEmpty() && interaction.noNextReason().isEmpty()) {
      return plans;
    }
    LocalDate day = LocalDate.ofInstant(Objects.requireNonNull(plans.at()), doer.zone());
    return byPeople.stream()
        .filter(effect -> effect.method() == Objects.requireNonNull(plans.topic()).method())
        .filter(effect -> LocalDate.ofInstant(effect.moment(), doer.zone()).equals(day))
        .findFirst()
        .map(same -> plans.accepted(same.id()))
        .orElseGet(() -> Verdict.of(FiringOutcome.DECIDED));
  }
}
