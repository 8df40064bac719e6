package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Act;
import rapport.filters.Asking;
import rapport.kernel.Invalid;
import rapport.leads.LeadOutcomes;
import rapport.leads.LeadOutcomes.By;
import rapport.leads.LeadState;

/** What became of leads, counted. */
@RestController
@RequestMapping("/api/v1/lead-outcomes")
@Tag(name = "Leads")
class LeadOutcomesApi {
  private final LeadOutcomes outcomes;

  LeadOutcomesApi(LeadOutcomes outcomes) {
    this.outcomes = outcomes;
  }

  /** What became of the leads of one source, channel, campaign or employee. */
  @Schema(name = "LeadOutcome")
  record OutcomeRecord(
      @Schema(description = "A code, a text or an id; empty for none") String value,
      int came,
      @Schema(description = "How many stand where, by the code of the state")
          Map<String, Integer> states,
      @Schema(description = "How many were disqualified why, by the code of the reason")
          Map<String, Integer> reasons,
      @Schema(description = "The median of the first reactions; null where nobody reacted")
          @Nullable Integer medianReactionMinutes) {
    static OutcomeRecord of(LeadOutcomes.Outcome outcome) {
      Map<String, Integer> states = new TreeMap<>();
      for (LeadState state : LeadState.values()) {
        states.put(state.code(), outcome.in(state));
      }
      return new OutcomeRecord(
          outcome.value(),
          outcome.came(),
          states,
          new TreeMap<>(outcome.reasons()),
          outcome.minutes());
    }
  }

  /** All of them together, and apart. */
  @Schema(name = "LeadOutcomes")
  record OutcomesRecord(OutcomeRecord all, List<OutcomeRecord> items) {}

  @GetMapping
  @Operation(summary = "Count what became of leads")
  OutcomesRecord count(
      @Parameter(description = "source, channel, campaign or responsible")
          @RequestParam(defaultValue = "source")
          String by,
      @Parameter(description = Said.FILTER) @RequestParam(required = false) @Nullable String filter,
      Act act) {
    By chosen =
        By.ofCode(by)
            .filter(By.seenBy(act.user())::contains)
            .orElseThrow(() -> new Invalid("by", "choice"));
    LeadOutcomes.Outcomes found =
        outcomes.of(
            chosen, Filters.read(Texts.of(filter).strip()), new Asking(act.user(), act.at()));
    return new OutcomesRecord(
        OutcomeRecord.of(found.all()),
        found.rows().stream()
            .map(OutcomeRecord::of)
            .sorted(Comparator.comparingInt(OutcomeRecord::came).reversed())
            .toList());
  }
}
