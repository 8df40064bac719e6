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
import rapport.interactions.InteractionLog;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/**
 * Proposes the next step anew once more is known of how it went, unless somebody typed one already.
 */
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

  /** While something planned is being completed. */
  @GetMapping("/interactions/{id}/proposal")
  String completing(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.LOG_INTERACTIONS);
    TouchForm typed = new SentTouch(sent, ui).form();
    ProposedNext fresh = steps.after(log.find(id, viewer), typed.result(), viewer, ui);
    model.addAttribute("again", "/interactions/" + id + "/proposal");
    model.addAttribute("prefix", "c");
    return show(typed, fresh, sent, ui, viewer, model);
  }

  /** While something is being written down. */
  @GetMapping("/interactions/proposal")
  String logging(
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(name = "composer", defaultValue = "dialog") String place,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.LOG_INTERACTIONS);
    TouchForm typed = new SentTouch(sent, ui).form();
    model.addAttribute("again", ComposerView.PROPOSAL);
    model.addAttribute("prefix", ComposerView.placed(place));
    return show(typed, steps.after(typed, viewer, ui), sent, ui, viewer, model);
  }

  private String show(
      TouchForm typed,
      ProposedNext fresh,
      MultiValueMap<String, String> sent,
      Ui ui,
      User viewer,
      Model model) {
    boolean untouched = ProposedNext.token(typed.next()).equals(sent.getFirst("proposed"));
    model.addAttribute("form", untouched ? typed.next(fresh.next()) : typed);
    model.addAttribute("proposed", untouched ? fresh : ProposedNext.TYPED);
    model.addAttribute("proposals", proposals.all(viewer, ui));
    model.addAttribute("complaints", Complaints.NONE);
    model.addAttribute("may", new TouchRights(viewer));
    return "interactions/following";
  }
}
