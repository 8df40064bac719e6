package rapport.notes.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import org.springframework.web.multipart.MultipartFile;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.files.web.FilesPage;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.notes.About;
import rapport.notes.Abouts;
import rapport.notes.Note;
import rapport.notes.NoteLog;
import rapport.notes.Notes;
import rapport.platform.web.Complaints;
import rapport.platform.web.Toasts;
import rapport.platform.web.Ui;

/** Notes: one on its page, the form by which it is written, what is done with it. */
@Controller
public class NotesPage {
  private final Notes notes;
  private final NoteLog log;
  private final NoteLines lines;
  private final Abouts abouts;
  private final Toasts toasts;

  NotesPage(Notes notes, NoteLog log, NoteLines lines, Abouts abouts, Toasts toasts) {
    this.notes = notes;
    this.log = log;
    this.lines = lines;
    this.abouts = abouts;
    this.toasts = toasts;
  }

  /** What was typed into the form of a note, a new one or one that is changed. */
  public record Typed(About about, @Nullable UUID id, int version, String body, boolean pinned) {
    public String action() {
      return id == null ? "/notes" : "/notes/" + id;
    }
  }

  @GetMapping("/notes/{id}")
  String note(@PathVariable UUID id, User viewer, Model model) {
    model.addAttribute("line", lines.of(List.of(log.find(id, viewer)), viewer).getFirst());
    return "notes/note";
  }

  @GetMapping("/clients/{id}/pinned")
  String pinned(@PathVariable UUID id, User viewer, Model model) {
    model.addAttribute("subjectId", id.toString());
    model.addAttribute("lines", lines.of(log.pinned(id, viewer), viewer));
    return "notes/pinned";
  }

  @GetMapping("/notes/new")
  String blank(
      @RequestParam String on,
      @RequestParam UUID id,
      @RequestParam(defaultValue = "") String body,
      User viewer,
      Model model) {
    viewer.needs(Right.LOG_INTERACTIONS);
    About about = about(on, id);
    abouts.needs(about, viewer);
    return form(new Typed(about, null, 0, body, false), Complaints.NONE, viewer, model);
  }

  private static About about(String kind, UUID id) {
    return new About(RecordKind.ofCode(kind).orElseThrow(() -> new Absent("note", id)), id);
  }

  @PostMapping("/notes")
  String add(
      @RequestParam String on,
      @RequestParam UUID id,
      @RequestParam(defaultValue = "") String body,
      @RequestParam(defaultValue = "false") boolean pinned,
      @RequestParam(required = false) @Nullable List<MultipartFile> files,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    About about = about(on, id);
    try {
      UUID added = notes.add(about, body, pinned, FilesPage.uploads(files), act);
      return done(added, "note.added", ui, act, response);
    } catch (Invalid invalid) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      Typed typed = new Typed(about, null, 0, body, pinned);
      return form(typed, Complaints.of(invalid, ui.words()), act.user(), model);
    }
  }

  @GetMapping("/notes/{id}/edit")
  String edit(@PathVariable UUID id, User viewer, Model model) {
    viewer.needs(Right.LOG_INTERACTIONS);
    Note note = log.find(id, viewer);
    Typed typed = new Typed(note.about(), id, note.version(), note.body(), note.isPinned());
    return form(typed, Complaints.NONE, viewer, model);
  }

  @PostMapping("/notes/{id}")
  String change(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String body,
      @RequestParam(defaultValue = "0") int version,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    try {
      notes.change(id, version, body, act);
      return done(id, "note.changed", ui, act, response);
    } catch (Invalid invalid) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      Note note = log.find(id, act.user());
      Typed typed = new Typed(note.about(), id, version, body, note.isPinned());
      return form(typed, Complaints.of(invalid, ui.words()), act.user(), model);
    } catch (Conflict met) {
      response.setStatus(HttpStatus.CONFLICT.value());
      Note now = log.find(id, act.user());
      Typed typed = new Typed(now.about(), id, now.version(), body, now.isPinned());
      return form(typed, Complaints.of(new Invalid("", met.code()), ui.words()), act.user(), model);
    }
  }

  @PostMapping("/notes/{id}/pin")
  ResponseEntity<Void> pin(@PathVariable UUID id, Act act) {
    notes.pin(id, act);
    return touched();
  }

  @DeleteMapping("/notes/{id}/pin")
  ResponseEntity<Void> unpin(@PathVariable UUID id, Act act) {
    notes.unpin(id, act);
    return touched();
  }

  @DeleteMapping("/notes/{id}")
  ResponseEntity<Void> remove(
      @PathVariable UUID id, @ModelAttribute("ui") Ui ui, Act act, HttpServletResponse response) {
    notes.remove(id, act);
    toasts.send(response, ui.t("note.removed"), "/notes/" + id + "/removal", "touched");
    return ResponseEntity.noContent().build();
  }

  @DeleteMapping("/notes/{id}/removal")
  ResponseEntity<Void> restore(@PathVariable UUID id, Act act) {
    notes.restore(id, act);
    return touched();
  }

  private static ResponseEntity<Void> touched() {
    return ResponseEntity.status(HttpStatus.NO_CONTENT).header("HX-Trigger", "touched").build();
  }

  /** Where somebody is called who wasn't told, whoever wrote it learns that at once. */
  private String done(UUID id, String said, Ui ui, Act act, HttpServletResponse response) {
    NoteLine line = lines.of(log.read(List.of(id), act.user()), act.user()).getFirst();
    String text =
        line.untold().isEmpty()
            ? ui.t(said)
            : ui.t("mention.untold", String.join(", ", line.untold()));
    return toasts.done(new Toasts.Done(text, "", line.note().about().path()), ui, response);
  }

  private String form(Typed typed, Complaints complaints, User viewer, Model model) {
    model.addAttribute("typed", typed);
    model.addAttribute("complaints", complaints);
    model.addAttribute(
        "about", abouts.names(List.of(typed.about()), viewer).getOrDefault(typed.about(), ""));
    return "notes/form";
  }
}
