package rapport.leads.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.contacts.ClientStage;
import rapport.kernel.Invalid;
import rapport.leads.LeadWork;
import rapport.leads.Leads;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** What is done with a lead from its page. */
@Controller
@RequestMapping("/leads/{id}")
class LeadActs {
  private final Leads leads;
  private final LeadWork work;
  private final LeadPage page;

  LeadActs(Leads leads, LeadWork work, LeadPage page) {
    this.leads = leads;
    this.work = work;
    this.page = page;
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

  @PostMapping("/disqualification")
  String disqualify(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String note,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    try {
      work.disqualify(id, reason, note, act);
      return back(id);
    } catch (Invalid invalid) {
      response.setStatus(422);
      Complaints complaints = Complaints.of(invalid, ui.words());
      return page.show(leads.find(id, act.user()), reason, note, complaints, ui, act.user(), model);
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
    try {
      ClientStage reached =
          ClientStage.ofCode(stage).orElseThrow(() -> new Invalid("stage", "choice"));
      work.convert(id, reached, company, act);
      return back(id);
    } catch (Invalid invalid) {
      response.setStatus(422);
      Complaints complaints = Complaints.of(invalid, ui.words());
      return page.show(leads.find(id, act.user()), "", company, complaints, ui, act.user(), model);
    }
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
