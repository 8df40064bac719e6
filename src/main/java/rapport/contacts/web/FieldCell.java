package rapport.contacts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.Client;
import rapport.contacts.Clients;
import rapport.contacts.SettingFields;
import rapport.fields.RecordField;
import rapport.kernel.Complaint;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.web.Complaints;
import rapport.platform.web.Toasts;
import rapport.platform.web.Ui;

/** One field of one record, changed where a list or a board shows it. */
@Controller
class FieldCell {
  private final Clients clients;
  private final SettingFields setting;
  private final FieldInputs inputs;
  private final Columns columns;
  private final Cells cells;
  private final Toasts toasts;

  FieldCell(
      Clients clients,
      SettingFields setting,
      FieldInputs inputs,
      Columns columns,
      Cells cells,
      Toasts toasts) {
    this.clients = clients;
    this.setting = setting;
    this.inputs = inputs;
    this.columns = columns;
    this.cells = cells;
    this.toasts = toasts;
  }

  /** The field's input, to stand in the cell. */
  @GetMapping("/{directory:contacts|companies|leads}/{id}/fields/{code}")
  String input(
      @PathVariable String directory,
      @PathVariable UUID id,
      @PathVariable String code,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    RecordKind kind = kind(directory);
    RecordField field = setting.writable(kind, code, viewer);
    Client client = clients.find(kind, id, viewer);
    return input(client, field, client.values(code), null, ui, model);
  }

  /** Writes it; answers with the whole row, whose other cells may follow from this one. */
  @PostMapping("/{directory:contacts|companies|leads}/{id}/fields/{code}")
  String set(
      @PathVariable String directory,
      @PathVariable UUID id,
      @PathVariable String code,
      @RequestParam int version,
      @RequestParam(required = false) @Nullable List<String> was,
      @RequestParam(required = false) @Nullable List<String> value,
      @RequestParam(defaultValue = "") String cols,
      @RequestParam(defaultValue = "false") boolean board,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    RecordKind kind = kind(directory);
    List<String> typed = value == null ? List.of() : value;
    Client before = clients.find(kind, id, act.user());
    Optional<String> asking = clients.asking(kind, id, code, typed);
    if (asking.isPresent() && !before.values(code).equals(typed)) {
      toasts.ask(response, asking.get());
      response.setStatus(204);
      return "contacts/nothing";
    }
    try {
      int met = Was.version(before, code, version, was);
      clients.set(kind, id, met, Map.of(code, typed), act);
    } catch (Invalid invalid) {
      if (board) {
        throw invalid;
      }
      return again(before, code, typed, invalid, 422, ui, model, response);
    } catch (Conflict stale) {
      if (board) {
        throw stale;
      }
      return again(before, code, typed, new Invalid(code, stale.code()), 409, ui, model, response);
    }
    Client after = clients.find(kind, id, act.user());
    String undo = undo(after, code, before.values(code));
    toasts.send(response, ui.t("cell.saved", after.name()), undo);
    return row(after, columns.of(kind, cols, act.user()).shown(), act.user(), ui, model);
  }

  /** Takes a change back: the values from before are written again, unless others came since. */
  @DeleteMapping("/{directory:contacts|companies|leads}/{id}/fields/{code}")
  void takeBack(
      @PathVariable String directory,
      @PathVariable UUID id,
      @PathVariable String code,
      @RequestParam int version,
      @RequestParam(required = false) @Nullable List<String> value,
      @ModelAttribute("ui") Ui ui,
      Act act,
      HttpServletResponse response) {
    List<String> values = value == null ? List.of() : value;
    clients.set(kind(directory), id, version, Map.of(code, values), act);
    toasts.send(response, ui.t("cell.restored"), "", "list-changed");
    response.setStatus(204);
  }

  private String again(
      Client client,
      String code,
      List<String> typed,
      Invalid invalid,
      int status,
      Ui ui,
      Model model,
      HttpServletResponse response) {
    RecordField field = inputs.known(client.kind(), code);
    Complaint first = invalid.complaints().getFirst();
    response.setStatus(status);
    model.addAttribute("met", status == 409);
    response.setHeader("HX-Retarget", "#cell-" + client.id() + "-" + code);
    response.setHeader("HX-Reswap", "innerHTML");
    return input(client, field, typed, Complaints.say(first, ui.words()), ui, model);
  }

  private String input(
      Client client,
      RecordField field,
      List<String> values,
      @Nullable String error,
      Ui ui,
      Model model) {
    model.addAttribute("input", inputs.of(field, values, error, ui));
    model.addAttribute("client", client);
    return "contacts/cellform";
  }

  private String row(Client client, List<RecordField> shown, User viewer, Ui ui, Model model) {
    model.addAttribute("row", cells.rows(List.of(client), shown, viewer, ui).getFirst());
    return "contacts/directoryrow";
  }

  private static String undo(Client after, String code, List<String> before) {
    List<String> parts = new ArrayList<>(List.of("version=" + after.version()));
    before.forEach(value ->
        parts.add(
            "value=" + java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8)));
    return after.path() + "/fields/" + code + "?" + String.join("&", parts);
  }

  /** Of which directory a page is, by where it is. */
  static RecordKind kind(Ui ui) {
    return kindAt(ui.path());
  }

  private static RecordKind kind(String directory) {
    return kindAt("/" + directory);
  }

  /** The same by a path. */
  static RecordKind kindAt(String path) {
    if (path.startsWith(Client.path(RecordKind.LEAD))) {
      return RecordKind.LEAD;
    }
    return path.startsWith(Client.path(RecordKind.COMPANY))
        ? RecordKind.COMPANY
        : RecordKind.CONTACT;
  }
}
