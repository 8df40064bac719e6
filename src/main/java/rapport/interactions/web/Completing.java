package rapport.interactions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.interactions.Completion;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Interactions;
import rapport.interactions.Next;
import rapport.interactions.Outcome;
import rapport.kernel.Conflict;
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
  private final Asked asked;
  private final NextSteps steps;
  private final Proposals proposals;
  private final Toasts toasts;

  Completing(
      Interactions interactions,
      InteractionLog log,
      Entries entries,
      Asked asked,
      NextSteps steps,
      Proposals proposals,
      Toasts toasts) {
    this.interactions = interactions;
    this.log = log;
    this.entries = entries;
    this.asked = asked;
    this.steps = steps;
    this.proposals = proposals;
    this.toasts = toasts;
  }

  @GetMapping("/interactions/{id}/completion")
  String form(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    viewer.needs(Right.LOG_INTERACTIONS);
    Interaction planned = log.find(id, viewer);
    viewer.needs(RecordKind.INTERACTION, Deed.CHANGE, planned.responsibleId());
    ProposedNext proposed = steps.after(planned, "", viewer, ui);
    model.addAttribute("proposed", proposed);
    return show(
        planned, started(planned, ui).next(proposed.next()), Complaints.NONE, viewer, ui, model);
  }

  /**
   * What was planned for the past is taken to have begun when it was planned. The note of the plan
   * is there to be written on: what the form sends back is the note from then on.
   */
  private static TouchForm started(Interaction planned, Ui ui) {
    boolean timed = !planned.dayOnly() && planned.moment().isBefore(ui.now());
    Instant start = timed ? planned.moment() : ui.now();
    String minutes =
        planned.plannedMinutes() == null ? "" : String.valueOf(planned.plannedMinutes());
    TouchForm.More said =
        new TouchForm.More(
            false,
            false,
            planned.colleagueIds(),
            planned.topics(),
            planned.answers(),
            planned.coupon(),
            "",
            "",
            "",
            "",
            "");
    return new TouchForm(
        "done",
        planned.method().code(),
        planned.direction().code(),
        planned.contactIds(),
        planned.group(),
        planned.subject(),
        planned.note(),
        "",
        Proposals.field(start, ui.zone()),
        minutes,
        planned.place(),
        false,
        "",
        said,
        TouchForm.Following.proposed(""));
  }

  @PostMapping("/interactions/{id}/completion")
  String complete(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    TouchForm form = new SentTouch(sent, ui).form();
    Interaction planned = log.find(id, act.user());
    try {
      TouchRights may = new TouchRights(act.user());
      Reading reading = new Reading(form.completing(planned), may, ui.zone(), act.at());
      Outcome outcome = reading.outcome();
      Next next = reading.next();
      reading.check();
      Completion how =
          new Completion(outcome, Optional.of(reading.particulars()), next, version(sent));
      interactions.complete(id, how, act);
    } catch (Invalid invalid) {
      response.setStatus(422);
      model.addAttribute("version", version(sent).orElse(planned.version()));
      Complaints complaints = Complaints.of(invalid, ui.words());
      return show(planned, form.completing(planned), complaints, act.user(), ui, model);
    } catch (Conflict met) {
      if (!met.code().equals("stale")) {
        throw met;
      }
      response.setStatus(409);
      Complaints told = Complaints.of(new Invalid("", met.code()), ui.words());
      return show(planned, form.completing(planned), told, act.user(), ui, model);
    }
    if (!ui.fragment()) {
      return "redirect:/";
    }
    String said = ui.t("completion.done");
    toasts.send(response, said, "/interactions/" + id + "/completion", "touched", "dialog-close");
    response.setStatus(204);
    return "interactions/nothing";
  }

  /** The version the form was shown with. */
  private static OptionalInt version(MultiValueMap<String, String> sent) {
    String version = Objects.requireNonNullElse(sent.getFirst("version"), "");
    return version.matches("\\d{1,9}")
        ? OptionalInt.of(Integer.parseInt(version))
        : OptionalInt.empty();
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
    model.addAttribute("results", asked.results(planned.group(), ui));
    model.addAttribute("topics", asked.topics(form.more().topics(), ui));
    model.addAttribute("questions", asked.questions(form, complaints));
    model.addAttribute("proposals", proposals.all(viewer, ui));
    return "interactions/completion";
  }
}
