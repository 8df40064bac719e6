package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;
import rapport.filters.Audience;
import rapport.filters.Filter;
import rapport.filters.FilterJson;
import rapport.filters.SavedView;
import rapport.filters.View;
import rapport.filters.ViewDraft;
import rapport.kernel.Invalid;
import tools.jackson.databind.JsonNode;

/** A saved view as a client gives it. */
record ViewFields(
    @Schema(
            description = "Of which list: needed, and stays",
            allowableValues = {"contact", "company"})
        @Nullable String kind,
    @Schema(description = "Needed") @Nullable String name,
    @Schema(
            description = "Who sees it besides its owner; mine if absent",
            allowableValues = {"mine", "team", "all"})
        @Nullable String audience,
    @Schema(description = Said.Q) @Nullable String q,
    @Schema(type = "object", description = Said.FILTER_JSON) @Nullable JsonNode filter,
    @Schema(description = Said.SORT) @Nullable String sort,
    @Schema(description = "Codes of fields in their order; empty for the list's own columns")
        @Nullable List<@Nullable String> columns,
    @Schema(description = "Code of the choice field that a board is grouped by")
        @Nullable String board,
    @Schema(description = "When changing: the version you saw; 409 if it is no longer the present")
        @Nullable Integer version) {

  static ViewFields of(SavedView saved) {
    return new ViewFields(
        saved.kind().code(),
        saved.name(),
        saved.audience().code(),
        saved.view().q(),
        FilterJson.of(saved.view().filter()),
        saved.view().sorting(),
        List.copyOf(saved.view().columns()),
        saved.view().board(),
        null);
  }

  ViewDraft draft() {
    return new ViewDraft(readKind(), Texts.of(name), readAudience(), view());
  }

  private RecordKind readKind() {
    return RecordKind.ofCode(Texts.of(kind))
        .orElseThrow(() -> new Invalid("kind", kind == null ? "required" : "choice"));
  }

  private Audience readAudience() {
    return audience == null
        ? Audience.MINE
        : Audience.ofCode(audience).orElseThrow(() -> new Invalid("audience", "choice"));
  }

  private View view() {
    Filter asked = filter == null || filter.isNull() ? Filter.EVERYTHING : FilterJson.parse(filter);
    List<String> codes = columns == null ? List.of() : columns.stream().map(Texts::of).toList();
    return new View(Texts.of(q), asked, Texts.of(sort), codes, Texts.of(board));
  }
}
