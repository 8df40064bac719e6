package rapport.interactions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.Change;
import rapport.access.History;
import rapport.access.User;
import rapport.interactions.Amending;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.kernel.Cursor;
import rapport.kernel.Invalid;
import rapport.kernel.Page;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** Who changed what of an interaction, and putting that back. */
@Controller
class TouchHistory {
  private static final int ROWS = 50;

  private final InteractionLog log;
  private final History history;
  private final TouchChanges changes;
  private final Entries entries;
  private final Amending amending;

  TouchHistory(
      InteractionLog log,
      History history,
      TouchChanges changes,
      Entries entries,
      Amending amending) {
    this.log = log;
    this.history = history;
    this.changes = changes;
    this.entries = entries;
    this.amending = amending;
  }

  @GetMapping("/interactions/{id}/history")
  String history(
      @PathVariable UUID id,
      @RequestParam @Nullable String cursor,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    return show(id, cursor, Complaints.NONE, viewer, ui, model);
  }

  /** Takes one change back; what was changed since is told, and nothing is done. */
  @PostMapping("/interactions/{id}/history/{change}/reversal")
  String takeBack(
      @PathVariable UUID id,
      @PathVariable UUID change,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    try {
      amending.takeBack(id, change, act);
      return "redirect:/interactions/" + id + "/history";
    } catch (Invalid invalid) {
      response.setStatus(422);
      return show(id, null, Complaints.of(invalid, ui.words()), act.user(), ui, model);
    }
  }

  private String show(
      UUID id, @Nullable String cursor, Complaints complaints, User viewer, Ui ui, Model model) {
    Interaction one = log.find(id, viewer);
    EntryLine line = entries.lines(List.of(one), viewer, ui).getFirst();
    Page<Change> page = history.of(id, Optional.ofNullable(cursor).flatMap(Cursor::parse), ROWS);
    model.addAttribute("line", line);
    model.addAttribute("complaints", complaints);
    model.addAttribute("lines", changes.of(line, page.items(), viewer, ui));
    model.addAttribute(
        "more",
        page.next()
            .map(next -> "/interactions/" + id + "/history?cursor=" + next.token())
            .orElse(null));
    return "interactions/history";
  }
}
