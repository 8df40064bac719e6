package rapport.planning.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.User;
import rapport.interactions.Interaction;
import rapport.interactions.Method;
import rapport.interactions.State;
import rapport.interactions.web.Entries;
import rapport.interactions.web.TimelineView;
import rapport.kernel.Cursor;
import rapport.kernel.Ids;
import rapport.kernel.Page;
import rapport.planning.ContactPlan;
import rapport.planning.ContactPlans;
import rapport.planning.PlanTouches;
import rapport.platform.web.Tab;
import rapport.platform.web.Ui;

/** Plan against fact, and the interactions behind each of its numbers. */
@Controller
@RequestMapping("/plans/{id}")
class AttainmentPage {
  private static final int ROWS = 50;

  private final AttainmentPages pages;
  private final ContactPlans plans;
  private final PlanTouches touches;
  private final Entries entries;

  AttainmentPage(AttainmentPages pages, ContactPlans plans, PlanTouches touches, Entries entries) {
    this.pages = pages;
    this.plans = plans;
    this.touches = touches;
    this.entries = entries;
  }

  @GetMapping
  String plan(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "colleague") String by,
      @RequestParam(defaultValue = "") String responsible,
      @RequestParam(defaultValue = "") String f,
      @RequestParam @Nullable String cursor,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    AttainmentPages.Wanted wanted =
        new AttainmentPages.Wanted(
            by, Ids.parse(responsible), f, Optional.ofNullable(cursor).flatMap(Cursor::parse));
    model.addAttribute("view", pages.page(id, wanted, viewer, ui));
    return "planning/plan";
  }

  @GetMapping("/interactions")
  String behind(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String method,
      @RequestParam(defaultValue = "") String responsible,
      @RequestParam(defaultValue = "") String client,
      @RequestParam(defaultValue = "completed") String state,
      @RequestParam @Nullable String cursor,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    ContactPlan plan = plans.find(id);
    Optional<Method> line = Method.ofCode(method);
    boolean planned = state.equals(State.PLANNED.code());
    PlanTouches.Asked asked =
        new PlanTouches.Asked(
            plan,
            line,
            Ids.parse(responsible),
            Ids.parse(client),
            planned ? State.PLANNED : State.COMPLETED);
    Page<Interaction> page =
        touches.page(asked, viewer, Optional.ofNullable(cursor).flatMap(Cursor::parse), ROWS);
    String rest =
        line.map(one -> "&method=" + one.code()).orElse("")
            + asked.responsibleId().map(one -> "&responsible=" + one).orElse("")
            + asked.clientId().map(one -> "&client=" + one).orElse("");
    String path = "/plans/" + id + "/interactions?state=";
    model.addAttribute("days", TimelineView.Day.of(entries.lines(page.items(), viewer, ui), ui));
    model.addAttribute("title", line.map(one -> ui.t("method." + one.code())).orElse(plan.name()));
    model.addAttribute("plan", plan.name());
    model.addAttribute("back", "/plans/" + id);
    model.addAttribute(
        "tabs",
        List.of(
            new Tab(ui.t("plan.behind.done"), path + "completed" + rest, !planned),
            new Tab(ui.t("plan.behind.planned"), path + "planned" + rest, planned)));
    model.addAttribute(
        "more",
        page.next().map(next -> path + state + rest + "&cursor=" + next.token()).orElse(null));
    return "planning/behind";
  }
}
