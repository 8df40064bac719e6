package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import rapport.fields.ListEntry;
import rapport.interactions.Choices;

/** The lists that other requests refer to: what an interaction can be. */
@RestController
@RequestMapping("/api/v1")
class ListsApi {
  /** An entry of an editable list. */
  @Schema(name = "Choice")
  record ChoiceRecord(
      String code,
      @Schema(description = "By language: en, ru, uk") Map<String, String> labels,
      @Schema(description = "A tone's name, empty for none") String colour,
      @Schema(description = "An icon's name, empty for none") String icon,
      @Schema(description = "No longer offered") boolean retired) {
    static ChoiceRecord of(ListEntry choice) {
      return new ChoiceRecord(
          choice.code(),
          Map.of(
              "en", choice.label().english(),
              "ru", choice.label().russian(),
              "uk", choice.label().ukrainian()),
          choice.colour(),
          choice.icon(),
          choice.retired());
    }
  }

  private final Choices choices;

  ListsApi(Choices choices) {
    this.choices = choices;
  }

  @GetMapping("/interaction-groups")
  @Tag(name = "Interactions")
  @Operation(summary = "What interactions can be about")
  ListOf<ChoiceRecord> groups() {
    return list(choices.groups().all());
  }

  @GetMapping("/interaction-results")
  @Tag(name = "Interactions")
  @Operation(summary = "How interactions can end")
  ListOf<ChoiceRecord> results() {
    return list(choices.results().all());
  }

  @GetMapping("/topics")
  @Tag(name = "Interactions")
  @Operation(summary = "What is talked about in interactions")
  ListOf<ChoiceRecord> topics() {
    return list(choices.topics().all());
  }

  private static ListOf<ChoiceRecord> list(List<ListEntry> list) {
    return ListOf.whole(list.stream().map(ChoiceRecord::of).toList());
  }
}
