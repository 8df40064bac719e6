package rapport.calendar.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
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
import rapport.interactions.Interactions;
import rapport.interactions.Move;
import rapport.interactions.Reassigning;
import rapport.interactions.Slot;
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
  private final Interactions interactions;
  private final Reassigning reassigning;
  private final Entries entries;
  private final Toasts toasts;

  CalendarItem(
      InteractionLog log,
      Interactions interactions,
      Reassigning reassigning,
      Entries entries,
      Toasts toasts) {
    this.log = log;
    this.interactions = interactions;
    this.reassigning = reassigning;
    this.entries = entries;
    this.toasts = toasts;
  }

  @GetMapping
  String item(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    if (!ui.fragment()) {
      return "redirect:/interactions/" + id;
    }
    Interaction found = log.find(id, viewer);
    model.addAttribute("line", entries.lines(List.of(found), viewer, ui).getFirst());
    return "calendar/item";
  }

  /**
   * Where it was dropped, by the clock of whoever dropped it.
   *
   * @param responsible into whose column, null for the same as before
   */
  record Dropped(
      @Nullable String at,
      @Nullable Integer minutes,
      boolean dayOnly,
      int version,
      @Nullable UUID responsible) {
    Slot slot(Ui ui) {
      if (at == null || at.isBlank()) {
        throw new Invalid("at", "required");
      }
      try {
        LocalDateTime local = LocalDateTime.parse(at);
        return dayOnly
            ? Slot.on(local.toLocalDate(), ui.zone())
            : Slot.at(local.atZone(ui.zone()).toInstant());
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
      UUID colleague = dropped.responsible();
      if (colleague != null && !colleague.equals(before.responsibleId())) {
        Move move = new Move(dropped.slot(ui), dropped.minutes(), OptionalInt.empty());
        OptionalInt version = OptionalInt.of(dropped.version());
        reassigning.give(id, colleague, Optional.of(move), version, act);
        toasts.send(response, ui.t("move.done"), "");
        return ResponseEntity.noContent().build();
      }
      OptionalInt seen = OptionalInt.of(dropped.version());
      interactions.move(id, new Move(dropped.slot(ui), dropped.minutes(), seen), act);
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

  /** Where it was and how long it was said to take, unless somebody changed it meanwhile. */
  private static String undo(Interaction before, int version) {
    Integer minutes = before.plannedMinutes();
    return "/calendar/items/%s/time?at=%s&day=%s%s&version=%d"
        .formatted(
            before.id(),
            before.moment(),
            before.dayOnly(),
            minutes == null ? "" : "&minutes=" + minutes,
            version);
  }

  /**
   * @param day whether it was for the day as a whole, whatever its moment
   */
  @DeleteMapping("/time")
  ResponseEntity<Void> putBack(
      @PathVariable UUID id,
      @RequestParam Instant at,
      @RequestParam boolean day,
      @RequestParam(required = false) @Nullable Integer minutes,
      @RequestParam int version,
      @ModelAttribute("ui") Ui ui,
      Act act) {
    Slot slot = day ? Slot.on(LocalDate.ofInstant(at, ui.zone()), ui.zone()) : Slot.at(at);
    interactions.move(id, new Move(slot, minutes, true, OptionalInt.of(version)), act);
    return ResponseEntity.noContent().header("HX-Trigger", "touched").build();
  }
}
