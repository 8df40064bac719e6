package rapport.planning.web;

import jakarta.servlet.http.HttpServletResponse;
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
import rapport.kernel.Invalid;
import rapport.planning.Spread;
import rapport.planning.Spreads;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** From plan to work: the preview of what is spread over days and people, and what became of it. */
@Controller
@RequestMapping("/plans/{planId}/spreads")
class SpreadPage {
  private final Spreads spreads;
  private final SpreadViews views;

  SpreadPage(Spreads spreads, SpreadViews views) {
    this.spreads = spreads;
    this.views = views;
  }

  /** What can't be read is told where it was typed, in the preview that was on the page. */
  @PostMapping
  String begin(
      @PathVariable UUID planId,
      @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    SpreadForm form = new SpreadForm(sent);
    try {
      return "redirect:/plans/" + planId + "/spreads/" + spreads.begin(form.asked(planId), act);
    } catch (Invalid invalid) {
      Spread shown = spreads.find(planId, form.shown().orElseThrow(() -> invalid), act.user());
      response.setStatus(422);
      Complaints complaints = Complaints.of(invalid, ui.words());
      model.addAttribute("view", views.of(shown, form, complaints, act.user(), ui));
      return "planning/spread";
    }
  }

  @GetMapping("/{id}")
  String show(
      @PathVariable UUID planId,
      @PathVariable UUID id,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    model.addAttribute(
        "view",
        views.of(spreads.find(planId, id, viewer), SpreadForm.NONE, Complaints.NONE, viewer, ui));
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
