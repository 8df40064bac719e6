package rapport.bulk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.User;
import rapport.bulk.BulkEdit;
import rapport.bulk.BulkEdits;
import rapport.bulk.BulkRunning;
import rapport.bulk.BulkStatus;
import rapport.bulk.Way;
import rapport.contacts.Clients;
import rapport.contacts.ManyClients;
import rapport.contacts.Selection;
import rapport.contacts.SettingFields;
import rapport.contacts.web.FieldInput;
import rapport.contacts.web.FieldInputs;
import rapport.contacts.web.SelectionWords;
import rapport.fields.RecordField;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** A bulk edit: which records, which field, what it would do, how far it is, the way back. */
@Controller
@RequestMapping("/bulk-edits")
class BulkEditPage {
  private static final int KEPT = 100;

  private final BulkEdits edits;
  private final BulkRunning running;
  private final BulkPreviews previews;
  private final SettingFields setting;
  private final FieldInputs inputs;
  private final Clients clients;
  private final ManyClients many;

  BulkEditPage(
      BulkEdits edits,
      BulkRunning running,
      BulkPreviews previews,
      SettingFields setting,
      FieldInputs inputs,
      Clients clients,
      ManyClients many) {
    this.edits = edits;
    this.running = running;
    this.previews = previews;
    this.setting = setting;
    this.inputs = inputs;
    this.clients = clients;
    this.many = many;
  }

  /** Takes the selection of a list. */
  @PostMapping
  String begin(Selection.Sent sent, Act act) {
    return "redirect:/bulk-edits/" + edits.begin(sent.read(), act);
  }

  /** The same, with the field and its value said already. */
  @PostMapping("/{field:[a-z_]+}/{value:[a-z_]+}")
  String begin(
      Selection.Sent sent, @PathVariable String field, @PathVariable String value, Act act) {
    UUID id = edits.begin(sent.read(), act);
    return "redirect:/bulk-edits/" + id + "?field=" + field + "&value=" + value;
  }

  @GetMapping("/{id}")
  String show(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String field,
      @RequestParam(defaultValue = "") String value,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    BulkEdit edit = edits.find(id, viewer);
    Typed typed =
        field.isEmpty() || field.equals(edit.field())
            ? new Typed(edit.field(), edit.way(), edit.given(), also(edit), null)
            : new Typed(field, Way.SET, value.isEmpty() ? List.of() : List.of(value));
    return show(edit, typed, viewer, ui, model);
  }

  /**
   * The field and the value as they were typed.
   *
   * @param also what was typed for the field beside it
   * @param wrong the first complaint, null for none
   */
  private record Typed(
      String field, Way way, List<String> values, List<String> also, @Nullable Complaint wrong) {
    Typed(String field, Way way, List<String> values) {
      this(field, way, values, List.of(), null);
    }

    /** What is wrong with a field, in words; at the first one if it is no field's. */
    @Nullable String error(RecordField of, @Nullable RecordField besides, Ui ui) {
      boolean there = besides != null && wrong != null && wrong.field().equals(besides.code());
      return wrong == null || there != of.equals(besides)
          ? null
          : Complaints.say(wrong, ui.words());
    }
  }

  private static List<String> also(BulkEdit edit) {
    return edit.besides().values().stream().findFirst().orElse(List.of());
  }

  /** Chooses the field and the value; the page then shows what would happen. */
  @PostMapping("/{id}/change")
  String choose(
      @PathVariable UUID id,
      @RequestParam String field,
      @RequestParam(defaultValue = "set") String way,
      @RequestParam(required = false) @Nullable List<String> value,
      @RequestParam(required = false) @Nullable List<String> also,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    List<String> typed = value == null ? List.of() : value;
    List<String> beside = also == null ? List.of() : also;
    Way how = Way.ofCode(way).orElseThrow(() -> new Invalid("way", "choice"));
    try {
      edits.choose(id, field, how, typed, beside, act);
      return "redirect:/bulk-edits/" + id;
    } catch (Invalid invalid) {
      response.setStatus(422);
      Typed wrong = new Typed(field, how, typed, beside, invalid.complaints().getFirst());
      return show(edits.find(id, act.user()), wrong, act.user(), ui, model);
    }
  }

  /** Runs it: some at once, many as a job. */
  @PostMapping("/{id}/run")
  String run(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, Act act) {
    BulkEdit edit = edits.find(id, act.user());
    RecordField field = setting.writable(edit.selection().kind(), edit.field(), act.user());
    BulkPreview preview = previews.of(edit, field, act.user(), ui);
    edits.start(id, preview.total(), act);
    running.atOnce(id, preview.total());
    return "redirect:/bulk-edits/" + id;
  }

  @PostMapping("/{id}/undo")
  String undo(@PathVariable UUID id, Act act) {
    BulkEdit edit = edits.find(id, act.user());
    edits.undo(id, act);
    running.backAtOnce(id, edit.figures().changed());
    return "redirect:/bulk-edits/" + id;
  }

  private String show(BulkEdit edit, Typed typed, User viewer, Ui ui, Model model) {
    List<RecordField> fields =
        setting.writable(edit.selection().kind(), viewer).stream().filter(many::writes).toList();
    @Nullable RecordField field =
        fields.stream().filter(one -> one.code().equals(typed.field())).findFirst().orElse(null);
    boolean ready = edit.status() == BulkStatus.OPEN && typed.wrong() == null;
    @Nullable BulkPreview preview =
        field != null && ready && field.code().equals(edit.field())
            ? previews.of(edit, field, viewer, ui)
            : null;
    @Nullable RecordField besides =
        field == null
            ? null
            : many.besides(field)
                .map(code -> setting.writable(field.kind(), code, viewer))
                .orElse(null);
    @Nullable FieldInput input =
        field == null
            ? null
            : inputs.of(field, typed.values(), typed.error(field, besides, ui), ui);
    @Nullable FieldInput also =
        besides == null
            ? null
            : inputs.of(besides, typed.also(), typed.error(besides, besides, ui), ui);
    model.addAttribute(
        "view",
        new BulkView(
            edit,
            fields,
            typed.way(),
            input,
            also,
            preview,
            edit.figures().kept() > 0
                ? clients.read(edit.selection().kind(), edits.kept(edit.id(), KEPT), viewer)
                : List.of(),
            SelectionWords.list(edit.selection())));
    return "bulk/edit";
  }
}
