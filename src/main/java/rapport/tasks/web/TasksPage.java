package rapport.tasks.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
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
import rapport.interactions.InteractionLog;
import rapport.interactions.web.Entries;
import rapport.kernel.Cursor;
import rapport.kernel.Page;
import rapport.platform.web.Ui;
import rapport.tasks.Task;
import rapport.tasks.TaskLog;
import rapport.texts.Sought;

/** The list of tasks: mine, those I gave, those of the team; and one on its page. */
@Controller
public class TasksPage {
  private static final int ROWS = 50;

  /** Which list is looked at. */
  public record View(String whose, String state, String q) {
    TaskLog.Whose of() {
      return switch (whose) {
        case "given" -> TaskLog.Whose.GIVEN;
        case "team" -> TaskLog.Whose.TEAM;
        default -> TaskLog.Whose.MINE;
      };
    }

    public boolean isOpen() {
      return !state.equals("closed");
    }

    /** The address of another list with the same words. */
    public String path(String otherWhose, String otherState) {
      String words = q.isBlank() ? "" : "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
      return "/tasks?view=" + otherWhose + "&state=" + otherState + words;
    }

    public String path() {
      return path(whose, state);
    }
  }

  private final TaskLog log;
  private final TaskLines lines;
  private final InteractionLog touches;
  private final Entries entries;

  TasksPage(TaskLog log, TaskLines lines, InteractionLog touches, Entries entries) {
    this.log = log;
    this.lines = lines;
    this.touches = touches;
    this.entries = entries;
  }

  @GetMapping("/tasks")
  String tasks(
      @RequestParam(defaultValue = "mine") String view,
      @RequestParam(defaultValue = "open") String state,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable String cursor,
      User viewer,
      Model model) {
    View asked =
        new View(view.toLowerCase(Locale.ROOT), state.equals("closed") ? "closed" : "open", q);
    Page<Task> page =
        log.list(
            new TaskLog.Asked(asked.of(), asked.isOpen(), Sought.of(q), viewer),
            Optional.ofNullable(cursor).flatMap(Cursor::parse),
            ROWS);
    model.addAttribute("view", asked);
    model.addAttribute("lines", lines.of(page.items(), viewer));
    model.addAttribute(
        "more", page.next().map(next -> asked.path() + "&cursor=" + next.token()).orElse(null));
    return "tasks/tasks";
  }

  @GetMapping("/tasks/{id}")
  String task(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    model.addAttribute("touches", entries.lines(touches.madeFor(id, viewer), viewer, ui));
    model.addAttribute("line", lines.of(List.of(log.find(id, viewer)), viewer).getFirst());
    return "tasks/task";
  }

  /** What is still to be done for a client, as a piece of its card. */
  @GetMapping("/clients/{id}/tasks")
  String ofClient(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "contact") String on,
      User viewer,
      Model model) {
    model.addAttribute("subjectId", id.toString());
    model.addAttribute("on", on);
    model.addAttribute("lines", lines.of(log.openOn(id, viewer), viewer));
    return "tasks/panel";
  }
}
