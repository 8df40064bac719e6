package rapport.calendar.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
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
import rapport.access.User;
import rapport.calendar.PhoneCalendar;
import rapport.calendar.PhoneEntries;
import rapport.kernel.Invalid;
import rapport.platform.web.Complaints;
import rapport.platform.web.Toasts;
import rapport.platform.web.Ui;

/** What somebody wrote into their phone and is with nobody we know: they say with whom it is. */
@Controller
@RequestMapping("/calendar/entries/{id}")
class PhoneEntryPage {
  private final PhoneEntries entries;
  private final PhoneCalendar calendar;
  private final Toasts toasts;

  PhoneEntryPage(PhoneEntries entries, PhoneCalendar calendar, Toasts toasts) {
    this.entries = entries;
    this.calendar = calendar;
    this.toasts = toasts;
  }

  @GetMapping
  String entry(@PathVariable UUID id, User viewer, Model model) {
    return show(entries.find(id, viewer), Complaints.NONE, model);
  }

  @PostMapping("/people")
  String isWith(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") List<UUID> contactIds,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    try {
      calendar.isWith(id, contactIds, act);
      return done(ui, "composer.planned", "", response);
    } catch (Invalid invalid) {
      response.setStatus(422);
      Complaints complaints = Complaints.of(invalid, ui.words());
      return show(entries.find(id, act.user()), complaints, model);
    }
  }

  @PostMapping("/removal")
  String remove(
      @PathVariable UUID id, @ModelAttribute("ui") Ui ui, Act act, HttpServletResponse response) {
    entries.remove(id, act);
    return done(ui, "calendar.entry.removed", "/calendar/entries/" + id + "/removal", response);
  }

  @DeleteMapping("/removal")
  ResponseEntity<Void> restore(@PathVariable UUID id, Act act) {
    entries.restore(id, act);
    return ResponseEntity.noContent().header("HX-Trigger", "touched").build();
  }

  private String done(Ui ui, String said, String undo, HttpServletResponse response) {
    if (!ui.fragment()) {
      return "redirect:/calendar";
    }
    toasts.send(response, ui.t(said), undo, "touched", "dialog-close");
    response.setStatus(204);
    return "interactions/nothing";
  }

  private static String show(PhoneEntries.Entry entry, Complaints complaints, Model model) {
    model.addAttribute("entry", entry);
    model.addAttribute("complaints", complaints);
    return "calendar/entry";
  }
}
