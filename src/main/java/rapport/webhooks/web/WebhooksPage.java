package rapport.webhooks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import rapport.access.Act;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.kernel.Complaint;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;
import rapport.webhooks.Webhooks;

/** The subscriptions, and the form in which they are made and changed. */
@Controller
class WebhooksPage {
  private final Webhooks webhooks;
  private final Users users;
  private final WebhookPage one;

  WebhooksPage(Webhooks webhooks, Users users, WebhookPage one) {
    this.webhooks = webhooks;
    this.users = users;
    this.one = one;
  }

  @GetMapping("/settings/webhooks")
  String list(User viewer, Model model) {
    model.addAttribute("webhooks", webhooks.list(viewer));
    model.addAttribute("names", users.names());
    return "webhooks/webhooks";
  }

  @GetMapping("/settings/webhooks/new")
  String blank(User viewer, Model model) {
    viewer.needs(Right.ADMINISTER);
    return form("/settings/webhooks", WebhookForm.empty(), Complaints.NONE, model);
  }

  /** The secret is in the answer and nowhere else. */
  @PostMapping("/settings/webhooks")
  String add(
      WebhookForm.Sent sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    WebhookForm form = sent.form();
    try {
      Webhooks.Issued issued = webhooks.add(form.draft(), act);
      return one.issued(issued, act.user(), model);
    } catch (Invalid invalid) {
      response.setStatus(422);
      return form("/settings/webhooks", form, Complaints.of(invalid, ui.words()), model);
    }
  }

  @GetMapping("/settings/webhooks/{id}/edit")
  String edit(@PathVariable UUID id, User viewer, Model model) {
    return form(place(id), WebhookForm.of(webhooks.find(id, viewer)), Complaints.NONE, model);
  }

  @PostMapping("/settings/webhooks/{id}")
  String change(
      @PathVariable UUID id,
      WebhookForm.Sent sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    WebhookForm form = sent.form();
    try {
      webhooks.change(id, form.version(), form.draft(), act);
      return "redirect:" + place(id);
    } catch (Invalid invalid) {
      response.setStatus(422);
      return form(place(id), form, Complaints.of(invalid, ui.words()), model);
    } catch (Conflict conflict) {
      response.setStatus(409);
      Invalid stale = new Invalid(List.of(Complaint.of("", conflict.code())));
      WebhookForm again = form.at(webhooks.find(id, act.user()).version());
      return form(place(id), again, Complaints.of(stale, ui.words()), model);
    }
  }

  private static String place(UUID id) {
    return "/settings/webhooks/" + id;
  }

  private static String form(String action, WebhookForm form, Complaints complaints, Model model) {
    model.addAttribute("action", action);
    model.addAttribute("form", form);
    model.addAttribute("complaints", complaints);
    return "webhooks/form";
  }
}
