package rapport.leads.forms.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.fields.Catalogue;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.leads.LeadChoices;
import rapport.leads.forms.WebForm;
import rapport.leads.forms.WebForms;
import rapport.platform.web.Choice;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;
import rapport.platform.words.Language;

/** The forms there are, and the builder of one. */
@Controller
@RequestMapping("/settings/forms")
class FormsPage {
  private final WebForms forms;
  private final LeadChoices choices;
  private final Catalogue catalogue;

  FormsPage(WebForms forms, LeadChoices choices, Catalogue catalogue) {
    this.forms = forms;
    this.choices = choices;
    this.catalogue = catalogue;
  }

  @GetMapping
  String list(@ModelAttribute("ui") Ui ui, User viewer, Model model) {
    viewer.needs(Right.DISTRIBUTE_LEADS);
    model.addAttribute("forms", forms.all());
    return "leads/forms";
  }

  @GetMapping("/new")
  String fresh(@ModelAttribute("ui") Ui ui, User viewer, Model model) {
    viewer.needs(Right.DISTRIBUTE_LEADS);
    WebForm.Draft draft =
        new WebForm.Draft(
            "",
            ui.language(),
            List.of(
                new WebForm.Field("name", "", true),
                new WebForm.Field("phone", "", true),
                new WebForm.Field("message", "", false)),
            "",
            "",
            "",
            "",
            "",
            List.of(),
            true);
    return show(null, draft, 0, Complaints.NONE, ui, model);
  }

  @GetMapping("/{id}")
  String edit(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    viewer.needs(Right.DISTRIBUTE_LEADS);
    WebForm form = forms.find(id);
    return show(form, draft(form), form.version(), Complaints.NONE, ui, model);
  }

  @PostMapping
  String add(
      @RequestParam Map<String, String> sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    WebForm.Draft draft = draft(sent, ui);
    try {
      return "redirect:/settings/forms/" + forms.add(draft, act);
    } catch (Invalid invalid) {
      response.setStatus(422);
      return show(null, draft, 0, Complaints.of(invalid, ui.words()), ui, model);
    }
  }

  @PostMapping("/{id}")
  String change(
      @PathVariable UUID id,
      @RequestParam Map<String, String> sent,
      @RequestParam int version,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    WebForm.Draft draft = draft(sent, ui);
    try {
      forms.change(id, version, draft, act);
      return "redirect:/settings/forms/" + id;
    } catch (Invalid invalid) {
      response.setStatus(422);
      return show(forms.find(id), draft, version, Complaints.of(invalid, ui.words()), ui, model);
    } catch (Conflict stale) {
      response.setStatus(409);
      Complaints told = Complaints.of(new Invalid("label", stale.code()), ui.words());
      WebForm now = forms.find(id);
      return show(now, draft(now), now.version(), told, ui, model);
    }
  }

  private static WebForm.Draft draft(WebForm form) {
    return new WebForm.Draft(
        form.label(),
        form.language(),
        form.fields(),
        form.consent(),
        form.thanks(),
        form.redirect(),
        form.source(),
        form.campaign(),
        form.sites(),
        form.active());
  }

  /** Which fields, in the order of the numbers beside them. */
  private WebForm.Draft draft(Map<String, String> sent, Ui ui) {
    record Placed(WebForm.Field field, int place) {}
    List<Placed> placed = new ArrayList<>();
    for (String code : codes()) {
      if (sent.containsKey("use." + code)) {
        placed.add(
            new Placed(
                new WebForm.Field(
                    code,
                    sent.getOrDefault("label." + code, "").strip(),
                    sent.containsKey("required." + code)),
                number(sent.getOrDefault("place." + code, ""))));
      }
    }
    placed.sort(Comparator.comparingInt(Placed::place));
    return new WebForm.Draft(
        sent.getOrDefault("label", ""),
        Language.withCode(sent.getOrDefault("language", "")).orElse(ui.language()),
        placed.stream().map(Placed::field).toList(),
        sent.getOrDefault("consent", ""),
        sent.getOrDefault("thanks", ""),
        sent.getOrDefault("redirect", "").strip(),
        sent.getOrDefault("source", ""),
        sent.getOrDefault("campaign", ""),
        Arrays.stream(sent.getOrDefault("sites", "").split("[\\s,]+"))
            .filter(site -> !site.isEmpty())
            .toList(),
        sent.containsKey("active"));
  }

  private static int number(String text) {
    return text.strip().matches("\\d{1,3}") ? Integer.parseInt(text.strip()) : 99;
  }

  private List<String> codes() {
    return Stream.concat(
            WebForms.BUILT_IN.stream(),
            catalogue.of(RecordKind.LEAD).own().stream().map(field -> field.code()))
        .toList();
  }

  private List<FormRow> rows(WebForm.Draft draft, Ui ui) {
    List<FormRow> rows = new ArrayList<>();
    for (String code : codes()) {
      List<String> chosen = draft.fields().stream().map(WebForm.Field::code).toList();
      int at = chosen.indexOf(code);
      String name =
          WebForms.BUILT_IN.contains(code)
              ? ui.t("form.field." + code)
              : catalogue
                  .of(RecordKind.LEAD)
                  .find(code)
                  .map(field -> field.name(ui.words()))
                  .orElse(code);
      rows.add(
          new FormRow(
              code,
              name,
              at >= 0,
              at >= 0 ? draft.fields().get(at).label() : "",
              at >= 0 && draft.fields().get(at).required(),
              at >= 0 ? at + 1 : 99));
    }
    rows.sort(Comparator.comparingInt(FormRow::place));
    return rows;
  }

  private String show(
      @Nullable WebForm form,
      WebForm.Draft draft,
      int version,
      Complaints complaints,
      Ui ui,
      Model model) {
    if (form != null) {
      model.addAttribute(
          "address",
          ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + form.path());
    }
    model.addAttribute("action", form == null ? "/settings/forms" : "/settings/forms/" + form.id());
    model.addAttribute("draft", draft);
    model.addAttribute("version", version);
    model.addAttribute("rows", rows(draft, ui));
    model.addAttribute("complaints", complaints);
    model.addAttribute(
        "sources",
        choices.all(LeadChoices.Kind.SOURCE).stream()
            .filter(one -> !one.retired())
            .map(one -> new Choice(one.code(), one.label().in(ui.words())))
            .toList());
    return "leads/formbuilder";
  }
}
