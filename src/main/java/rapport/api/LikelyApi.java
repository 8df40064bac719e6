package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.duplicates.AtEntry;
import rapport.duplicates.Likely;

/** Asks who is there already before somebody is added. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Duplicates")
class LikelyApi {
  private static final String ABOUT =
      "At most five of those you may see, the likeliest first; nothing is added. What is hidden from"
          + " you isn't compared. Adding them all the same is never refused.";

  /** Somebody who is probably meant. */
  @Schema(name = "LikelyDuplicate")
  record LikelyRecord(
      UUID id,
      String name,
      @Schema(description = "0.5 to 1") double probability,
      @Schema(description = "Strongest first") List<DuplicateReasons.Reason> reasons) {}

  /** Everybody who is. */
  @Schema(name = "LikelyDuplicates")
  record LikelyRecords(List<LikelyRecord> items) {}

  private final AtEntry atEntry;
  private final DuplicateReasons reasons;
  private final Employees employees;
  private final Countries countries;

  LikelyApi(AtEntry atEntry, DuplicateReasons reasons, Employees employees, Countries countries) {
    this.atEntry = atEntry;
    this.reasons = reasons;
    this.employees = employees;
    this.countries = countries;
  }

  @PostMapping("/contacts/duplicates")
  @Operation(summary = "Who is there already as this contact", description = ABOUT)
  LikelyRecords contacts(
      @RequestBody ContactFields given,
      @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
          @Nullable String accepted,
      User user) {
    return records(
        atEntry.of(given.draft(employees, countries), user),
        reasons.in(accepted, RecordKind.CONTACT, user));
  }

  @PostMapping("/companies/duplicates")
  @Operation(summary = "Which company is there already as this one", description = ABOUT)
  LikelyRecords companies(
      @RequestBody CompanyFields given,
      @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
          @Nullable String accepted,
      User user) {
    return records(
        atEntry.of(given.draft(employees, countries), user),
        reasons.in(accepted, RecordKind.COMPANY, user));
  }

  private static LikelyRecords records(List<Likely> likely, DuplicateReasons.Said said) {
    return new LikelyRecords(
        likely.stream()
            .map(one ->
                new LikelyRecord(
                    one.client().id(),
                    one.client().name(),
                    one.probability(),
                    said.of(one.evidence())))
            .toList());
  }
}
