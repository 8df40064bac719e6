package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import rapport.fields.EditableList;
import rapport.fields.ListEntry;
import rapport.leads.LeadChoices;

/** The lists by which leads are classified. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Leads")
class LeadListsApi {
  private final LeadChoices choices;

  LeadListsApi(LeadChoices choices) {
    this.choices = choices;
  }

  /** A source or a reason, in the three languages. */
  @Schema(name = "LeadChoice")
  record ChoiceRecord(
      String code,
      String en,
      String ru,
      String uk,
      @Schema(description = "No longer offered") boolean retired) {
    static ChoiceRecord of(ListEntry choice) {
      return new ChoiceRecord(
          choice.code(),
          choice.label().english(),
          choice.label().russian(),
          choice.label().ukrainian(),
          choice.retired());
    }
  }

  @GetMapping("/lead-sources")
  @Operation(summary = "Where leads come from")
  ListOf<ChoiceRecord> sources() {
    return list(choices.sources());
  }

  @GetMapping("/lead-reasons")
  @Operation(summary = "Why nothing came of leads")
  ListOf<ChoiceRecord> reasons() {
    return list(choices.reasons());
  }

  private ListOf<ChoiceRecord> list(EditableList list) {
    List<ChoiceRecord> items = list.all().stream().map(ChoiceRecord::of).toList();
    return ListOf.whole(items);
  }
}
