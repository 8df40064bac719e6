package rapport.leads.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.contacts.ClientStage;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.leads.LeadRules;

/** The rules as they were typed. */
public record LeadSettingsForm(
    String minutes,
    String onArrival,
    String onQualification,
    String onResult,
    List<String> results,
    String fallback,
    int version) {
  static LeadSettingsForm of(LeadRules rules) {
    return new LeadSettingsForm(
        "" + rules.reactionMinutes(),
        code(rules.onArrival()),
        code(rules.onQualification()),
        code(rules.onResult()),
        rules.results(),
        rules.fallbackUserId() == null ? "" : rules.fallbackUserId().toString(),
        rules.version());
  }

  private static String code(@Nullable ClientStage stage) {
    return stage == null ? "" : stage.code();
  }

  LeadRules rules() {
    if (!minutes.strip().matches("\\d{1,6}")) {
      throw new Invalid("reactionMinutes", "range", 0, 16_200);
    }
    return new LeadRules(
        Integer.parseInt(minutes.strip()),
        stage(onArrival),
        stage(onQualification),
        stage(onResult),
        results,
        fallback.isEmpty() ? null : Ids.parse(fallback).orElse(null),
        version);
  }

  private static @Nullable ClientStage stage(String code) {
    return ClientStage.ofCode(code).orElse(null);
  }
}
