package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Act;
import rapport.access.Change;
import rapport.access.Differences;
import rapport.access.History;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.contacts.Clients;
import rapport.contacts.Erasing;
import rapport.contacts.PersonalData.Section;
import rapport.contacts.Removing;
import rapport.contacts.TakingBackChanges;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;

/** What was changed, by whom; taking it back; what is kept of a person, and forgetting it. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "History")
class HistoryApi {
  /** A change as the API shows it. */
  @Schema(name = "Change")
  record ChangeRecord(
      UUID id,
      Instant at,
      @Schema(description = "The employee; null for Rapport itself") @Nullable UUID userId,
      @Schema(description = "page, api, import or system") String via,
      @Schema(description = "add, change, complete …") String verb,
      String kind,
      UUID recordId,
      @Schema(description = "By the field's code: from which values to which")
          Map<String, Differences.Turn> fields) {}

  /** What must be said to erase somebody. */
  record ErasureFields(
      @Schema(description = "The contact's name, as lists show it") @Nullable String name) {}

  private final History history;
  private final Clients clients;
  private final TakingBackChanges takingBack;
  private final Removing removing;
  private final Erasing erasing;

  HistoryApi(
      History history,
      Clients clients,
      TakingBackChanges takingBack,
      Removing removing,
      Erasing erasing) {
    this.history = history;
    this.clients = clients;
    this.takingBack = takingBack;
    this.removing = removing;
    this.erasing = erasing;
  }

  @GetMapping("/{directory:contacts|companies|leads}/{id}/history")
  @Operation(summary = "List the changes of a contact, company or lead, the latest first")
  ListOf<ChangeRecord> history(
      @PathVariable String directory,
      @PathVariable UUID id,
      @Parameter(description = Said.CURSOR) @RequestParam(required = false) @Nullable String cursor,
      @Parameter(description = Said.LIMIT) @RequestParam(required = false) @Nullable Integer limit,
      Act act) {
    clients.find(kind(directory), id, act.user());
    Stretch stretch = Stretch.of(cursor, limit);
    return ListOf.of(
        history.of(id, stretch.after(), stretch.limit()), change -> shown(change, act.user()));
  }

  @GetMapping("/changes")
  @Operation(summary = "Search all changes, for administrators, the latest first")
  ListOf<ChangeRecord> changes(
      @RequestParam(required = false) @Nullable String user,
      @RequestParam(required = false) @Nullable String record,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String verb,
      @RequestParam(defaultValue = "") String via,
      @RequestParam(required = false) @Nullable Instant from,
      @RequestParam(required = false) @Nullable Instant until,
      @Parameter(description = Said.CURSOR) @RequestParam(required = false) @Nullable String cursor,
      @Parameter(description = Said.LIMIT) @RequestParam(required = false) @Nullable Integer limit,
      User viewer) {
    viewer.needs(Right.ADMINISTER);
    Stretch stretch = Stretch.of(cursor, limit);
    History.Sought sought =
        new History.Sought(id(user, "user"), id(record, "record"), kind, verb, via, from, until);
    return ListOf.of(
        history.search(sought, stretch.after(), stretch.limit()), change -> shown(change, viewer));
  }

  @PostMapping("/changes/{id}/reversal")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Take a change back",
      description = "422 at the fields that were changed again since; then nothing is done.")
  void takeBack(@PathVariable UUID id, Act act) {
    takingBack.takeBack(id, act);
  }

  @DeleteMapping("/{directory:contacts|companies}/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Remove a contact or company; it can be put back")
  void remove(@PathVariable String directory, @PathVariable UUID id, Act act) {
    removing.remove(kind(directory), id, act);
  }

  @PostMapping("/{directory:contacts|companies}/{id}/restoration")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Put a removed contact or company back")
  void restore(@PathVariable String directory, @PathVariable UUID id, Act act) {
    removing.restore(kind(directory), id, act);
  }

  @GetMapping("/contacts/{id}/personal-data")
  @Operation(summary = "All that is kept of a person")
  Map<String, List<Map<String, Object>>> personalData(@PathVariable UUID id, Act act) {
    return erasing.tell(id, act).stream()
        .collect(
            Collectors.toMap(Section::code, Section::records, (one, _) -> one, LinkedHashMap::new));
  }

  @PostMapping("/contacts/{id}/erasure")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Forget who a contact was, for good; what only counts stays")
  void erase(@PathVariable UUID id, @RequestBody ErasureFields fields, Act act) {
    erasing.erase(id, Texts.of(fields.name()), act);
  }

  private static ChangeRecord shown(Change change, User viewer) {
    Map<String, Differences.Turn> fields = new LinkedHashMap<>(change.differences().fields());
    RecordKind.ofCode(change.kind())
        .ifPresent(
            kind -> fields.keySet().removeIf(code -> !viewer.fieldRight(kind, code).reads()));
    return new ChangeRecord(
        change.id(),
        change.at(),
        change.userId(),
        change.via(),
        change.verb(),
        change.kind(),
        change.recordId(),
        fields);
  }

  private static @Nullable UUID id(@Nullable String text, String parameter) {
    return text == null || text.isBlank()
        ? null
        : Ids.parse(text).orElseThrow(() -> new Invalid(parameter, "choice"));
  }

  private static RecordKind kind(String directory) {
    return directory.equals("companies") ? RecordKind.COMPANY : RecordKind.CONTACT;
  }
}
