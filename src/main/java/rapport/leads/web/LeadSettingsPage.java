package rapport.leads.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.fields.Label;
import rapport.interactions.Choices;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.leads.LeadChoices;
import rapport.leads.LeadSettings;
import rapport.platform.web.Choice;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** What holds for all leads, and the lists of their sources and reasons. */
@Controller
@RequestMapping("/settings/leads")
class LeadSettingsPage {
  private final LeadSettings settings;
  private final LeadChoices choices;
  private final Choices results;
  private final Users users;

  LeadSettingsPage(LeadSettings settings, LeadChoices choices, Choices results, Users users) {
    this.settings = settings;
    this.choices = choices;
    this.results = results;
    this.users = users;
  }

  @GetMapping
  String settings(@ModelAttribute("ui") Ui ui, User viewer, Model model) {
    viewer.needs(Right.DISTRIBUTE_LEADS);
    return show(LeadSettingsForm.of(settings.rules()), Complaints.NONE, ui, model);
  }

  @PostMapping
  String change(
      @RequestParam(defaultValue = "") String minutes,
      @RequestParam(defaultValue = "") String onArrival,
      @RequestParam(defaultValue = "") String onQualification,
      @RequestParam(defaultValue = "") String onResult,
      @RequestParam(required = false) @Nullable List<String> results,
      @RequestParam(defaultValue = "") String fallback,
      @RequestParam int version,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    List<String> chosen = results == null ? List.of() : results;
    LeadSettingsForm form =
        new LeadSettingsForm(
            minutes, onArrival, onQualification, onResult, chosen, fallback, version);
    try {
      settings.change(form.rules(), act);
      return "redirect:/settings/leads";
    } catch (Invalid invalid) {
      response.setStatus(422);
      return show(form, Complaints.of(invalid, ui.words()), ui, model);
    } catch (Conflict stale) {
      response.setStatus(409);
      Complaints told = Complaints.of(new Invalid("", stale.code()), ui.words());
      return show(LeadSettingsForm.of(settings.rules()), told, ui, model);
    }
  }

  @PostMapping("/{list:source|reason}")
  String add(
      @PathVariable String list,
      @RequestParam(defaultValue = "") String en,
      @RequestParam(defaultValue = "") String ru,
      @RequestParam(defaultValue = "") String uk,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    try {
      choices.add(kind(list), new Label.Given(en, ru, uk), act);
      return "redirect:/settings/leads#" + list;
    } catch (Invalid invalid) {
      return refused(list, invalid, ui, model, response);
    }
  }

  @PostMapping("/{list:source|reason}/{code}")
  String rename(
      @PathVariable String list,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String en,
      @RequestParam(defaultValue = "") String ru,
      @RequestParam(defaultValue = "") String uk,
      @RequestParam(defaultValue = "false") boolean retired,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    try {
      choices.change(kind(list), code, new Label.Given(en, ru, uk), retired, act);
      return "redirect:/settings/leads#" + list;
    } catch (Invalid invalid) {
      return refused(list, invalid, ui, model, response);
    }
  }

  private String refused(
      String list, Invalid invalid, Ui ui, Model model, HttpServletResponse response) {
    response.setStatus(422);
    Invalid there =
        new Invalid(
            list,
            invalid.complaints().getFirst().code(),
            invalid.complaints().getFirst().details().toArray());
    return show(LeadSettingsForm.of(settings.rules()), Complaints.of(there, ui.words()), ui, model);
  }

  private static LeadChoices.Kind kind(String list) {
    return switch (list) {
      case "source" -> LeadChoices.Kind.SOURCE;
      case "reason" -> LeadChoices.Kind.REASON;
      default -> throw new Absent("list", list);
    };
  }

  private String show(LeadSettingsForm form, Complaints complaints, Ui ui, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("complaints", complaints);
    model.addAttribute("stages", LeadCards.stages(ui));
    model.addAttribute(
        "results",
        results.results().stream()
            .map(one -> new Choice(one.code(), one.label(ui.language().code())))
            .toList());
    model.addAttribute(
        "colleagues",
        users.all().stream()
            .filter(User::active)
            .map(user -> new Choice(user.id().toString(), user.name()))
            .toList());
    model.addAttribute("sources", choices.all(LeadChoices.Kind.SOURCE));
    model.addAttribute("reasons", choices.all(LeadChoices.Kind.REASON));
    return "leads/settings";
  }
}
