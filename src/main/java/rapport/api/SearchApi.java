package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.ClientSearch;
import rapport.contacts.Found;
import rapport.contacts.Identification;
import rapport.contacts.Identified;
import rapport.kernel.Invalid;

/** Finding a client by anything one knows, and by the address they come from. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Finding")
class SearchApi {
  /** Something a search came up with. */
  @Schema(name = "Found")
  record FoundRecord(
      @Schema(allowableValues = {"contact", "company"}) String kind,
      UUID id,
      String title,
      @Schema(description = "What tells it from others of the name") String subtitle) {
    static FoundRecord of(Found found) {
      return new FoundRecord(found.kind(), found.id(), found.title(), found.subtitle());
    }
  }

  /** An address that came in. */
  record AddressFields(
      @Schema(
              description = "A phone in any form, an e-mail address or a handle",
              requiredMode = Schema.RequiredMode.REQUIRED)
          @Nullable String address,
      @Schema(description = "ISO 3166-1 alpha-2; the country of the installation if absent")
          @Nullable String country) {}

  /** Who may be behind an address. */
  @Schema(name = "Identification")
  record IdentificationRecord(
      @Schema(allowableValues = {"known", "ambiguous", "unknown"}) String outcome,
      List<CandidateRecord> candidates,
      @Schema(description = "The address in its one form, null if it can't be read")
          @Nullable String canonical) {}

  /** A client whose address it is. */
  @Schema(name = "Candidate")
  record CandidateRecord(
      @Schema(
              allowableValues = {"contact", "company"},
              description = "Null for a client you may not see; only who looks after them is told")
          @Nullable String kind,
      @Nullable UUID id,
      @Nullable String name,
      @Schema(description = "Where a contact works now") @Nullable UUID companyId,
      @Nullable String company,
      @Nullable String position,
      @Nullable UUID responsibleId,
      @Schema(description = "The name of who looks after them") @Nullable String responsible,
      @Schema(description = "The last day on which it was their address; null while it is")
          @Nullable LocalDate validTo) {
    static CandidateRecord of(Identified.Candidate candidate, Map<UUID, String> colleagues) {
      return new CandidateRecord(
          Texts.orNull(candidate.kind()),
          candidate.id(),
          Texts.orNull(candidate.name()),
          candidate.companyId().orElse(null),
          Texts.orNull(candidate.company()),
          Texts.orNull(candidate.position()),
          candidate.responsibleId(),
          candidate.responsibleId() == null ? null : colleagues.get(candidate.responsibleId()),
          candidate.validTo());
    }
  }

  private static final int USUAL = 20;

  private final ClientSearch search;
  private final Identification identification;
  private final Countries countries;
  private final Users users;

  SearchApi(ClientSearch search, Identification identification, Countries countries, Users users) {
    this.users = users;
    this.search = search;
    this.identification = identification;
    this.countries = countries;
  }

  @GetMapping("/search")
  @Operation(summary = "Find contacts and companies, the best first")
  ListOf<FoundRecord> search(
      @Parameter(description = Said.Q) @RequestParam(defaultValue = "") String q,
      @Parameter(description = "1 to 50, 20 if absent") @RequestParam(required = false)
          @Nullable Integer limit,
      User user) {
    int most = Stretch.limit(limit, USUAL, ClientSearch.MOST);
    return ListOf.whole(search.search(q, most, user).stream().map(FoundRecord::of).toList());
  }

  @PostMapping("/identify")
  @Operation(summary = "Tell who is behind a phone number, an e-mail address or a handle")
  IdentificationRecord identify(@RequestBody AddressFields fields, User user) {
    String address = Texts.of(fields.address());
    if (address.isBlank()) {
      throw new Invalid("address", "required");
    }
    Identified identified = identification.identify(address, countries.of(fields.country()), user);
    boolean unseen = identified.candidates().stream().anyMatch(one -> !one.isSeen());
    Map<UUID, String> colleagues = unseen ? users.names() : Map.of();
    return new IdentificationRecord(
        identified.outcome().code(),
        identified.candidates().stream().map(one -> CandidateRecord.of(one, colleagues)).toList(),
        Texts.orNull(identified.canonical()));
  }
}
