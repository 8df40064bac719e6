package rapport.interactions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
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
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Interactions;
import rapport.interactions.Move;
import rapport.interactions.Series;
import rapport.interactions.Slot;
import rapport.interactions.State;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.web.Complaints;
import rapport.platform.web.Toasts;
import rapport.platform.web.Ui;

/**
 * Moving a planned interaction to another time, cancelling it, and taking back what was just
 * written.
 */
@Controller
class Rescheduling {
  private final Interactions interactions;
  private final Series series;
  private final InteractionLog log;
  private final Entries entries;
  private final Proposals proposals;
  private final Toasts toasts;

  Rescheduling(
      Interactions interactions,
      Series series,
      InteractionLog log,
      Entries entries,
      Proposals proposals,
      Toasts toasts) {
    this.interactions = interactions;
    this.series = series;
    this.log = log;
    this.entries = entries;
    this.proposals = proposals;
    this.toasts = toasts;
  }

  @GetMapping("/interactions/{id}/time")
  String time(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    Interaction planned = changeable(id, viewer);
    String value = Proposals.field(planned.moment(), ui.zone());
    Showing showing = new Showing("interactions/time", viewer, ui, model);
    return show(showing, planned, value, Complaints.NONE);
  }

  @PostMapping("/interactions/{id}/time")
  String move(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String at,
      @RequestParam(defaultValue = "") String atSaid,
      @RequestParam(defaultValue = "false") boolean atDay,
      @RequestParam(defaultValue = "false") boolean following,
      @RequestParam(required = false) @Nullable Integer version,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    Interaction before = log.find(id, act.user());
    try {
      OptionalInt seen = version == null ? OptionalInt.empty() : OptionalInt.of(version);
      Move move = new Move(slot(at, atSaid, atDay, ui), seen);
      if (following) {
        series.moveFrom(id, move, act);
      } else {
        interactions.move(id, move, act);
      }
    } catch (Conflict met) {
      if (!met.code().equals("stale")) {
        throw met;
      }
      response.setStatus(409);
      Showing showing = new Showing("interactions/time", act.user(), ui, model);
      Complaints told = Complaints.of(new Invalid("", met.code()), ui.words());
      return show(showing, log.find(id, act.user()), at, told);
    } catch (Invalid invalid) {
      response.setStatus(422);
      Showing showing = new Showing("interactions/time", act.user(), ui, model);
      return show(showing, log.find(id, act.user()), at, Complaints.of(invalid, ui.words()));
    }
    return done(ui, response, "move.done", following ? "" : putBack(before));
  }

  /** Where it was, unless somebody changes it meanwhile. */
  private static String putBack(Interaction before) {
    Instant due = before.dueAt() == null ? before.moment() : before.dueAt();
    return "/interactions/%s/time?at=%s&due=%s&version=%d"
        .formatted(before.id(), before.moment(), due, before.version() + 1);
  }

  @DeleteMapping("/interactions/{id}/time")
  ResponseEntity<Void> moveBack(
      @PathVariable UUID id,
      @RequestParam Instant at,
      @RequestParam Instant due,
      @RequestParam int version,
      Act act) {
    interactions.move(id, new Move(new Slot(at, due), OptionalInt.of(version)), act);
    return touched();
  }

  private static Slot slot(String at, String said, boolean day, Ui ui) {
    SaidMoment moment =
        SaidMoment.in(said, ui)
            .or(() -> TypedMoment.read(at, ui.zone()).map(typed -> new SaidMoment(typed, day)))
            .orElseThrow(() -> new Invalid("at", "date"));
    return moment.dayOnly()
        ? Slot.on(LocalDate.ofInstant(moment.at(), ui.zone()), ui.zone())
        : Slot.at(moment.at());
  }

  @GetMapping("/interactions/{id}/cancellation")
  String cancellation(
      @PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    Showing showing = new Showing("interactions/cancellation", viewer, ui, model);
    return show(showing, changeable(id, viewer), "", Complaints.NONE);
  }

  /** Nobody is shown a form that would be refused. */
  private Interaction changeable(UUID id, User viewer) {
    viewer.needs(Right.LOG_INTERACTIONS);
    Interaction planned = log.find(id, viewer);
    viewer.needs(RecordKind.INTERACTION, Deed.CHANGE, planned.responsibleId());
    if (planned.state() != State.PLANNED) {
      throw new Conflict("notPlanned");
    }
    return planned;
  }

  @PostMapping("/interactions/{id}/cancellation")
  String cancel(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "false") boolean following,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    try {
      if (following) {
        series.cancelFrom(id, reason, act);
      } else {
        interactions.cancel(id, reason, act);
      }
    } catch (Invalid invalid) {
      response.setStatus(422);
      Complaints complaints = Complaints.of(invalid, ui.words());
      Showing showing = new Showing("interactions/cancellation", act.user(), ui, model);
      return show(showing, log.find(id, act.user()), reason, complaints);
    }
    String undo = following ? "" : "/interactions/" + id + "/cancellation";
    return done(ui, response, "cancel.done", undo);
  }

  @DeleteMapping("/interactions/{id}/cancellation")
  ResponseEntity<Void> restore(@PathVariable UUID id, Act act) {
    interactions.restore(id, act);
    return touched();
  }

  @DeleteMapping("/interactions/{id}")
  ResponseEntity<Void> withdraw(
      @PathVariable UUID id,
      @RequestParam(name = "series", defaultValue = "false") boolean all,
      Act act) {
    if (all) {
      series.withdraw(id, act);
    } else {
      interactions.withdraw(id, act);
    }
    return touched();
  }

  private static ResponseEntity<Void> touched() {
    return ResponseEntity.status(HttpStatus.NO_CONTENT).header("HX-Trigger", "touched").build();
  }

  private String done(Ui ui, HttpServletResponse response, String said, String undoPath) {
    if (!ui.fragment()) {
      return "redirect:/";
    }
    toasts.send(response, ui.t(said), undoPath, "touched", "dialog-close");
    response.setStatus(204);
    return "interactions/nothing";
  }

  /** What a form is shown with. */
  private record Showing(String template, User viewer, Ui ui, Model model) {}

  private String show(Showing showing, Interaction planned, String value, Complaints complaints) {
    Ui ui = showing.ui();
    Model model = showing.model();
    model.addAttribute("line", entries.lines(List.of(planned), showing.viewer(), ui).getFirst());
    model.addAttribute("value", value);
    model.addAttribute("complaints", complaints);
    model.addAttribute("proposals", proposals.all(showing.viewer(), ui));
    return showing.template();
  }
}
