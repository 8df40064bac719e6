package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.User;
import rapport.texts.Sought;
import rapport.texts.TextHit;
import rapport.texts.TextSearch;

/** Finding what was written, by its words in any of their forms. */
@RestController
@RequestMapping("/api/v1/search/texts")
@Tag(name = "Finding")
class TextSearchApi {
  /** Something that was found by its text. */
  @Schema(name = "FoundText")
  record FoundTextRecord(
      @Schema(allowableValues = {"interaction", "note", "task", "lead", "file"}) String kind,
      UUID id,
      String title,
      @Schema(description = "The stretch of the text around the first find") String excerpt,
      @Schema(description = "With whom or what it has to do") String about,
      Instant at) {
    static FoundTextRecord of(TextHit hit, Sought sought) {
      return new FoundTextRecord(
          hit.kind(),
          hit.id(),
          hit.title(),
          sought.around(hit.text()).plain(),
          hit.about(),
          hit.at());
    }
  }

  private static final int USUAL = 20;

  private final TextSearch search;

  TextSearchApi(TextSearch search) {
    this.search = search;
  }

  @GetMapping
  @Operation(
      summary = "Find interactions, notes, tasks, leads and files by what they say, the best first",
      description =
          "All words must stand there, each in any of its forms in English, Russian or Ukrainian,"
              + " or as the beginning of a word.")
  ListOf<FoundTextRecord> search(
      @RequestParam(defaultValue = "") String q,
      @Parameter(description = "1 to 50, 20 if absent") @RequestParam(required = false)
          @Nullable Integer limit,
      User user) {
    int most = Stretch.limit(limit, USUAL, TextSearch.MOST);
    Sought sought = Sought.of(q);
    return ListOf.whole(
        search.search(sought, most, user).stream()
            .map(hit -> FoundTextRecord.of(hit, sought))
            .toList());
  }
}
