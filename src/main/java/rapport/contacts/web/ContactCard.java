package rapport.contacts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.Contact;
import rapport.contacts.Contacts;
import rapport.contacts.Rights;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.Settings;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** The card of a contact, and the form that adds or changes one. */
@Controller
class ContactCard {
  private final Contacts contacts;
  private final Users users;
  private final Panels panels;
  private final Settings settings;

  ContactCard(Contacts contacts, Users users, Panels panels, Settings settings) {
    this.contacts = contacts;
    this.users = users;
    this.panels = panels;
    this.settings = settings;
  }

  @GetMapping("/contacts/{id}")
  String card(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    Contact contact = contacts.find(id, viewer);
    model.addAttribute("contact", contact);
    model.addAttribute("panels", panels.of(contact, viewer, ui));
    model.addAttribute("colleagues", users.names());
    model.addAttribute("mayChange", contact.changeable());
    return "contacts/contact";
  }

  @GetMapping("/contacts/new")
  String blank(@RequestParam(defaultValue = "") String company, User viewer, Model model) {
    viewer.needs(Right.CHANGE_CLIENTS);
    return form("/contacts", ContactForm.empty(company), Complaints.NONE, viewer, model);
  }

  @GetMapping("/contacts/{id}/edit")
  String edit(@PathVariable UUID id, User viewer, Model model) {
    viewer.needs(Right.CHANGE_CLIENTS);
    ContactForm form = ContactForm.of(contacts.toChange(id, viewer));
    return form("/contacts/" + id, form, Complaints.NONE, viewer, model);
  }

  @PostMapping("/contacts")
  String add(
      ContactForm.Sent sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    try {
      return "redirect:/contacts/" + contacts.add(sent.form().draft(settings.country()), act);
    } catch (Invalid invalid) {
      response.setStatus(422);
      return form("/contacts", sent.form(), Complaints.of(invalid, ui.words()), act.user(), model);
    }
  }

  @PostMapping("/contacts/{id}")
  String change(
      @PathVariable UUID id,
      ContactForm.Sent sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    ContactForm form = sent.form();
    try {
      contacts.change(id, form.version(), form.draft(settings.country()), act);
      return "redirect:/contacts/" + id;
    } catch (Invalid invalid) {
      response.setStatus(422);
      return form("/contacts/" + id, form, Complaints.of(invalid, ui.words()), act.user(), model);
    } catch (Conflict stale) {
      response.setStatus(409);
      Complaints told = Complaints.of(new Invalid("", stale.code()), ui.words());
      return form(
          "/contacts/" + id,
          form.at(contacts.find(id, act.user()).version()),
          told,
          act.user(),
          model);
    }
  }

  private String form(
      String action, ContactForm form, Complaints complaints, User viewer, Model model) {
    model.addAttribute("may", new Rights(viewer, RecordKind.CONTACT));
    model.addAttribute("action", action);
    model.addAttribute("form", form);
    model.addAttribute("complaints", complaints);
    model.addAttribute("colleagues", List.copyOf(users.all()));
    return "contacts/contactform";
  }
}
