package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.duplicates.DuplicateJobs;
import rapport.duplicates.DuplicatePair;
import rapport.duplicates.DuplicatePairs;
import rapport.duplicates.DuplicateState;
import rapport.duplicates.Duplicates;
import rapport.duplicates.PairId;
import rapport.kernel.Invalid;
import rapport.kernel.Page;

/** Records that are probably the same. */
@RestController
@RequestMapping("/api/v1/duplicates")
@Tag(name = "Duplicates")
class DuplicatesApi {
  /** One of the two. */
  @Schema(name = "DuplicateSide")
  record Side(UUID id, String name) {}

  /** A pair as the API shows it. */
  @Schema(name = "Duplicate")
  record PairRecord(
      String kind,
      Side one,
      Side other,
      @Schema(description = "0 to 1") double probability,
      @Schema(description = "Strongest first; of fields that are hidden nothing is told")
          List<DuplicateReasons.Reason> reasons,
      @Schema(description = "Found because both are the same as a third") boolean through,
      @Schema(allowableValues = {"open", "apart", "later"}) String state,
      Instant foundAt) {}

  /** Of which records duplicates are to be looked for. */
  @Schema(name = "DuplicateSearch")
  record SearchFields(@Schema(allowableValues = {"contact", "company"}) @Nullable String kind) {}

  /** What somebody decided about a pair. */
  @Schema(name = "DuplicateDecision")
  record DecisionFields(
      @Schema(allowableValues = {"apart", "later", "open"}) @Nullable String state) {}

  private final DuplicatePairs pairs;
  private final Duplicates duplicates;
  private final DuplicateJobs jobs;
  private final DuplicateReasons reasons;

  DuplicatesApi(
      DuplicatePairs pairs, Duplicates duplicates, DuplicateJobs jobs, DuplicateReasons reasons) {
    this.pairs = pairs;
    this.duplicates = duplicates;
    this.jobs = jobs;
    this.reasons = reasons;
  }

  @GetMapping
  @Operation(
      summary = "List pairs that are probably the same, the surest first",
      description = "As the last search found them: every night, and when it is asked for.")
  ListOf<PairRecord> list(
      @Parameter(description = "contact or company; contact if absent")
          @RequestParam(required = false)
          @Nullable String kind,
      @Parameter(description = "From which probability on, 0 to 1; 0.5 if absent")
          @RequestParam(required = false)
          @Nullable Double threshold,
      @Parameter(description = Said.CURSOR) @RequestParam(required = false) @Nullable String cursor,
      @Parameter(description = Said.LIMIT) @RequestParam(required = false) @Nullable Integer limit,
      @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
          @Nullable String accepted,
      User user) {
    RecordKind asked = kind(kind);
    Stretch stretch = Stretch.of(cursor, limit);
    Page<DuplicatePair> page =
        pairs.page(
            new DuplicatePairs.Asked(
                asked, threshold(threshold), DuplicateState.OPEN, stretch.after(), stretch.limit()),
            user);
    DuplicateReasons.Said said = reasons.in(accepted, asked, user);
    Map<UUID, String> names =
        duplicates.names(
            asked,
            page.items().stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .distinct()
                .toList(),
            user);
    return ListOf.of(page, pair -> record(pair, names, said.of(pair.evidence())));
  }

  @PostMapping("/searches")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(
      summary = "Look for duplicates now",
      description = "In the background; what is found is listed as soon as the search is over.")
  void search(@RequestBody SearchFields given, Act act) {
    jobs.search(kind(given.kind()), act);
  }

  @PutMapping("/{kind}/{one}/{other}/decision")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Say what becomes of a pair",
      description =
          "apart: they are two, and nobody is asked again; later: not now; open: asked again. To"
              + " make them one, POST a merge. 404 if the pair was not found by a search.")
  void decide(
      @PathVariable String kind,
      @PathVariable UUID one,
      @PathVariable UUID other,
      @RequestBody DecisionFields given,
      Act act) {
    DuplicateState state =
        Codes.read(given.state(), "state", DuplicateState::ofCode)
            .orElseThrow(() -> new Invalid("state", "required"));
    pairs.decide(new PairId(kind(kind), one, other), state, act);
  }

  private static RecordKind kind(@Nullable String code) {
    return code == null
        ? RecordKind.CONTACT
        : RecordKind.ofCode(code)
            .filter(kind -> kind == RecordKind.CONTACT || kind == RecordKind.COMPANY)
            .orElseThrow(() -> new Invalid("kind", "choice"));
  }

  private static double threshold(@Nullable Double asked) {
    if (asked != null && !(asked >= 0 && asked <= 1)) {
      throw new Invalid("threshold", "range", 0, 1);
    }
    return asked == null ? Duplicates.THRESHOLD : asked;
  }

  private static PairRecord record(
      DuplicatePair pair, Map<UUID, String> names, List<DuplicateReasons.Reason> reasons) {
    return new PairRecord(
        pair.kind().code(),
        new Side(pair.one(), names.getOrDefault(pair.one(), "")),
        new Side(pair.other(), names.getOrDefault(pair.other(), "")),
        pair.probability(),
        reasons,
        pair.through(),
        pair.state().code(),
        pair.foundAt());
  }
}
