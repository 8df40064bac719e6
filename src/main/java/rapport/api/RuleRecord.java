package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import rapport.chains.Rule;

/** A rule as the API shows it. */
@Schema(name = "Rule")
record RuleRecord(
    UUID id,
    String name,
    @Schema(allowableValues = {"off", "log", "on"}) String mode,
    RuleFields.WhenFields when,
    RuleFields.ThenFields then,
    @Schema(description = "Nobody wants it any more; the log still names it") boolean retired,
    @Schema(description = "Counts changes; also the ETag") int version) {
  static RuleRecord of(Rule rule) {
    return new RuleRecord(
        rule.id(),
        rule.name(),
        rule.mode().code(),
        RuleFields.WhenFields.of(rule.trigger()),
        RuleFields.ThenFields.of(rule.deed()),
        rule.isRetired(),
        rule.version());
  }
}
