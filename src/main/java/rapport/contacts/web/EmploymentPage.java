package rapport.contacts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.Right;
import rapport.access.User;
import rapport.contacts.Contact;
import rapport.contacts.Contacts;
import rapport.contacts.Employing;
import rapport.contacts.Employment;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.web.Complaints;
import rapport.platform.web.Toasts;
import rapport.platform.web.Ui;

/** Where somebody works and worked: added, changed, ended, removed; from the card, in a dialog. */
@Controller
class EmploymentPage {
  private final Employing employing;
  private final Contacts contacts;
  private final Toasts toasts;

  EmploymentPage(Employing employing, Contacts contacts, Toasts toasts) {
    this.employing = employing;
    this.contacts = contacts;
    this.toasts = toasts;
  }

  /**
   * One request: what is shown again if it can't be done.
   *
   * @param removal where the employment is removed, empty for one to be added
   */
  private record Asked(UUID contactId, String action, String removal, EmploymentForm form) {}

  @GetMapping("/contacts/{id}/employments/new")
  String blank(@PathVariable UUID id, User viewer, Model model) {
    viewer.needs(Right.CHANGE_CLIENTS);
    return show(adding(id, EmploymentForm.empty(contacts.toChange(id, viewer).version())), model);
  }

  @PostMapping("/contacts/{id}/employments")
  String add(
      @PathVariable UUID id,
      EmploymentForm.Sent sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    Asked asked = adding(id, sent.form());
    return done(
        asked,
        form -> employing.employAt(form.company(), id, form.version(), form.draft(), act),
        act.user(),
        ui,
        model,
        response);
  }

  @GetMapping("/employments/{id}/edit")
  String edit(@PathVariable UUID id, User viewer, Model model) {
    viewer.needs(Right.CHANGE_CLIENTS);
    Employment employment = employing.find(id, viewer);
    Contact contact = contacts.toChange(employment.contactId(), viewer);
    return show(changing(employment, EmploymentForm.of(employment, contact.version())), model);
  }

  @PostMapping("/employments/{id}")
  String change(
      @PathVariable UUID id,
      EmploymentForm.Sent sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    Asked asked = changing(employing.find(id, act.user()), sent.form());
    return done(
        asked,
        form -> employing.changeAt(form.company(), id, form.version(), form.draft(), act),
        act.user(),
        ui,
        model,
        response);
  }

  @PostMapping("/employments/{id}/removal")
  String remove(
      @PathVariable UUID id,
      @RequestParam int version,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    Employment employment = employing.find(id, act.user());
    Asked asked = changing(employment, EmploymentForm.of(employment, version));
    return done(asked, form -> employing.remove(id, form.version(), act), act.user(), ui, model, response);
  }

  private static Asked adding(UUID contactId, EmploymentForm form) {
    return new Asked(contactId, "/contacts/" + contactId + "/employments", "", form);
  }

  private static Asked changing(Employment employment, EmploymentForm form) {
    String action = "/employments/" + employment.id();
    return new Asked(employment.contactId(), action, action + "/removal", form);
  }

  private String done(
      Asked asked,
      Consumer<EmploymentForm> verb,
      User viewer,
      Ui ui,
      Model model,
      HttpServletResponse response) {
    try {
      verb.accept(asked.form());
    } catch (Invalid invalid) {
      response.setStatus(422);
      return show(asked, Complaints.of(invalid, ui.words()), model);
    } catch (Conflict stale) {
      response.setStatus(422);
      EmploymentForm present = asked.form().at(contacts.find(asked.contactId(), viewer).version());
      Complaints told = Complaints.of(new Invalid("", stale.code()), ui.words());
      return show(
          new Asked(asked.contactId(), asked.action(), asked.removal(), present), told, model);
    }
    if (!ui.fragment()) {
      return "redirect:/contacts/" + asked.contactId();
    }
    toasts.send(response, ui.t("employment.saved"), "", "refreshed", "dialog-close");
    response.setStatus(204);
    return "contacts/nothing";
  }

  private String show(Asked asked, Model model) {
    return show(asked, Complaints.NONE, model);
  }

  private String show(Asked asked, Complaints complaints, Model model) {
    model.addAttribute("form", asked.form());
    model.addAttribute("action", asked.action());
    model.addAttribute("removal", asked.removal());
    model.addAttribute("back", "/contacts/" + asked.contactId());
    model.addAttribute("complaints", complaints);
    return "contacts/employment";
  }
}
