package rapport.tasks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import rapport.access.Act;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.notes.Abouts;
import rapport.platform.web.Choice;
import rapport.platform.web.Complaints;
import rapport.platform.web.Toasts;
import rapport.platform.web.Ui;
import rapport.tasks.Priority;
import rapport.tasks.Task;
import rapport.tasks.TaskLog;
import rapport.tasks.Tasks;

/** The form of a task, and what is done with one. */
@Controller
public class TaskActs {
  private static final int WEEK = 7;

  private final Tasks tasks;
  private final TaskLog log;
  private final Abouts abouts;
  private final Users users;
  private final Toasts toasts;

  TaskActs(Tasks tasks, TaskLog log, Abouts abouts, Users users, Toasts toasts) {
    this.tasks = tasks;
    this.log = log;
    this.abouts = abouts;
    this.users = users;
    this.toasts = toasts;
  }

  /** What the form of a task shows. */
  public record Shown(
      TaskForm form,
      @Nullable UUID id,
      int version,
      Complaints complaints,
      String about,
      List<Choice> colleagues,
      List<Choice> priorities,
      List<Choice> proposals) {
    public String action() {
      return id == null ? "/tasks" : "/tasks/" + id;
    }
  }

  @GetMapping("/tasks/new")
  String blank(
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String id,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.LOG_INTERACTIONS);
    TaskForm form = TaskForm.blank(viewer.id(), on, id);
    form.link().ifPresent(about -> abouts.needs(about, viewer));
    return show(form, null, 0, Complaints.NONE, viewer, ui, model);
  }

  @PostMapping("/tasks")
  String add(
      TaskForm.Sent sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    TaskForm form = sent.form();
    try {
      UUID id = tasks.add(form.draft(ui), act);
      return done(id, "task.added", ui, response);
    } catch (Invalid invalid) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      Complaints complaints = Complaints.of(invalid, ui.words());
      return show(form, null, 0, complaints, act.user(), ui, model);
    }
  }

  @GetMapping("/tasks/{id}/edit")
  String edit(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    viewer.needs(Right.LOG_INTERACTIONS);
    Task task = log.find(id, viewer);
    return show(TaskForm.of(task, ui), id, task.version(), Complaints.NONE, viewer, ui, model);
  }

  @PostMapping("/tasks/{id}")
  String change(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int version,
      TaskForm.Sent sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    TaskForm form = sent.form();
    try {
      tasks.change(id, version, form.draft(ui), act);
      return done(id, "task.changed", ui, response);
    } catch (Invalid invalid) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      Complaints complaints = Complaints.of(invalid, ui.words());
      return show(form, id, version, complaints, act.user(), ui, model);
    } catch (Conflict met) {
      response.setStatus(HttpStatus.CONFLICT.value());
      int now = log.find(id, act.user()).version();
      Complaints told = Complaints.of(new Invalid("", met.code()), ui.words());
      return show(form, id, now, told, act.user(), ui, model);
    }
  }

  @PostMapping("/tasks/{id}/completion")
  String complete(
      @PathVariable UUID id, @ModelAttribute("ui") Ui ui, Act act, HttpServletResponse response) {
    tasks.complete(id, act);
    return closed(id, "task.completed", "completion", ui, response);
  }

  @PostMapping("/tasks/{id}/cancellation")
  String cancel(
      @PathVariable UUID id, @ModelAttribute("ui") Ui ui, Act act, HttpServletResponse response) {
    tasks.cancel(id, act);
    return closed(id, "task.cancelled", "cancellation", ui, response);
  }

  @DeleteMapping({"/tasks/{id}/completion", "/tasks/{id}/cancellation"})
  ResponseEntity<Void> reopen(@PathVariable UUID id, Act act) {
    tasks.reopen(id, act);
    return ResponseEntity.status(HttpStatus.NO_CONTENT).header("HX-Trigger", "touched").build();
  }

  @DeleteMapping("/tasks/{id}")
  String remove(
      @PathVariable UUID id, @ModelAttribute("ui") Ui ui, Act act, HttpServletResponse response) {
    tasks.remove(id, act);
    Toasts.Done done = new Toasts.Done(ui.t("task.removed"), "/tasks/" + id + "/removal", "/tasks");
    return toasts.done(done, ui, response);
  }

  @DeleteMapping("/tasks/{id}/removal")
  ResponseEntity<Void> restore(@PathVariable UUID id, Act act) {
    tasks.restore(id, act);
    return ResponseEntity.status(HttpStatus.NO_CONTENT).header("HX-Trigger", "touched").build();
  }

  /** Tells the form until when was meant. */
  @GetMapping("/tasks/when")
  @ResponseBody
  ResponseEntity<Map<String, String>> when(@RequestParam String said, @ModelAttribute("ui") Ui ui) {
    return SaidDue.in(said.strip(), ui)
        .map(due ->
            ResponseEntity.ok(
                Map.of("value", SaidDue.written(due, ui.zone()), "words", SaidDue.words(due, ui))))
        .orElseGet(() -> ResponseEntity.noContent().build());
  }

  private String closed(UUID id, String said, String undo, Ui ui, HttpServletResponse response) {
    String path = "/tasks/" + id;
    return toasts.done(new Toasts.Done(ui.t(said), path + "/" + undo, path), ui, response);
  }

  private String done(UUID id, String said, Ui ui, HttpServletResponse response) {
    return toasts.done(new Toasts.Done(ui.t(said), "", "/tasks/" + id), ui, response);
  }

  private String show(
      TaskForm form,
      @Nullable UUID id,
      int version,
      Complaints complaints,
      User viewer,
      Ui ui,
      Model model) {
    String about =
        form.link()
            .map(link -> abouts.names(List.of(link), viewer).getOrDefault(link, ""))
            .orElse("");
    List<Choice> colleagues =
        users.all().stream()
            .filter(user -> user.active() || user.id().toString().equals(form.responsible()))
            .map(user -> new Choice(user.id().toString(), user.name()))
            .toList();
    List<Choice> priorities =
        Arrays.stream(Priority.values())
            .map(one -> new Choice(one.code(), ui.t("task.priority." + one.code())))
            .toList();
    model.addAttribute(
        "shown",
        new Shown(form, id, version, complaints, about, colleagues, priorities, proposals(ui)));
    return "tasks/form";
  }

  private static List<Choice> proposals(Ui ui) {
    LocalDate today = ui.moments().today();
    return List.of(
        new Choice(today.toString(), ui.t("task.due.today")),
        new Choice(today.plusDays(1).toString(), ui.t("task.due.tomorrow")),
        new Choice(today.plusDays(WEEK).toString(), ui.t("task.due.week")));
  }
}
