package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import rapport.filters.FilterJson;
import rapport.filters.SavedView;
import tools.jackson.databind.JsonNode;

/** A saved view as the API shows it. */
@Schema(name = "View")
record ViewRecord(
    UUID id,
    @Schema(allowableValues = {"contact", "company"}) String kind,
    String name,
    @Schema(allowableValues = {"mine", "team", "all"}) String audience,
    UUID ownerId,
    String q,
    @Schema(type = "object", description = Said.FILTER_JSON) JsonNode filter,
    @Schema(description = "The same filter as text, for the parameter filter of a list")
        String filterText,
    String sort,
    List<String> columns,
    String board,
    @Schema(description = "Whether your list opens with it") boolean starred,
    @Schema(description = "Counts changes; also the ETag") int version) {

  static ViewRecord of(SavedView saved) {
    return new ViewRecord(
        saved.id(),
        saved.kind().code(),
        saved.name(),
        saved.audience().code(),
        saved.ownerId(),
        saved.view().q(),
        FilterJson.of(saved.view().filter()),
        saved.view().filterText(),
        saved.view().sorting(),
        saved.view().columns(),
        saved.view().board(),
        saved.starred(),
        saved.version());
  }
}
