package rapport.interactions.web;

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

  InteractionsPage(InteractionLog log, Agenda agenda, Entries entries) {
    this.log = log;
    this.agenda = agenda;
    this.entries = entries;
  }

  @GetMapping("/interactions")
  String list(
      @RequestParam(defaultValue = "all") String whose,
      @RequestParam(defaultValue = "completed") String state,
      @RequestParam @Nullable String cursor,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    boolean mine = whose.equals("mine");
    Optional<UUID> responsibleId = mine ? Optional.of(viewer.id()) : Optional.empty();
    Optional<Cursor> after = Optional.ofNullable(cursor).flatMap(Cursor::parse);
    Optional<State> wanted = State.ofCode(state);
    // of promises the next one counts, of deeds the last one
    boolean coming = wanted.filter(State.PLANNED::equals).isPresent();
    Page<Interaction> page =
        coming
            ? agenda.coming(responsibleId, viewer, after, ROWS)
            : log.all(new InteractionLog.Asked(responsibleId, wanted), viewer, after, ROWS);
    model.addAttribute("days", TimelineView.Day.of(entries.lines(page.items(), viewer, ui), ui));
    model.addAttribute("furtherWord", ui.t(coming ? "timeline.later" : "timeline.earlier"));
    model.addAttribute("tabs", tabs(mine, state, ui));
    model.addAttribute(
        "more",
        page.next().map(next -> address(mine, state) + "&cursor=" + next.token()).orElse(null));
    return "interactions/interactions";
  }

  private static List<Tab> tabs(boolean mine, String state, Ui ui) {
    return List.of(
        new Tab(ui.t("log.done"), address(false, "completed"), !mine && state.equals("completed")),
        new Tab(ui.t("log.mine"), address(true, "completed"), mine && state.equals("completed")),
        new Tab(ui.t("log.planned"), address(false, "planned"), state.equals("planned")),
        new Tab(ui.t("log.cancelled"), address(false, "cancelled"), state.equals("cancelled")));
  }

  private static String address(boolean mine, String state) {
    return "/interactions?whose=" + (mine ? "mine" : "all") + "&state=" + state;
  }

  @GetMapping("/interactions/{id}")
  String one(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    Interaction interaction = log.find(id, viewer);
    List<UUID> causeIds = Optional.ofNullable(interaction.causeId()).stream().toList();
    List<Interaction> cause = log.read(causeIds, viewer);
    List<Interaction> effects = log.causedBy(id, viewer);
    model.addAttribute("line", entries.lines(List.of(interaction), viewer, ui).getFirst());
    model.addAttribute("cause", entries.lines(cause, viewer, ui));
    model.addAttribute("effects", entries.lines(effects, viewer, ui));
    return ui.fragment() ? "interactions/details" : "interactions/interaction";
  }
}
