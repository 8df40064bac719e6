package rapport.interactions.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Right;
import rapport.access.User;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** Proposes the next step anew once the result is chosen, unless somebody typed one already. */
@Controller
class Proposing {
  private final InteractionLog log;
  private final NextSteps steps;
  private final Proposals proposals;

  Proposing(InteractionLog log, NextSteps steps, Proposals proposals) {
    this.log = log;
    this.steps = steps;
    this.proposals = proposals;
  }

  @GetMapping("/interactions/{id}/proposal")
  String proposal(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(defaultValue = "") String proposed,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.LOG_INTERACTIONS);
    Interaction planned = log.find(id, viewer);
    TouchForm typed = new SentTouch(sent, ui).form();
    boolean untouched = NextSteps.Proposed.token(typed.next()).equals(proposed);
    NextSteps.Proposed fresh = steps.after(planned, typed.result(), viewer, ui);
    model.addAttribute("form", untouched ? typed.next(fresh.next()) : typed);
    model.addAttribute("why", untouched ? fresh.why() : "");
    model.addAttribute("proposed", untouched ? fresh.token() : "");
    model.addAttribute("again", "/interactions/" + id + "/proposal");
    model.addAttribute("proposals", proposals.all(viewer, ui));
    model.addAttribute("complaints", Complaints.NONE);
    model.addAttribute("may", new TouchRights(viewer));
    model.addAttribute("prefix", "c");
    return "interactions/following";
  }
}
