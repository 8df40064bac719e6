package rapport.chains.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.chains.Rule;
import rapport.chains.Rules;
import rapport.filters.Filter;
import rapport.filters.SavedViews;
import rapport.filters.web.ChosenFilter;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** The rules that go on where an interaction ends: their list, and the form of one. */
@Controller
@RequestMapping("/settings/rules")
class RulesPage {
  private static final String PATH = "/settings/rules";

  private final Rules rules;
  private final RuleViews views;
  private final ChosenFilter chosen;

  RulesPage(Rules rules, RuleViews views, SavedViews saved) {
    this.rules = rules;
    this.views = views;
    this.chosen = new ChosenFilter(saved, RecordKind.CONTACT);
  }

  @GetMapping
  String list(@ModelAttribute("ui") Ui ui, User viewer, Model model) {
    model.addAttribute("rules", views.lines(viewer, ui));
    return "chains/rules";
  }

  @GetMapping("/new")
  String fresh(@ModelAttribute("ui") Ui ui, User viewer, Model model) {
    viewer.needs(Right.ADMINISTER);
    return show(Optional.empty(), RuleForm.empty(), Complaints.NONE, ui, viewer, model);
  }

  @GetMapping("/{id}")
  String edit(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    Rule rule = rules.find(id, viewer);
    return show(Optional.of(rule), RuleForm.of(rule), Complaints.NONE, ui, viewer, model);
  }

  @PostMapping
  String add(
      RuleForm form,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    try {
      rules.add(form.draft(chosen.of(form.which(), Filter.EVERYTHING, act.user())), act);
      return "redirect:" + PATH;
    } catch (Invalid invalid) {
      response.setStatus(422);
      Complaints told = Complaints.of(invalid, ui.words());
      return show(Optional.empty(), form, told, ui, act.user(), model);
    }
  }

  @PostMapping("/{id}")
  String change(
      @PathVariable UUID id,
      RuleForm form,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    Rule known = rules.find(id, act.user());
    try {
      Integer version = form.version();
      rules.change(
          id,
          version == null ? 0 : version,
          form.draft(chosen.of(form.which(), known.trigger().contact(), act.user())),
          act);
      return "redirect:" + PATH;
    } catch (Invalid invalid) {
      response.setStatus(422);
      Complaints told = Complaints.of(invalid, ui.words());
      return show(Optional.of(known), form, told, ui, act.user(), model);
    } catch (Conflict stale) {
      response.setStatus(409);
      Rule now = rules.find(id, act.user());
      Complaints told = Complaints.of(new Invalid("", stale.code()), ui.words());
      return show(Optional.of(now), form.seen(now.version()), told, ui, act.user(), model);
    }
  }

  @PostMapping("/{id}/rank")
  String raise(@PathVariable UUID id, Act act) {
    rules.raise(id, act);
    return "redirect:" + PATH;
  }

  @PostMapping("/{id}/removal")
  String retire(@PathVariable UUID id, Act act) {
    rules.retire(id, act);
    return "redirect:" + PATH;
  }

  private String show(
      Optional<Rule> edited,
      RuleForm form,
      Complaints complaints,
      Ui ui,
      User viewer,
      Model model) {
    model.addAttribute("view", views.form(edited, viewer, ui));
    model.addAttribute("form", form);
    model.addAttribute("complaints", complaints);
    return "chains/rule";
  }
}
