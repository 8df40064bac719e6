package rapport.leads.forms.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import rapport.access.Act;
import rapport.access.Right;
import rapport.access.User;
import rapport.fields.web.ListChoices;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.leads.LeadChoices;
import rapport.leads.forms.WebForm;
import rapport.leads.forms.WebForms;
import rapport.platform.web.Complaints;
import rapport.platform.web.SentForm;
import rapport.platform.web.Theme;
import rapport.platform.web.Ui;

/** The forms there are, and the builder of one. */
@Controller
@RequestMapping("/settings/forms")
class FormsPage {
  private final WebForms forms;
  private final LeadChoices choices;
  private final BuiltForm builder;
  private final FormLines lines;

  FormsPage(WebForms forms, LeadChoices choices, BuiltForm builder, FormLines lines) {
    this.forms = forms;
    this.choices = choices;
    this.builder = builder;
    this.lines = lines;
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
    return show(form, form.draft(), form.version(), Complaints.NONE, ui, model);
  }

  @PostMapping
  String add(
      @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    WebForm.Draft draft = builder.draft(new SentForm(sent), ui);
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
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam int version,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    WebForm.Draft draft = builder.draft(new SentForm(sent), ui);
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
      return show(now, now.draft(), now.version(), told, ui, model);
    }
  }

  /** How the form would be for strangers, as it stands in the builder now. */
  @PostMapping("/preview")
  String preview(
      @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.DISTRIBUTE_LEADS);
    WebForm.Draft draft = builder.draft(new SentForm(sent), ui);
    model.addAttribute("ui", ui.as(draft.language(), Theme.LIGHT));
    model.addAttribute("fields", preview(draft, ui));
    return "leads/formpreview";
  }

  private PublicForm.Asked preview(WebForm.Draft draft, Ui ui) {
    Ui spoken = ui.as(draft.language(), Theme.LIGHT);
    return new PublicForm.Asked(
        lines.of(draft.fields(), Map.of(), Complaints.NONE, spoken),
        draft.consent().strip(),
        false,
        Complaints.NONE);
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
    model.addAttribute("rows", builder.rows(draft, ui));
    model.addAttribute("fields", preview(draft, ui));
    model.addAttribute("spoken", ui.as(draft.language(), Theme.LIGHT));
    model.addAttribute("complaints", complaints);
    model.addAttribute("sources", ListChoices.of(choices.sources().offered(), ui));
    return "leads/formbuilder";
  }
}
