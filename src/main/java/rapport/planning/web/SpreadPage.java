package rapport.planning.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.User;
import rapport.kernel.Complaint;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.planning.Spread;
import rapport.planning.Spreads;
import rapport.platform.web.SentForm;
import rapport.platform.web.Ui;

/** From plan to work: the preview of what is spread over days and people, and what became of it. */
@Controller
@RequestMapping("/plans/{planId}/spreads")
class SpreadPage {
  private static final String MINUTES = "minutes.";

  private final Spreads spreads;
  private final SpreadViews views;

  SpreadPage(Spreads spreads, SpreadViews views) {
    this.spreads = spreads;
    this.views = views;
  }

  @PostMapping
  String begin(
      @PathVariable UUID planId, @RequestParam MultiValueMap<String, String> sent, Act act) {
    SentForm form = new SentForm(sent);
    List<Complaint> complaints = new ArrayList<>();
    Spread.Asked asked =
        new Spread.Asked(
            planId,
            Ids.parse(form.text("owner")),
            from(form.text("from"), complaints),
            form.has("help"),
            minutes(sent.keySet(), form, complaints));
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return "redirect:/plans/" + planId + "/spreads/" + spreads.begin(asked, act);
  }

  private static Optional<LocalDate> from(String typed, List<Complaint> complaints) {
    if (typed.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeParseException unreadable) {
      complaints.add(Complaint.of("from", "date"));
      return Optional.empty();
    }
  }

  private static Map<UUID, Integer> minutes(
      Iterable<String> names, SentForm form, List<Complaint> complaints) {
    Map<UUID, Integer> minutes = new HashMap<>();
    for (String name : names) {
      Optional<UUID> of =
          name.startsWith(MINUTES) ? Ids.parse(name.substring(MINUTES.length())) : Optional.empty();
      String typed = form.text(name).strip();
      if (of.isPresent() && !typed.isEmpty()) {
        if (typed.matches("\\d{1,4}")) {
          minutes.put(of.get(), Integer.valueOf(typed));
        } else {
          complaints.add(Complaint.of(name, "number"));
        }
      }
    }
    return minutes;
  }

  @GetMapping("/{id}")
  String show(
      @PathVariable UUID planId,
      @PathVariable UUID id,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    model.addAttribute("view", views.of(spreads.find(planId, id, viewer), viewer, ui));
    return "planning/spread";
  }

  @PostMapping("/{id}/run")
  String run(@PathVariable UUID planId, @PathVariable UUID id, Act act) {
    spreads.start(planId, id, act);
    return "redirect:/plans/" + planId + "/spreads/" + id;
  }

  @PostMapping("/{id}/undo")
  String undo(@PathVariable UUID planId, @PathVariable UUID id, Act act) {
    spreads.undo(planId, id, act);
    return "redirect:/plans/" + planId + "/spreads/" + id;
  }
}
