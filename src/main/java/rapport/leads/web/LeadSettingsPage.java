package rapport.leads.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.fields.web.ListChoices;
import rapport.interactions.Choices;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.leads.LeadSettings;
import rapport.platform.web.Choice;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** What holds for all leads. */
@Controller
@RequestMapping("/settings/leads")
class LeadSettingsPage {
  private final LeadSettings settings;
  private final Choices results;
  private final Users users;

  LeadSettingsPage(LeadSettings settings, Choices results, Users users) {
    this.settings = settings;
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

  private String show(LeadSettingsForm form, Complaints complaints, Ui ui, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("complaints", complaints);
    model.addAttribute("stages", LeadCards.stages(ui));
    model.addAttribute("results", ListChoices.of(results.results().offered(), ui));
    model.addAttribute(
        "colleagues",
        users.all().stream()
            .filter(User::active)
            .map(user -> new Choice(user.id().toString(), user.name()))
            .toList());
    return "leads/settings";
  }
}
