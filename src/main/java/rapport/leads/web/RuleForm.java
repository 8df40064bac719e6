package rapport.leads.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rapport.filters.Filter;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.leads.DistributionRule;
import rapport.leads.DistributionRule.Manner;

/**
 * A rule of distribution as it was typed.
 *
 * @param which {@code keep} for the filter it has, {@code all}, or the id of a saved view
 * @param to {@code user:} or {@code team:} and an id
 */
public record RuleForm(
    String label, String which, String to, String manner, boolean active, int version) {

  static RuleForm of(DistributionRule rule) {
    return new RuleForm(
        rule.label(),
        rule.filter().isEverything() ? "all" : "keep",
        rule.userId() == null ? "team:" + rule.teamId() : "user:" + rule.userId(),
        rule.manner().code(),
        rule.active(),
        rule.version());
  }

  /** What was typed, by somebody who has seen a version. */
  RuleForm seen(int now) {
    return new RuleForm(label, which, to, manner, active, now);
  }

  static RuleForm empty() {
    return new RuleForm("", "all", "", Manner.TURN.code(), true, 0);
  }

  /**
   * {@link Invalid} at what can't be read.
   *
   * @param kept the filter it has
   * @param ofView the filter of a saved view
   */
  DistributionRule.Draft draft(Filter kept, Function<UUID, Filter> ofView) {
    return new DistributionRule.Draft(
        label,
        filter(kept, ofView),
        id("user:"),
        id("team:"),
        Manner.ofCode(manner).orElse(Manner.TURN),
        active);
  }

  private Filter filter(Filter kept, Function<UUID, Filter> ofView) {
    return switch (which) {
      case "keep" -> kept;
      case "all", "" -> Filter.EVERYTHING;
      default -> ofView.apply(Ids.parse(which).orElseThrow(() -> new Invalid("which", "choice")));
    };
  }

  private @Nullable UUID id(String kind) {
    return Optional.of(to)
        .filter(one -> one.startsWith(kind))
        .flatMap(one -> Ids.parse(one.substring(kind.length())))
        .orElse(null);
  }
}
