package rapport.chains;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.chains.Deed.Planning;
import rapport.interactions.Ending;
import rapport.interactions.Plan;
import rapport.interactions.Proposal;
import rapport.interactions.ProposesNext;

/**
 * Proposes what a rule would plan, so that whoever ends an interaction by hand sees it and decides
 * themselves.
 */
@Component
@Order(1)
class RuleProposals implements ProposesNext {
  private final Rules rules;
  private final MatchingContacts matching;
  private final ReckoningDue due;
  private final Clock clock;

  RuleProposals(Rules rules, MatchingContacts matching, ReckoningDue due, Clock clock) {
    this.rules = rules;
    this.matching = matching;
    this.due = due;
    this.clock = clock;
  }

  @Override
  public Optional<Proposal> after(Ending ending, User viewer) {
    return rules.asked().stream()
        .filter(rule -> rule.mode() == Rule.Mode.ON && means(rule.trigger(), ending))
        .flatMap(rule -> proposal(rule, ending, viewer).stream())
        .findFirst();
  }

  private boolean means(Trigger trigger, Ending ending) {
    return trigger.occasion() == Occasion.COMPLETED
        && trigger.means(ending.method(), ending.direction(), ending.group(), ending.result())
        && trigger.speaksOf(ending.subject())
        && !matching.among(ending.contactIds(), trigger.contact(), clock.instant()).isEmpty();
  }

  private Optional<Proposal> proposal(Rule rule, Ending ending, User viewer) {
    if (!(rule.deed() instanceof Planning planning) || planning.beside()) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Plan plan = due.plan(planning, ending.at(), now, due.doer(viewer));
    return Optional.of(
        new Proposal(
            planning.method(),
            planning.subject().isEmpty() ? ending.subject() : planning.subject(),
            plan.at(),
            plan.when().dayOnly(),
            Proposal.Why.of("proposal.rule", rule.name())));
  }
}
