package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import rapport.interactions.Choice;
import rapport.interactions.Choices;

/** The lists that other requests refer to: what an interaction can be. */
@RestController
@RequestMapping("/api/v1")
class ListsApi {
  /** An entry of an editable list. */
  @Schema(name = "Choice")
  record ChoiceRecord(
      String code, @Schema(description = "By language: en, ru, uk") Map<String, String> labels) {
    static ChoiceRecord of(Choice choice) {
      return new ChoiceRecord(
          choice.code(),
          Map.of("en", choice.english(), "ru", choice.russian(), "uk", choice.ukrainian()));
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
    return list(choices.groups());
  }

  @GetMapping("/interaction-results")
  @Tag(name = "Interactions")
  @Operation(summary = "How interactions can end")
  ListOf<ChoiceRecord> results() {
    return list(choices.results());
  }

  private static ListOf<ChoiceRecord> list(List<Choice> list) {
    return ListOf.whole(list.stream().map(ChoiceRecord::of).toList());
  }
}
