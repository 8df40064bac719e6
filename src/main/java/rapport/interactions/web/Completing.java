package rapport.interactions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.interactions.Choices;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Interactions;
import rapport.interactions.Next;
import rapport.interactions.Outcome;
import rapport.kernel.Invalid;
import rapport.platform.web.Complaints;
import rapport.platform.web.Toasts;
import rapport.platform.web.Ui;

/** Completing a planned interaction: how it went, and what comes next. */
@Controller
class Completing {
  private final Interactions interactions;
  private final InteractionLog log;
  private final Entries entries;
  private final Choices choices;
  private final Toasts toasts;

  Completing(
      Interactions interactions,
      InteractionLog log,
      Entries entries,
      Choices choices,
      Toasts toasts) {
    this.interactions = interactions;
    this.log = log;
    this.entries = entries;
    this.choices = choices;
    this.toasts = toasts;
  }

  @GetMapping("/interactions/{id}/completion")
  String form(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    viewer.needs(Right.LOG_INTERACTIONS);
    Interaction planned = log.find(id, viewer);
    viewer.needs(RecordKind.INTERACTION, Deed.CHANGE, planned.responsibleId());
    String next = new Proposals(ui.now(), ui.zone()).usual();
    TouchForm fresh = TouchForm.fresh("done", planned.contactIds(), next);
    return show(planned, started(fresh, planned, ui), Complaints.NONE, viewer, ui, model);
  }

  /**
   * What was planned for the past is taken to have begun when it was planned. The note of the plan
   * is there to be written on: what the form sends back is the note from then on.
   */
  private static TouchForm started(TouchForm form, Interaction planned, Ui ui) {
    Instant start = planned.moment().isBefore(ui.now()) ? planned.moment() : ui.now();
    String minutes =
        planned.plannedMinutes() == null ? "" : String.valueOf(planned.plannedMinutes());
    return new TouchForm(
        form.kind(),
        planned.method().code(),
        planned.direction().code(),
        form.contactIds(),
        planned.group(),
        planned.subject(),
        planned.note(),
        "",
        Proposals.field(start, ui.zone()),
        minutes,
        "",
        false,
        form.next(),
        planned.method().code(),
        form.nextAt(),
        "",
        "",
        "");
  }

  @PostMapping("/interactions/{id}/completion")
  String complete(
      @PathVariable UUID id,
      TouchForm.Sent sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    TouchForm form = sent.form(ui);
    Interaction planned = log.find(id, act.user());
    try {
      TouchRights may = new TouchRights(act.user());
      Reading reading = new Reading(as(form, planned), may, ui.zone(), act.at());
      Outcome outcome = reading.outcome();
      Next next = reading.next();
      reading.check();
      interactions.complete(id, outcome, next, act);
    } catch (Invalid invalid) {
      response.setStatus(422);
      Complaints complaints = Complaints.of(invalid, ui.words());
      return show(planned, as(form, planned), complaints, act.user(), ui, model);
    }
    if (!ui.fragment()) {
      return "redirect:/";
    }
    String said = ui.t("completion.done");
    toasts.send(response, said, "/interactions/" + id + "/completion", "touched", "dialog-close");
    response.setStatus(204);
    return "interactions/nothing";
  }

  /** The people and the subject are those of the plan, whatever the form says. */
  private static TouchForm as(TouchForm form, Interaction planned) {
    return new TouchForm(
        "done",
        planned.method().code(),
        planned.direction().code(),
        planned.contactIds(),
        planned.group(),
        planned.subject(),
        form.note(),
        form.result(),
        form.at(),
        form.minutes(),
        planned.place(),
        false,
        form.next(),
        form.nextMethod(),
        form.nextAt(),
        form.nextSubject(),
        form.noNextReason(),
        "");
  }

  /** Takes the completion back. */
  @DeleteMapping("/interactions/{id}/completion")
  ResponseEntity<Void> reopen(@PathVariable UUID id, Act act) {
    interactions.reopen(id, act);
    return ResponseEntity.status(HttpStatus.NO_CONTENT).header("HX-Trigger", "touched").build();
  }

  private String show(
      Interaction planned, TouchForm form, Complaints complaints, User viewer, Ui ui, Model model) {
    model.addAttribute("line", entries.lines(List.of(planned), viewer, ui).getFirst());
    model.addAttribute("form", form);
    model.addAttribute("complaints", complaints);
    model.addAttribute("may", new TouchRights(viewer));
    model.addAttribute("results", Composers.labels(choices.results(), ui));
    model.addAttribute("proposals", new Proposals(ui.now(), ui.zone()).all(ui));
    return "interactions/completion";
  }
}
