package rapport.interactions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.User;
import rapport.interactions.Agenda;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Origin;
import rapport.interactions.State;
import rapport.kernel.Cursor;
import rapport.kernel.Page;
import rapport.platform.web.Tab;
import rapport.platform.web.Ui;

/** The log of all interactions, and one of them by itself. */
@Controller
class InteractionsPage {
  private static final int ROWS = 50;
  private final InteractionLog log;
  private final Agenda agenda;
  private final Entries entries;
  private final ChainStrips strips;

  InteractionsPage(InteractionLog log, Agenda agenda, Entries entries, ChainStrips strips) {
    this.log = log;
    this.agenda = agenda;
    this.entries = entries;
    this.strips = strips;
  }

  /** What the page shows, as its address says it. */
  record Wanted(
      @Nullable String whose,
      @Nullable String state,
      @Nullable String origin,
      @Nullable String relevant) {
    boolean mine() {
      return "mine".equals(whose);
    }

    String stateOr() {
      return state == null ? "completed" : state;
    }

    InteractionLog.Asked asked(User viewer) {
      return new InteractionLog.Asked(
          mine() ? Optional.of(viewer.id()) : Optional.empty(),
          State.ofCode(stateOr()),
          Optional.ofNullable(origin).flatMap(Origin::ofCode),
          "false".equals(relevant) ? Optional.of(false) : Optional.empty());
    }

    Wanted in(String otherWhose, String otherState) {
      return new Wanted(otherWhose, otherState, origin, relevant);
    }

    Wanted only(String otherOrigin, String otherRelevant) {
      return new Wanted(whose, state, otherOrigin, otherRelevant);
    }

    String address() {
      return "/interactions?whose="
          + (mine() ? "mine" : "all")
          + "&state="
          + State.ofCode(stateOr()).map(State::code).orElse("all")
          + Optional.ofNullable(origin)
              .flatMap(Origin::ofCode)
              .map(one -> "&origin=" + one.code())
              .orElse("")
          + ("false".equals(relevant) ? "&relevant=false" : "");
    }
  }

  @GetMapping("/interactions")
  String list(
      Wanted wanted,
      @RequestParam @Nullable String cursor,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    Optional<Cursor> after = Optional.ofNullable(cursor).flatMap(Cursor::parse);
    InteractionLog.Asked asked = wanted.asked(viewer);
    // of promises the next one counts, of deeds the last one
    boolean coming = asked.state().filter(State.PLANNED::equals).isPresent();
    Page<Interaction> page =
        coming ? agenda.coming(asked, viewer, after, ROWS) : log.all(asked, viewer, after, ROWS);
    model.addAttribute("days", TimelineView.Day.of(entries.lines(page.items(), viewer, ui), ui));
    model.addAttribute("furtherWord", ui.t(coming ? "timeline.later" : "timeline.earlier"));
    model.addAttribute("tabs", tabs(wanted, ui));
    model.addAttribute("origins", origins(wanted, ui));
    model.addAttribute(
        "more", page.next().map(next -> wanted.address() + "&cursor=" + next.token()).orElse(null));
    return "interactions/interactions";
  }

  private static List<Tab> tabs(Wanted wanted, Ui ui) {
    String state = wanted.stateOr();
    boolean mine = wanted.mine();
    return List.of(
        new Tab(
            ui.t("log.done"),
            wanted.in("all", "completed").address(),
            !mine && state.equals("completed")),
        new Tab(
            ui.t("log.mine"),
            wanted.in("mine", "completed").address(),
            mine && state.equals("completed")),
        new Tab(
            ui.t("log.planned"), wanted.in("all", "planned").address(), state.equals("planned")),
        new Tab(
            ui.t("log.cancelled"),
            wanted.in("all", "cancelled").address(),
            state.equals("cancelled")));
  }

  /** How they came to be; and those that don't count. */
  private static List<Tab> origins(Wanted wanted, Ui ui) {
    boolean irrelevant = "false".equals(wanted.relevant());
    Optional<Origin> chosen = Optional.ofNullable(wanted.origin()).flatMap(Origin::ofCode);
    List<Tab> tabs = new ArrayList<>();
    tabs.add(
        new Tab(
            ui.t("origin.every"), wanted.only("", "").address(), chosen.isEmpty() && !irrelevant));
    for (Origin one : Origin.values()) {
      tabs.add(
          new Tab(
              ui.t("origin." + one.code()),
              wanted.only(one.code(), "").address(),
              chosen.filter(one::equals).isPresent() && !irrelevant));
    }
    tabs.add(new Tab(ui.t("relevance.log"), wanted.only("", "false").address(), irrelevant));
    return tabs;
  }

  @GetMapping("/interactions/{id}")
  String one(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    Interaction interaction = log.find(id, viewer);
    model.addAttribute("line", entries.lines(List.of(interaction), viewer, ui).getFirst());
    model.addAttribute("chain", strips.of(interaction, viewer, ui));
    return ui.fragment() ? "interactions/details" : "interactions/interaction";
  }
}
