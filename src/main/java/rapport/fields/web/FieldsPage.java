package rapport.fields.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.fields.Catalogue;
import rapport.fields.FieldFills;
import rapport.fields.FieldType;
import rapport.fields.OwnField;
import rapport.fields.OwnFields;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.web.Choice;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** The settings of fields: what there is for each kind of record, and what users add to it. */
@Controller
@RequestMapping("/settings/fields")
class FieldsPage {
  private final Catalogue catalogue;
  private final OwnFields own;
  private final FieldFills fills;

  FieldsPage(Catalogue catalogue, OwnFields own, FieldFills fills) {
    this.catalogue = catalogue;
    this.own = own;
    this.fills = fills;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String kind,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.ADMINISTER);
    RecordKind asked = FieldForm.kindOf(kind);
    List<OwnField> all = own.all(asked);
    model.addAttribute(
        "view",
        new FieldList(
            asked,
            FieldTabs.of(asked, FieldTabs.Part.FIELDS, ui),
            FieldTabs.parts(asked, FieldTabs.Part.FIELDS, ui),
            all.stream().filter(field -> !field.retired()).toList(),
            all.stream().filter(OwnField::retired).toList(),
            catalogue.of(asked, viewer).all().stream().filter(field -> !field.isOwn()).toList(),
            counts(asked, ui)));
    return "fields/list";
  }

  private Map<String, String> counts(RecordKind kind, Ui ui) {
    return fills.of(kind).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> ui.number(one.getValue().cards())));
  }

  @GetMapping("/new")
  String blank(
      @RequestParam(defaultValue = "") String kind,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.ADMINISTER);
    return form(
        FieldForm.empty(FieldForm.kindOf(kind)), "/settings/fields", Complaints.NONE, ui, model);
  }

  @PostMapping
  String add(
      @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    FieldForm form = FieldForm.sent(sent);
    try {
      own.add(form.draft(ui.language()), act);
      return "redirect:/settings/fields?kind=" + form.kind().code();
    } catch (Invalid invalid) {
      response.setStatus(422);
      return form(form, "/settings/fields", Complaints.of(invalid, ui.words()), ui, model);
    }
  }

  @GetMapping("/{id}")
  String edit(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    viewer.needs(Right.ADMINISTER);
    return form(FieldForm.of(own.find(id)), "/settings/fields/" + id, Complaints.NONE, ui, model);
  }

  @PostMapping("/{id}")
  String change(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    FieldForm form = FieldForm.sent(sent);
    String path = "/settings/fields/" + id;
    try {
      own.change(id, form.version(), form.draft(ui.language()), act);
      return "redirect:/settings/fields?kind=" + form.kind().code();
    } catch (Invalid invalid) {
      response.setStatus(422);
      return form(form, path, Complaints.of(invalid, ui.words()), ui, model);
    } catch (Conflict stale) {
      response.setStatus(409);
      Complaints told = Complaints.of(new Invalid("", stale.code()), ui.words());
      return form(form.at(own.find(id).version()), path, told, ui, model);
    }
  }

  /** Takes a field out of use, or brings it back. */
  @PostMapping("/{id}/retirement")
  String retire(
      @PathVariable UUID id, @RequestParam(defaultValue = "true") boolean retired, Act act) {
    own.retire(id, retired, act);
    return "redirect:/settings/fields?kind=" + own.find(id).kind().code();
  }

  /**
   * Puts the own fields of a kind into another order.
   *
   * @param id all of them in the wanted order, or nothing if one is moved by a step
   * @param up moved one place up; {@code down} likewise
   */
  @PostMapping("/order")
  String order(
      @RequestParam String kind,
      @RequestParam(defaultValue = "") List<UUID> id,
      @RequestParam(required = false) @Nullable UUID up,
      @RequestParam(required = false) @Nullable UUID down,
      Act act) {
    RecordKind asked = FieldForm.kindOf(kind);
    UUID one = up == null ? down : up;
    List<OwnField> inUse = own.inUse(asked);
    own.order(asked, one == null ? id : FieldList.moved(inUse, one, up != null), act);
    return "redirect:/settings/fields?kind=" + asked.code();
  }

  private static String form(
      FieldForm form, String action, Complaints complaints, Ui ui, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("action", action);
    model.addAttribute("complaints", complaints);
    model.addAttribute(
        "types",
        Arrays.stream(FieldType.values())
            .filter(FieldType.FOR_OWN::contains)
            .map(type -> new Choice(type.code(), ui.t("fieldtype." + type.code())))
            .toList());
    return "fields/form";
  }
}
