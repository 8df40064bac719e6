package rapport.contacts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
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
import rapport.access.Right;
import rapport.access.User;
import rapport.contacts.GivingBack;
import rapport.contacts.HandOver;
import rapport.contacts.HandOvers;
import rapport.contacts.HandingOver;
import rapport.kernel.Cursor;
import rapport.kernel.Invalid;
import rapport.kernel.Page;
import rapport.platform.web.Complaints;
import rapport.platform.web.Tab;
import rapport.platform.web.Ui;

/** Hand-overs: the form with its preview, those that were, each with its clients, the way back. */
@Controller
@RequestMapping("/handovers")
class HandOverPage {
  private static final int ROWS = 50;

  private final HandingOver handingOver;
  private final GivingBack givingBack;
  private final HandOvers handOvers;
  private final HandOverForms forms;
  private final HandOverLines lines;

  HandOverPage(
      HandingOver handingOver,
      GivingBack givingBack,
      HandOvers handOvers,
      HandOverForms forms,
      HandOverLines lines) {
    this.handingOver = handingOver;
    this.givingBack = givingBack;
    this.handOvers = handOvers;
    this.forms = forms;
    this.lines = lines;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String cursor,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    boolean running = state.equals("running");
    Page<HandOver> page = handOvers.list(running, viewer, Cursor.parse(cursor), ROWS);
    String here = "/handovers?state=" + (running ? "running" : "");
    model.addAttribute("lines", lines.of(page.items(), viewer, ui));
    model.addAttribute(
        "tabs",
        List.of(
            new Tab(ui.t("handovers.tab.all"), "/handovers", !running),
            new Tab(ui.t("handovers.tab.running"), "/handovers?state=running", running)));
    model.addAttribute(
        "more", page.next().map(next -> here + "&cursor=" + next.token()).orElse(null));
    return "contacts/handovers";
  }

  @GetMapping("/new")
  String blank(HandOverForm.Sent sent, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    viewer.needs(Right.CHANGE_CLIENTS);
    HandOverForm form = sent.form().of(viewer.id());
    model.addAttribute("view", forms.of(form, Complaints.NONE, null, viewer, ui));
    return "contacts/handoverform";
  }

  /** Takes the selection of a list. */
  @PostMapping("/selection")
  String chosen(HandOverForm.Sent sent, @ModelAttribute("ui") Ui ui, Act act, Model model) {
    act.needs(Right.CHANGE_CLIENTS);
    HandOverForm form = sent.form(true);
    form.draft(); // refuses what can't be read
    model.addAttribute("view", forms.of(form, Complaints.NONE, null, act.user(), ui));
    return "contacts/handoverform";
  }

  /** Says what would happen, and lets one go on. */
  @PostMapping("/preview")
  String preview(
      HandOverForm.Sent sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    HandOverForm form = sent.form();
    try {
      HandOver.Figures foreseen = handingOver.foresee(form.draft(), act);
      model.addAttribute("view", forms.of(form, Complaints.NONE, foreseen, act.user(), ui));
      return "contacts/handoverform";
    } catch (Invalid invalid) {
      return refused(form, invalid, ui, act, model, response);
    }
  }

  @PostMapping
  String handOver(
      HandOverForm.Sent sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    HandOverForm form = sent.form();
    try {
      return "redirect:/handovers/" + handingOver.handOver(form.draft(), act);
    } catch (Invalid invalid) {
      return refused(form, invalid, ui, act, model, response);
    }
  }

  private String refused(
      HandOverForm form,
      Invalid invalid,
      Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    response.setStatus(422);
    Complaints complaints = Complaints.of(invalid, ui.words());
    model.addAttribute("view", forms.of(form, complaints, null, act.user(), ui));
    return "contacts/handoverform";
  }

  @GetMapping("/{id}")
  String show(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String cursor,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    HandOver handOver = handOvers.find(id, viewer);
    Optional<Cursor> after = Cursor.parse(cursor);
    Page<HandOver.Row> page = handOvers.rows(id, after, ROWS);
    model.addAttribute(
        "view",
        new HandOverLine.Shown(
            lines.of(List.of(handOver), viewer, ui).getFirst(),
            lines.rows(page.items(), viewer),
            page.next().map(next -> handOver.path() + "?cursor=" + next.token()).orElse(null)));
    return "contacts/handover";
  }

  @PostMapping("/{id}/return")
  String giveBack(@PathVariable UUID id, Act act) {
    givingBack.giveBack(id, act);
    return "redirect:/handovers/" + id;
  }

  @PostMapping("/{id}/undo")
  String undo(@PathVariable UUID id, Act act) {
    givingBack.undo(id, act);
    return "redirect:/handovers/" + id;
  }
}
