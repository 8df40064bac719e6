package rapport.chains;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.User;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Sifting;
import rapport.interactions.State;

/** Says what rules would do, and writes nothing. */
@Component
@Transactional(readOnly = true)
public class TryingOut {
  /** How far back interactions are looked through. */
  public static final Duration WINDOW = Duration.ofDays(30);

  private static final int MOST = 2000;

  private final Rules rules;
  private final Knowing knowing;
  private final Deciding deciding;
  private final Sifting sifting;
  private final InteractionLog log;
  private final Clock clock;

  TryingOut(
      Rules rules,
      Knowing knowing,
      Deciding deciding,
      Sifting sifting,
      InteractionLog log,
      Clock clock) {
    this.rules = rules;
    this.knowing = knowing;
    this.deciding = deciding;
    this.sifting = sifting;
    this.log = log;
    this.clock = clock;
  }

  /** What a rule would make of an interaction. */
  public record Guess(Rule rule, Interaction interaction, Verdict verdict) {}

  /**
   * What rules would have done.
   *
   * @param fired how often one would have done something
   * @param guesses for each rule and interaction that it means, the latest first
   * @param cut there are more interactions than are looked through
   */
  public record Trial(int fired, List<Guess> guesses, boolean cut) {
    static Trial of(List<Guess> guesses, boolean cut) {
      List<Guess> sorted =
          guesses.stream()
              .sorted(
                  Comparator.comparing((Guess guess) -> guess.interaction().moment()).reversed())
              .toList();
      long fired = guesses.stream().filter(guess -> guess.verdict().doesSomething()).count();
      return new Trial((int) fired, sorted, cut);
    }
  }

  /**
   * What rules would have done within the last thirty days, of what the viewer sees. What people
   * planned themselves then counts as it did.
   *
   * @param ruleId one of them, even if it is off; empty for all that aren't off
   */
  public Trial ofLately(Optional<UUID> ruleId, User viewer) {
    viewer.needs(Right.ADMINISTER);
    Instant now = clock.instant();
    List<Guess> guesses = new ArrayList<>();
    boolean cut = false;
    for (Rule rule : asked(ruleId)) {
      List<Interaction> found = sifting.latest(sieve(rule.trigger(), now), viewer, MOST);
      cut = cut || found.size() == MOST;
      guesses.addAll(guesses(List.of(rule), found));
    }
    return Trial.of(guesses, cut);
  }

  private List<Rule> asked(Optional<UUID> ruleId) {
    return ruleId.map(id -> List.of(rules.any(id))).orElseGet(rules::asked);
  }

  private static Sifting.Sieve sieve(Trigger trigger, Instant now) {
    boolean cancelled = trigger.occasion() == Occasion.CANCELLED;
    return new Sifting.Sieve(
        cancelled ? State.CANCELLED : State.COMPLETED,
        trigger.methods(),
        trigger.groups(),
        trigger.results(),
        now.minus(WINDOW));
  }

  /** What rules would make of one interaction as it is now; only of those that mean it. */
  public Trial of(UUID interactionId, Optional<UUID> ruleId, User viewer) {
    viewer.needs(Right.ADMINISTER);
    Interaction interaction = log.find(interactionId, viewer);
    return Trial.of(guesses(asked(ruleId), List.of(interaction)), false);
  }

  private List<Guess> guesses(List<Rule> rules, List<Interaction> interactions) {
    Known known = knowing.of(interactions, rules, clock.instant());
    List<Guess> guesses = new ArrayList<>();
    for (Interaction interaction : interactions) {
      for (Rule rule : rules) {
        if (rule.trigger().occasion().isStill(interaction) && rule.trigger().means(interaction)) {
          Verdict verdict = deciding.of(rule, interaction, known, interaction.moment());
          guesses.add(new Guess(rule, interaction, verdict));
        }
      }
    }
    return guesses;
  }
}
