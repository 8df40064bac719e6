package rapport.interactions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
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
import rapport.interactions.Amending;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.State;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.web.Choice;
import rapport.platform.web.Complaints;
import rapport.platform.web.Toasts;
import rapport.platform.web.Ui;

/** Saying something else of an interaction that is planned, or has taken place. */
@Controller
class CorrectionPage {
  private final Amending amending;
  private final InteractionLog log;
  private final Entries entries;
  private final Composers composers;
  private final Toasts toasts;

  CorrectionPage(
      Amending amending, InteractionLog log, Entries entries, Composers composers, Toasts toasts) {
    this.amending = amending;
    this.log = log;
    this.entries = entries;
    this.composers = composers;
    this.toasts = toasts;
  }

  @GetMapping("/interactions/{id}/correction")
  String form(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    viewer.needs(Right.LOG_INTERACTIONS);
    Interaction known = log.find(id, viewer);
    viewer.needs(RecordKind.INTERACTION, Deed.CHANGE, known.responsibleId());
    if (known.state() == State.CANCELLED) {
      throw new Conflict("cancelled");
    }
    return show(known, CorrectionForm.of(known, ui.zone()), Complaints.NONE, viewer, ui, model);
  }

  @PostMapping("/interactions/{id}/correction")
  String correct(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam int version,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    TouchForm typed = new SentTouch(sent, ui).form();
    try {
      TouchRights may = new TouchRights(act.user());
      CorrectionForm form = new CorrectionForm(typed, may, ui.zone());
      return done(id, amending.correct(id, OptionalInt.of(version), form::read, act), ui, response);
    } catch (Conflict conflict) {
      if (!conflict.code().equals("stale")) {
        throw conflict;
      }
      response.setStatus(HttpStatus.CONFLICT.value());
      Complaints told = Complaints.of(new Invalid("", conflict.code()), ui.words());
      return show(log.find(id, act.user()), typed, told, act.user(), ui, model);
    } catch (Invalid invalid) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      Complaints told = Complaints.of(invalid, ui.words());
      return show(log.find(id, act.user()), typed, told, act.user(), ui, model);
    }
  }

  private String done(UUID id, Optional<UUID> change, Ui ui, HttpServletResponse response) {
    if (!ui.fragment()) {
      return "redirect:/interactions/" + id;
    }
    String undo = change.map(one -> "/interactions/" + id + "/correction/" + one).orElse("");
    toasts.send(response, ui.t("correction.done"), undo, "touched", "dialog-close");
    response.setStatus(HttpStatus.NO_CONTENT.value());
    return "interactions/nothing";
  }

  /** Takes a correction back. */
  @DeleteMapping("/interactions/{id}/correction/{change}")
  ResponseEntity<Void> takeBack(@PathVariable UUID id, @PathVariable UUID change, Act act) {
    amending.takeBack(id, change, act);
    return ResponseEntity.status(HttpStatus.NO_CONTENT).header("HX-Trigger", "touched").build();
  }

  private String show(
      Interaction known, TouchForm form, Complaints complaints, User viewer, Ui ui, Model model) {
    EntryLine line = entries.lines(List.of(known), viewer, ui).getFirst();
    ComposerView view = composers.again("dialog", form, List.of(), viewer, ui, complaints);
    model.addAttribute("line", line);
    model.addAttribute("view", view);
    model.addAttribute("results", withPresent(view.results(), line));
    return "interactions/correction";
  }

  /** A result in one's own words, or one that isn't offered any more, can be kept. */
  private static List<Choice> withPresent(List<Choice> offered, EntryLine line) {
    String present = line.interaction().result();
    boolean among = offered.stream().anyMatch(one -> one.value().equals(present));
    return present.isEmpty() || among
        ? offered
        : Stream.concat(offered.stream(), Stream.of(new Choice(present, line.result()))).toList();
  }
}
