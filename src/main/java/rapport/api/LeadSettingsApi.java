package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Act;
import rapport.access.Right;
import rapport.access.User;
import rapport.contacts.ClientStage;
import rapport.leads.LeadRules;
import rapport.leads.LeadSettings;

/** What holds for all leads: the clock of the first reaction, and when contacts come further. */
@RestController
@RequestMapping("/api/v1/lead-settings")
@Tag(name = "Leads")
class LeadSettingsApi {
  private final LeadSettings settings;
  private final Employees employees;

  LeadSettingsApi(LeadSettings settings, Employees employees) {
    this.settings = settings;
    this.employees = employees;
  }

  /** The rules, read and written alike. */
  @Schema(name = "LeadSettings")
  record SettingsRecord(
      @Schema(description = "Working minutes for the first reaction; 0 for no clock")
          @Nullable Integer reactionMinutes,
      @Schema(description = "The stage a contact comes to by a lead; null for none")
          @Nullable String stageOnArrival,
      @Schema(description = "By a lead that is qualified; null for none")
          @Nullable String stageOnQualification,
      @Schema(description = "By one of the results below; null for none")
          @Nullable String stageOnResult,
      @Schema(description = "Codes of results") @Nullable List<String> results,
      @Schema(description = "Whose a lead is if no rule says; null for nobody's")
          @Nullable UUID fallbackUserId,
      @Schema(description = "Counts changes; also the ETag") @Nullable Integer version) {
    static SettingsRecord of(LeadRules rules) {
      return new SettingsRecord(
          rules.reactionMinutes(),
          code(rules.onArrival()),
          code(rules.onQualification()),
          code(rules.onResult()),
          rules.results(),
          rules.fallbackUserId(),
          rules.version());
    }

    private static @Nullable String code(@Nullable ClientStage stage) {
      return stage == null ? null : stage.code();
    }

    private static @Nullable ClientStage stage(@Nullable String code, String field) {
      return Codes.read(code, field, ClientStage::ofCode).orElse(null);
    }

    LeadRules rules(LeadRules before, int expected) {
      return new LeadRules(
          reactionMinutes == null ? before.reactionMinutes() : reactionMinutes,
          stage(stageOnArrival, "stageOnArrival"),
          stage(stageOnQualification, "stageOnQualification"),
          stage(stageOnResult, "stageOnResult"),
          results == null ? List.of() : List.copyOf(results),
          fallbackUserId,
          expected);
    }
  }

  @GetMapping
  @Operation(summary = "Read what holds for all leads")
  ResponseEntity<SettingsRecord> read(User user) {
    user.needs(Right.DISTRIBUTE_LEADS);
    LeadRules rules = settings.rules();
    return Versions.tagged(rules.version(), SettingsRecord.of(rules));
  }

  @PutMapping
  @Operation(summary = "Say anew what holds for all leads", description = "What is absent is none.")
  ResponseEntity<SettingsRecord> change(
      @Parameter(description = Said.IF_MATCH)
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @RequestBody SettingsRecord said,
      Act act) {
    LeadRules before = settings.rules();
    int expected = Versions.expected(ifMatch, said.version(), before.version());
    employees.known(said.fallbackUserId(), "fallbackUserId");
    settings.change(said.rules(before, expected), act);
    return read(act.user());
  }
}
