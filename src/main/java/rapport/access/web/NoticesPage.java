package rapport.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.Notice;
import rapport.access.Notices;
import rapport.access.User;
import rapport.kernel.Cursor;
import rapport.kernel.Page;
import rapport.platform.web.Toasts;
import rapport.platform.web.Ui;

/** What one was told, and saying that one knows. */
@Controller
class NoticesPage {
  private static final int ROWS = 50;

  private final Notices notices;
  private final Toasts toasts;

  NoticesPage(Notices notices, Toasts toasts) {
    this.notices = notices;
    this.toasts = toasts;
  }

  @GetMapping("/notices")
  String list(@RequestParam(defaultValue = "") String after, User viewer, Model model) {
    Optional<Cursor> cursor = Cursor.parse(after);
    Page<Notice> page = notices.list(viewer.id(), cursor, ROWS);
    model.addAttribute("notices", page.items());
    model.addAttribute(
        "more", page.next().map(next -> "/notices?after=" + next.token()).orElse(null));
    return "access/notices";
  }

  /** The bell alone, as often as something is told. */
  @GetMapping("/notices/bell")
  String bell() {
    return "access/bell";
  }

  @PostMapping("/notices/{id}/reading")
  String read(
      @PathVariable UUID id, @ModelAttribute("ui") Ui ui, Act act, HttpServletResponse response) {
    notices.read(id, act);
    return done(ui, "/notices/" + id + "/reading", response);
  }

  @PostMapping("/notices/reading")
  String readAll(@ModelAttribute("ui") Ui ui, Act act, HttpServletResponse response) {
    notices.readAll(act);
    return done(ui, "", response);
  }

  @DeleteMapping("/notices/{id}/reading")
  ResponseEntity<Void> unread(@PathVariable UUID id, Act act) {
    notices.unread(id, act);
    return ResponseEntity.noContent().header("HX-Trigger", "noticed").build();
  }

  private String done(Ui ui, String undoPath, HttpServletResponse response) {
    if (!ui.fragment()) {
      return "redirect:/notices";
    }
    toasts.send(response, ui.t("notices.marked"), undoPath, "noticed");
    response.setStatus(204);
    return "access/nothing";
  }
}
