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
import rapport.access.Users;
import rapport.interactions.Interaction;
import rapport.interactions.Method;
import rapport.interactions.State;
import rapport.interactions.web.Entries;
import rapport.interactions.web.TimelineView;
import rapport.kernel.Cursor;
import rapport.kernel.Ids;
import rapport.kernel.Page;
import rapport.planning.Attainment;
import rapport.planning.ContactPlan;
import rapport.planning.ContactPlans;
import rapport.planning.PlanTouches;
import rapport.platform.web.Tab;
import rapport.platform.web.Ui;

/** Plan against fact, and the interactions behind each of its numbers. */
@Controller
@RequestMapping("/plans")
class AttainmentPage {
  private static final int ROWS = 50;

  private final AttainmentPages pages;
  private final AheadView ahead;
  private final ContactPlans plans;
  private final PlanTouches touches;
  private final Entries entries;
  private final Users users;

  AttainmentPage(
      AttainmentPages pages,
      AheadView ahead,
      ContactPlans plans,
      PlanTouches touches,
      Entries entries,
      Users users) {
    this.pages = pages;
    this.ahead = ahead;
    this.plans = plans;
    this.touches = touches;
    this.entries = entries;
    this.users = users;
  }

  @GetMapping("/attainment")
  String all(
      @RequestParam(defaultValue = "plan") String by,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    AttainmentPages.Wanted wanted =
        new AttainmentPages.Wanted(by, OwnersAsked.ALL, "", Optional.empty());
    model.addAttribute("view", pages.page(wanted, viewer, ui));
    return "planning/plan";
  }

  @GetMapping("/{id}")
  String plan(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "colleague") String by,
      @RequestParam(defaultValue = "") String responsible,
      @RequestParam(defaultValue = "") String team,
      @RequestParam(defaultValue = "") String f,
      @RequestParam @Nullable String cursor,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    AttainmentPages.Wanted wanted =
        new AttainmentPages.Wanted(
            by,
            new OwnersAsked(responsible, team),
            f,
            Optional.ofNullable(cursor).flatMap(Cursor::parse));
    model.addAttribute("view", pages.page(id, wanted, viewer, ui));
    return "planning/plan";
  }

  /**
   * What is still to be planned; read after the page, since it looks at what people have planned.
   */
  @GetMapping("/{id}/ahead")
  String ahead(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String responsible,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    model.addAttribute("id", id.toString());
    model.addAttribute("ahead", ahead.of(plans.find(id), Ids.parse(responsible), viewer, ui));
    return "planning/ahead";
  }

  /**
   * Which interactions an address asks for.
   *
   * @param client with which client, empty for all
   */
  record Asked(
      @Nullable String method,
      @Nullable String responsible,
      @Nullable String team,
      @Nullable String client,
      @Nullable String state,
      @Nullable String cursor) {
    Optional<Method> line() {
      return Optional.ofNullable(method).flatMap(Method::ofCode);
    }

    OwnersAsked owners() {
      return new OwnersAsked(text(responsible), text(team));
    }

    Optional<UUID> clientId() {
      return Ids.parse(text(client));
    }

    private static String text(@Nullable String sent) {
      return sent == null ? "" : sent;
    }

    boolean planned() {
      return State.PLANNED.code().equals(state);
    }

    String query() {
      return line().map(one -> "&method=" + one.code()).orElse("")
          + owners().query()
          + clientId().map(one -> "&client=" + one).orElse("");
    }
  }

  @GetMapping("/attainment/interactions")
  String behindAll(Asked asked, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    List<ContactPlan> running =
        plans.at(ContactPlans.Stage.CURRENT).stream()
            .filter(plan -> Attainment.mayKnow(viewer, plan.kind()))
            .toList();
    return behind(running, asked, ui.t("plan.overall"), AttainmentPages.ALL, ui, viewer, model);
  }

  @GetMapping("/{id}/interactions")
  String behind(
      @PathVariable UUID id, Asked asked, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    ContactPlan plan = plans.find(id);
    return behind(List.of(plan), asked, plan.name(), "/plans/" + id, ui, viewer, model);
  }

  private String behind(
      List<ContactPlan> of,
      Asked asked,
      String name,
      String base,
      Ui ui,
      User viewer,
      Model model) {
    Page<Interaction> page =
        touches.page(
            new PlanTouches.Asked(
                of,
                asked.line(),
                asked.owners().read(users),
                asked.clientId(),
                asked.planned() ? State.PLANNED : State.COMPLETED),
            viewer,
            Optional.ofNullable(asked.cursor()).flatMap(Cursor::parse),
            ROWS);
    String path = base + "/interactions?state=";
    String rest = asked.query();
    model.addAttribute("days", TimelineView.Day.of(entries.lines(page.items(), viewer, ui), ui));
    model.addAttribute("title", asked.line().map(one -> ui.t("method." + one.code())).orElse(name));
    model.addAttribute("plan", name);
    model.addAttribute("back", base);
    model.addAttribute(
        "tabs",
        List.of(
            new Tab(ui.t("plan.behind.done"), path + "completed" + rest, !asked.planned()),
            new Tab(ui.t("plan.behind.planned"), path + "planned" + rest, asked.planned())));
    model.addAttribute(
        "more",
        page.next()
            .map(next ->
                path
                    + (asked.planned() ? "planned" : "completed")
                    + rest
                    + "&cursor="
                    + next.token())
            .orElse(null));
    return "planning/behind";
  }
}
