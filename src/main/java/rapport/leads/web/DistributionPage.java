package rapport.leads.web;

import jakarta.servlet.http.HttpServletResponse;
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
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.filters.Filter;
import rapport.filters.SavedViews;
import rapport.filters.web.ChosenFilter;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.leads.Distribution;
import rapport.leads.DistributionRules;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** The rules by which leads are given out, and whom they would give one to. */
@Controller
@RequestMapping("/settings/leads/distribution")
class DistributionPage {
  private static final String PATH = "/settings/leads/distribution";

  private final DistributionRules rules;
  private final Distribution distribution;
  private final DistributionViews views;
  private final ChosenFilter chosen;

  DistributionPage(
      DistributionRules rules,
      Distribution distribution,
      DistributionViews views,
      SavedViews saved) {
    this.rules = rules;
    this.distribution = distribution;
    this.views = views;
    this.chosen = new ChosenFilter(saved, RecordKind.LEAD);
  }

  @GetMapping
  String list(
      @RequestParam(required = false) @Nullable UUID lead,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.DISTRIBUTE_LEADS);
    if (lead != null) {
      model.addAttribute("verdict", views.verdict(distribution.tryOut(lead, viewer), viewer, ui));
      model.addAttribute("tried", lead.toString());
    }
    return show(null, RuleForm.empty(), Complaints.NONE, ui, viewer, model);
  }

  @GetMapping("/{id}")
  String edit(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    viewer.needs(Right.DISTRIBUTE_LEADS);
    return show(id, RuleForm.of(rules.find(id)), Complaints.NONE, ui, viewer, model);
  }

  /** What the form sends; absent parameters are empty. */
  record Sent(
      @Nullable String label,
      @Nullable String which,
      @Nullable String to,
      @Nullable String manner,
      @Nullable String active,
      @Nullable Integer version) {
    RuleForm form() {
      return new RuleForm(
          text(label),
          text(which),
          text(to),
          text(manner),
          active != null,
          version == null ? 0 : version);
    }

    private static String text(@Nullable String value) {
      return value == null ? "" : value;
    }
  }

  @PostMapping
  String add(
      Sent sent, @ModelAttribute("ui") Ui ui, Act act, Model model, HttpServletResponse response) {
    RuleForm form = sent.form();
    try {
      rules.add(form.draft(chosen.of(form.which(), Filter.EVERYTHING, act.user())), act);
      return "redirect:" + PATH;
    } catch (Invalid invalid) {
      response.setStatus(422);
      return show(null, form, Complaints.of(invalid, ui.words()), ui, act.user(), model);
    }
  }

  @PostMapping("/{id}")
  String change(
      @PathVariable UUID id,
      Sent sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    RuleForm form = sent.form();
    try {
      Filter kept = rules.find(id).filter();
      rules.change(id, form.version(), form.draft(chosen.of(form.which(), kept, act.user())), act);
      return "redirect:" + PATH;
    } catch (Invalid invalid) {
      response.setStatus(422);
      return show(id, form, Complaints.of(invalid, ui.words()), ui, act.user(), model);
    } catch (Conflict stale) {
      response.setStatus(409);
      Complaints told = Complaints.of(new Invalid("", stale.code()), ui.words());
      return show(id, form.seen(rules.find(id).version()), told, ui, act.user(), model);
    }
  }

  @PostMapping("/{id}/rank")
  String raise(@PathVariable UUID id, Act act) {
    rules.raise(id, act);
    return "redirect:" + PATH;
  }

  @PostMapping("/{id}/removal")
  String remove(@PathVariable UUID id, Act act) {
    rules.remove(id, act);
    return "redirect:" + PATH;
  }

  private String show(
      @Nullable UUID editing,
      RuleForm form,
      Complaints complaints,
      Ui ui,
      User viewer,
      Model model) {
    model.addAttribute("view", views.of(editing, viewer, ui));
    model.addAttribute("form", form);
    model.addAttribute("complaints", complaints);
    return "leads/distribution";
  }
}
