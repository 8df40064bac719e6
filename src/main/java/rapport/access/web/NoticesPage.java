package rapport.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.Map;
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
import rapport.access.NoticeTopic;
import rapport.access.NoticeWay;
import rapport.access.NoticeWays;
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
  private final NoticeWays ways;
  private final Toasts toasts;

  NoticesPage(Notices notices, NoticeWays ways, Toasts toasts) {
    this.notices = notices;
    this.ways = ways;
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

  @GetMapping("/notices/ways")
  String ways(@RequestParam(defaultValue = "") String saved, User viewer, Model model) {
    model.addAttribute("saved", !saved.isEmpty());
    model.addAttribute("ways", ways.of(viewer.id()));
    return "access/noticeways";
  }

  /** Takes one field for each topic, named as it is; what is unknown stays as it was. */
  @PostMapping("/notices/ways")
  String choose(@RequestParam Map<String, String> chosen, Act act) {
    Map<NoticeTopic, NoticeWay> read = new EnumMap<>(NoticeTopic.class);
    chosen.forEach((topic, way) ->
        NoticeTopic.ofCode(topic)
            .ifPresent(known -> NoticeWay.ofCode(way).ifPresent(one -> read.put(known, one))));
    ways.choose(read, act);
    return "redirect:/notices/ways?saved=1";
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
