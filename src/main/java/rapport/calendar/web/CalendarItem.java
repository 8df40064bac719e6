package rapport.calendar.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.Forbidden;
import rapport.access.User;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Replanning;
import rapport.interactions.Replanning.To;
import rapport.interactions.web.ChainStrips;
import rapport.interactions.web.Entries;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.web.Complaints;
import rapport.platform.web.Toasts;
import rapport.platform.web.Ui;

/** One thing in the calendar: what it is, and putting it elsewhere. */
@Controller
@RequestMapping("/calendar/items/{id}")
class CalendarItem {
  private final InteractionLog log;
  private final Replanning replanning;
  private final Entries entries;
  private final ChainStrips strips;
  private final Toasts toasts;

  CalendarItem(
      InteractionLog log,
      Replanning replanning,
      Entries entries,
      ChainStrips strips,
      Toasts toasts) {
    this.log = log;
    this.replanning = replanning;
    this.entries = entries;
    this.strips = strips;
    this.toasts = toasts;
  }

  @GetMapping
  String item(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    if (!ui.fragment()) {
      return "redirect:/interactions/" + id;
    }
    Interaction found = log.find(id, viewer);
    model.addAttribute("line", entries.lines(List.of(found), viewer, ui).getFirst());
    model.addAttribute("chain", strips.of(found, viewer, ui));
    return "calendar/item";
  }

  /** Where it was dropped, by the clock of whoever dropped it. */
  record Dropped(String at, @Nullable Integer minutes, boolean dayOnly, int version) {
    To to(Ui ui) {
      try {
        LocalDateTime local = LocalDateTime.parse(at);
        LocalDateTime from = dayOnly ? local.toLocalDate().atStartOfDay() : local;
        return new To(from.atZone(ui.zone()).toInstant(), minutes, dayOnly);
      } catch (DateTimeParseException invented) {
        throw new Invalid("at", "date");
      }
    }
  }

  /** Whatever becomes of it is said in passing; the calendar is read anew after it. */
  @PostMapping("/time")
  ResponseEntity<Void> move(
      @PathVariable UUID id,
      Dropped dropped,
      @ModelAttribute("ui") Ui ui,
      Act act,
      HttpServletResponse response) {
    try {
      Interaction before = log.find(id, act.user());
      replanning.replan(id, dropped.to(ui), OptionalInt.of(dropped.version()), act);
      toasts.send(response, ui.t("move.done"), undo(before, dropped.version() + 1));
      return ResponseEntity.noContent().build();
    } catch (Invalid invalid) {
      String said = Complaints.say(invalid.complaints().getFirst(), ui.words());
      return refused(said, HttpStatus.UNPROCESSABLE_CONTENT, response);
    } catch (Conflict conflict) {
      return refused(ui.t("complaint." + conflict.code()), HttpStatus.CONFLICT, response);
    } catch (Forbidden forbidden) {
      return refused(ui.t("calendar.refused"), HttpStatus.CONFLICT, response);
    }
  }

  private ResponseEntity<Void> refused(
      String said, HttpStatus status, HttpServletResponse response) {
    toasts.send(response, said, "");
    return ResponseEntity.status(status).build();
  }

  /** Where it was, unless somebody changed it meanwhile. */
  private static String undo(Interaction before, int version) {
    return "/calendar/items/%s/time?at=%s&minutes=%s&dayOnly=%s&version=%d"
        .formatted(
            before.id(),
            before.moment(),
            before.plannedMinutes() == null ? "" : before.plannedMinutes(),
            before.dayOnly(),
            version);
  }

  @DeleteMapping("/time")
  ResponseEntity<Void> putBack(
      @PathVariable UUID id,
      @RequestParam Instant at,
      @RequestParam(required = false) @Nullable Integer minutes,
      @RequestParam(defaultValue = "false") boolean dayOnly,
      @RequestParam int version,
      Act act) {
    replanning.replan(id, new To(at, minutes, dayOnly), OptionalInt.of(version), act);
    return ResponseEntity.noContent().header("HX-Trigger", "touched").build();
  }
}
