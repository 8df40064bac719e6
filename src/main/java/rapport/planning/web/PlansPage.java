package rapport.planning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.planning.Attainment;
import rapport.planning.ContactPlan;
import rapport.planning.ContactPlans;
import rapport.planning.Figures;
import rapport.planning.Term;
import rapport.platform.web.Complaints;
import rapport.platform.web.SentForm;
import rapport.platform.web.Tab;
import rapport.platform.web.Ui;

/** The contact plans: their list, and the form of one. */
@Controller
@RequestMapping("/plans")
class PlansPage {
  private final ContactPlans plans;
  private final Attainment attainment;
  private final Wording wording;
  private final PlanForms forms;

  PlansPage(ContactPlans plans, Attainment attainment, Wording wording, PlanForms forms) {
    this.plans = plans;
    this.attainment = attainment;
    this.wording = wording;
    this.forms = forms;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "current") String stage,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    ContactPlans.Stage chosen = ContactPlans.Stage.ofCode(stage).orElse(ContactPlans.Stage.CURRENT);
    List<ContactPlan> all = plans.at(chosen);
    Map<UUID, Figures> figures = attainment.of(all, viewer);
    PlanWords words = wording.words(viewer, ui);
    LocalDate today = plans.today();
    model.addAttribute(
        "tabs",
        Arrays.stream(ContactPlans.Stage.values())
            .map(one ->
                new Tab(
                    ui.t("plans.stage." + one.code()), "/plans?stage=" + one.code(), one == chosen))
            .toList());
    model.addAttribute(
        "plans",
        all.stream().map(plan -> item(plan, figures.get(plan.id()), words, today)).toList());
    return "planning/plans";
  }

  private static PlanView.Item item(
      ContactPlan plan, @Nullable Figures figures, PlanWords words, LocalDate today) {
    Figures told = figures == null ? Figures.NONE : figures;
    return new PlanView.Item(
        plan.id().toString(),
        plan.name(),
        words.period(plan.term()),
        words.whom(plan),
        words.lines(plan.edition(today)),
        told.target() == 0 ? null : told.percent(),
        told.pacePercent(),
        told.behind(),
        plan.coveredAt() == null);
  }

  @GetMapping("/new")
  String fresh(
      @RequestParam(defaultValue = "contact") String kind,
      @RequestParam(defaultValue = "") String f,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.MANAGE_PLANS);
    RecordKind of = "company".equals(kind) ? RecordKind.COMPANY : RecordKind.CONTACT;
    PlanForm form = PlanForm.empty(of, Term.month(plans.today()), f);
    return show(Optional.empty(), form, Complaints.NONE, ui, viewer, model);
  }

  @GetMapping("/{id}/edit")
  String edit(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String f,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.MANAGE_PLANS);
    ContactPlan plan = plans.find(id);
    PlanForm form = PlanForm.of(plan, plans.today());
    PlanForm shown = f.isEmpty() ? form : form.meaning(f);
    return show(Optional.of(plan), shown, Complaints.NONE, ui, viewer, model);
  }

  @PostMapping
  String add(
      @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    PlanForm form = PlanForm.sent(new SentForm(sent));
    try {
      return "redirect:/plans/" + plans.add(form.draft(), act);
    } catch (Invalid invalid) {
      response.setStatus(422);
      Complaints told = Complaints.of(invalid, ui.words());
      return show(Optional.empty(), form, told, ui, act.user(), model);
    }
  }

  @PostMapping("/{id}")
  String change(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    PlanForm form = PlanForm.sent(new SentForm(sent));
    ContactPlan known = plans.find(id);
    try {
      plans.change(id, form.version(), form.draft(), act);
      return "redirect:/plans/" + id;
    } catch (Invalid invalid) {
      response.setStatus(422);
      Complaints told = Complaints.of(invalid, ui.words());
      return show(Optional.of(known), form, told, ui, act.user(), model);
    } catch (Conflict stale) {
      response.setStatus(409);
      Complaints told = Complaints.of(new Invalid("name", stale.code()), ui.words());
      PlanForm now = PlanForm.of(known, plans.today());
      return show(Optional.of(known), now, told, ui, act.user(), model);
    }
  }

  @PostMapping("/{id}/copies")
  String copy(@PathVariable UUID id, Act act) {
    return "redirect:/plans/" + plans.copy(id, act);
  }

  @PostMapping("/{id}/retirement")
  String retire(@PathVariable UUID id, Act act) {
    plans.retire(id, act);
    return "redirect:/plans/" + id;
  }

  private String show(
      Optional<ContactPlan> edited,
      PlanForm form,
      Complaints complaints,
      Ui ui,
      User viewer,
      Model model) {
    List<Tab> kinds = new ArrayList<>();
    for (RecordKind kind : List.of(RecordKind.CONTACT, RecordKind.COMPANY)) {
      kinds.add(
          new Tab(
              ui.t("plan.whom." + kind.code()),
              "/plans/new?kind=" + kind.code(),
              kind == form.recordKind()));
    }
    model.addAttribute("kinds", kinds);
    model.addAttribute("view", forms.view(edited, form, viewer, ui));
    model.addAttribute("form", form);
    model.addAttribute("complaints", complaints);
    return "planning/form";
  }
}
