package rapport.leads.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rapport.filters.Filter;
import rapport.filters.web.ChosenFilter;
import rapport.kernel.Ids;
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
        ChosenFilter.which(rule.filter()),
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

  /** {@link rapport.kernel.Invalid} at what can't be read. */
  DistributionRule.Draft draft(Supplier<Filter> filter) {
    return new DistributionRule.Draft(
        label,
        filter.get(),
        id("user:"),
        id("team:"),
        Manner.ofCode(manner).orElse(Manner.TURN),
        active);
  }

  private @Nullable UUID id(String kind) {
    return Optional.of(to)
        .filter(one -> one.startsWith(kind))
        .flatMap(one -> Ids.parse(one.substring(kind.length())))
        .orElse(null);
  }
}
