package rapport.interactions.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import rapport.access.Deed;
import rapport.access.Reach;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.filters.Asking;
import rapport.filters.Filter;
import rapport.filters.SavedView;
import rapport.filters.web.BuilderInstead;
import rapport.filters.web.FilterBars;
import rapport.interactions.FilteredLog;
import rapport.interactions.Interaction;
import rapport.interactions.State;
import rapport.kernel.Invalid;
import rapport.kernel.Page;
import rapport.platform.web.Tab;
import rapport.platform.web.Ui;

/** The log of all interactions. */
@Controller
class LogPage {
  private static final int ROWS = 50;

  private final FilteredLog log;
  private final Entries entries;
  private final FilterBars bars;

  LogPage(FilteredLog log, Entries entries, FilterBars bars) {
    this.log = log;
    this.entries = entries;
    this.bars = bars;
  }

  @GetMapping(LogRequest.PATH)
  String list(LogRequest request, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    Optional<SavedView> starred =
        request.isBare() ? bars.starred(RecordKind.INTERACTION, viewer) : Optional.empty();
    if (starred.isPresent()) {
      return "redirect:" + bars.address(starred.get(), LogRequest.PATH, viewer);
    }
    Filter filter = request.filter();
    Page<Interaction> page =
        log.page(filter, new Asking(viewer, ui.now()), Deed.SEE, request.after(), ROWS);
    var look =
        new FilterBars.Look(
            RecordKind.INTERACTION,
            LogRequest.PATH,
            request.look(),
            request.viewId(),
            LogRequest.USUAL,
            viewer);
    model.addAttribute("bar", bars.of(look, ui));
    model.addAttribute("days", TimelineView.Day.of(entries.lines(page.items(), viewer, ui), ui));
    model.addAttribute(
        "furtherWord", ui.t(FilteredLog.isComing(filter) ? "timeline.later" : "timeline.earlier"));
    model.addAttribute("tabs", tabs(request, ui));
    model.addAttribute("more", page.next().map(request::further).orElse(null));
    model.addAttribute(
        "exports", !viewer.reach(RecordKind.INTERACTION, Deed.EXPORT).equals(Reach.NOTHING));
    return "interactions/interactions";
  }

  private static List<Tab> tabs(LogRequest request, Ui ui) {
    return Stream.of(State.COMPLETED, State.PLANNED, State.CANCELLED)
        .map(state -> new Tab(ui.t("log." + state.code()), request.in(state), request.isIn(state)))
        .toList();
  }

  /** A filter that can't be asked is shown in the builder, where what is wrong with it stands. */
  @ExceptionHandler
  void invalid(Invalid invalid, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    BuilderInstead.of(RecordKind.INTERACTION, invalid, request, response);
  }
}
