package rapport.leads.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.contacts.ClientStage;
import rapport.kernel.Invalid;
import rapport.leads.Lead;
import rapport.leads.LeadWork;
import rapport.leads.Leads;
import rapport.platform.web.Complaints;
import rapport.platform.web.Toasts;
import rapport.platform.web.Ui;

/** What is done with a lead from its page. */
@Controller
@RequestMapping("/leads/{id}")
class LeadActs {
  private final Leads leads;
  private final LeadWork work;
  private final LeadPage page;
  private final LeadCards cards;
  private final Toasts toasts;

  LeadActs(Leads leads, LeadWork work, LeadPage page, LeadCards cards, Toasts toasts) {
    this.leads = leads;
    this.work = work;
    this.page = page;
    this.cards = cards;
    this.toasts = toasts;
  }

  @PostMapping("/responsibility")
  String take(@PathVariable UUID id, Act act) {
    work.take(id, act);
    return back(id);
  }

  @PostMapping("/distribution")
  String distribute(@PathVariable UUID id, Act act) {
    work.distribute(id, act);
    return leads.read(java.util.List.of(id), act.user()).isEmpty() ? "redirect:/leads" : back(id);
  }

  @PostMapping("/qualification")
  String qualify(@PathVariable UUID id, Act act) {
    work.qualify(id, act);
    return back(id);
  }

  @GetMapping("/disqualification/new")
  String whyNot(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    Judged judged = new Judged(true, "", "", Complaints.NONE);
    return ask(changeable(id, viewer), judged, viewer, ui, model);
  }

  @GetMapping("/conversion/new")
  String whereTo(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    Judged judged = new Judged(false, ClientStage.CLIENT.code(), "", Complaints.NONE);
    return ask(changeable(id, viewer), judged, viewer, ui, model);
  }

  /** Nobody is shown a form that would be refused. */
  private Lead changeable(UUID id, User viewer) {
    viewer.needs(Right.CHANGE_CLIENTS);
    Lead lead = leads.find(id, viewer);
    viewer.needs(RecordKind.LEAD, Deed.CHANGE, lead.responsibleId());
    return lead;
  }

  @PostMapping("/disqualification")
  String disqualify(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String note,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    Lead before = leads.find(id, act.user());
    try {
      work.disqualify(id, reason, note, act);
      return done(before, "lead.disqualified", ui, act, response);
    } catch (Invalid invalid) {
      response.setStatus(422);
      Judged judged = new Judged(true, reason, note, Complaints.of(invalid, ui.words()));
      return again(before, judged, ui, act, model);
    }
  }

  @PostMapping("/conversion")
  String convert(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "client") String stage,
      @RequestParam(defaultValue = "") String company,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    Lead before = leads.find(id, act.user());
    try {
      ClientStage reached =
          ClientStage.ofCode(stage).orElseThrow(() -> new Invalid("stage", "choice"));
      work.convert(id, reached, company, act);
      return done(before, "lead.converted", ui, act, response);
    } catch (Invalid invalid) {
      response.setStatus(422);
      Judged judged = new Judged(false, stage, company, Complaints.of(invalid, ui.words()));
      return again(before, judged, ui, act, model);
    }
  }

  /** A form that judges a lead, as it was filled in. */
  private record Judged(boolean refusing, String chosen, String typed, Complaints complaints) {}

  private String ask(Lead lead, Judged judged, User viewer, Ui ui, Model model) {
    model.addAttribute("card", cards.of(lead, viewer, ui));
    model.addAttribute("refusing", judged.refusing());
    model.addAttribute("chosen", judged.chosen());
    model.addAttribute("typed", judged.typed());
    model.addAttribute("complaints", judged.complaints());
    return "leads/judging";
  }

  private String again(Lead lead, Judged judged, Ui ui, Act act, Model model) {
    String reason = judged.refusing() ? judged.chosen() : "";
    return ui.fragment()
        ? ask(lead, judged, act.user(), ui, model)
        : page.show(lead, reason, judged.typed(), judged.complaints(), ui, act.user(), model);
  }

  /** In a dialog one stays where one was, and may take it back. */
  private String done(Lead before, String said, Ui ui, Act act, HttpServletResponse response) {
    if (!ui.fragment()) {
      return back(before.id());
    }
    int version = leads.find(before.id(), act.user()).version();
    String undo = "/leads/%s/fields/state?version=%d&value=%s";
    toasts.send(
        response,
        ui.t(said, before.contact()),
        undo.formatted(before.id(), version, before.state().code()),
        "dialog-close");
    response.setStatus(204);
    return "contacts/nothing";
  }

  @PostMapping("/reopening")
  String reopen(@PathVariable UUID id, Act act) {
    work.reopen(id, act);
    return back(id);
  }

  private static String back(UUID id) {
    return "redirect:/leads/" + id;
  }
}
