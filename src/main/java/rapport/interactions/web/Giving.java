package rapport.interactions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.OptionalInt;
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
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Reassigning;
import rapport.kernel.Conflict;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.platform.web.Complaints;
import rapport.platform.web.Toasts;
import rapport.platform.web.Ui;

/** Giving what is planned to a colleague: in a dialog, or by dropping it into their day. */
@Controller
class Giving {
  private final Reassigning reassigning;
  private final InteractionLog log;
  private final Entries entries;
  private final Users users;
  private final Toasts toasts;

  Giving(Reassigning reassigning, InteractionLog log, Entries entries, Users users, Toasts toasts) {
    this.reassigning = reassigning;
    this.log = log;
    this.entries = entries;
    this.users = users;
    this.toasts = toasts;
  }

  @GetMapping("/interactions/{id}/responsible")
  String form(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    viewer.needs(Right.LOG_INTERACTIONS);
    Interaction planned = log.find(id, viewer);
    viewer.needs(RecordKind.INTERACTION, Deed.CHANGE, planned.responsibleId());
    return show(planned, Complaints.NONE, ui, viewer, model);
  }

  /**
   * @param value the colleague's id
   * @param board whether it was dropped, so that the board is read anew whatever comes of it
   */
  @PostMapping("/interactions/{id}/responsible")
  String give(
      @PathVariable UUID id,
      @RequestParam(name = "responsible", defaultValue = "") String responsible,
      @RequestParam(defaultValue = "") String value,
      @RequestParam(defaultValue = "") String version,
      @RequestParam(defaultValue = "false") boolean board,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    Interaction before = log.find(id, act.user());
    String colleague = board ? value : responsible;
    OptionalInt seen =
        version.matches("\\d{1,9}")
            ? OptionalInt.of(Integer.parseInt(version))
            : OptionalInt.empty();
    try {
      UUID to = Ids.parse(colleague).orElseThrow(() -> new Invalid("responsibleId", "unknownUser"));
      reassigning.give(id, to, seen, act);
      return done(ui, users.names().getOrDefault(to, ""), before, response);
    } catch (Invalid invalid) {
      if (board) {
        toasts.send(response, Complaints.say(invalid.complaints().getFirst(), ui.words()), "");
        response.setStatus(204);
        return "interactions/nothing";
      }
      response.setStatus(422);
      return show(before, Complaints.of(invalid, ui.words()), ui, act.user(), model);
    } catch (Conflict conflict) {
      if (!board) {
        throw conflict;
      }
      toasts.send(response, ui.t("complaint." + conflict.code()), "");
      response.setStatus(204);
      return "interactions/nothing";
    }
  }

  private String done(Ui ui, String name, Interaction before, HttpServletResponse response) {
    if (!ui.fragment()) {
      return "redirect:/interactions/" + before.id();
    }
    toasts.send(
        response,
        ui.t("give.done", name),
        "/interactions/" + before.id() + "/responsible",
        "touched",
        "dialog-close");
    response.setStatus(204);
    return "interactions/nothing";
  }

  /** Takes it back from the colleague. */
  @DeleteMapping("/interactions/{id}/responsible")
  ResponseEntity<Void> takeBack(@PathVariable UUID id, Act act) {
    reassigning.takeBack(id, act);
    return ResponseEntity.status(HttpStatus.NO_CONTENT).header("HX-Trigger", "touched").build();
  }

  private String show(Interaction planned, Complaints complaints, Ui ui, User viewer, Model model) {
    model.addAttribute("line", entries.lines(List.of(planned), viewer, ui).getFirst());
    model.addAttribute("complaints", complaints);
    return "interactions/give";
  }
}
