package rapport.contacts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
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
import rapport.contacts.ContactDraft;
import rapport.contacts.ContactValues;
import rapport.contacts.Contacts;
import rapport.contacts.Freshness;
import rapport.contacts.Rights;
import rapport.contacts.Stale;
import rapport.fields.web.CardFields;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.ReadsAtOnce;
import rapport.platform.Settings;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** The card of a contact, and the form that adds or changes one. */
@Controller
class ContactCard {
  private final Contacts contacts;
  private final Freshness freshness;
  private final Users users;
  private final Panels panels;
  private final Settings settings;
  private final CardFields fields;
  private final Meeting meeting;

  ContactCard(
      Contacts contacts,
      Freshness freshness,
      Users users,
      Panels panels,
      Settings settings,
      CardFields fields,
      Meeting meeting) {
    this.contacts = contacts;
    this.freshness = freshness;
    this.users = users;
    this.panels = panels;
    this.settings = settings;
    this.fields = fields;
    this.meeting = meeting;
  }

  @GetMapping("/contacts/{id}")
  @ReadsAtOnce
  String card(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    Contact contact = contacts.find(id, viewer);
    model.addAttribute("contact", contact);
    model.addAttribute(
        "freshness", new CardFreshness(Stale.on(contact, freshness.rules(), ui.now())));
    model.addAttribute("panels", panels.of(contact, viewer, ui));
    model.addAttribute(
        "facts",
        fields.facts(
            CardFacts.shown(
                RecordKind.CONTACT, id, ContactValues.of(contact), contact.changeable()),
            viewer,
            ui));
    model.addAttribute("mayChange", contact.changeable());
    return "contacts/contact";
  }

  @GetMapping("/contacts/new")
  String blank(
      @RequestParam(defaultValue = "") String company,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.CHANGE_CLIENTS);
    inputs(Map.of(), Complaints.NONE, ui, viewer, model);
    return form("/contacts", ContactForm.empty(company), Complaints.NONE, viewer, model);
  }

  @GetMapping("/contacts/{id}/edit")
  String edit(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    viewer.needs(Right.CHANGE_CLIENTS);
    Contact present = contacts.toChange(id, viewer);
    ContactForm form = ContactForm.of(present);
    inputs(present.own(), Complaints.NONE, ui, viewer, model);
    return form("/contacts/" + id, form, Complaints.NONE, viewer, model);
  }

  /** The form of somebody who is there already, with what was typed for somebody new. */
  @PostMapping("/contacts/{id}/edit")
  String carry(
      @PathVariable UUID id,
      ContactForm.Sent sent,
      PointRows.SentPoints points,
      @RequestParam MultiValueMap<String, String> all,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    Contact present = contacts.toChange(id, viewer);
    Carrying carrying =
        new Carrying(new Rights(viewer, RecordKind.CONTACT), settings.country(), ui);
    ContactForm form = ContactForm.of(present).with(sent.form(points), carrying);
    inputs(carrying.own(present.own(), CardFields.sent(all)), Complaints.NONE, ui, viewer, model);
    model.addAttribute("left", carrying.left());
    return form("/contacts/" + id, form, Complaints.NONE, viewer, model);
  }

  @PostMapping("/contacts")
  String add(
      ContactForm.Sent sent,
      PointRows.SentPoints points,
      @RequestParam MultiValueMap<String, String> all,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    ContactForm form = sent.form(points);
    try {
      return "redirect:/contacts/" + contacts.add(draft(form, all, ui), act);
    } catch (Invalid invalid) {
      response.setStatus(422);
      inputs(CardFields.sent(all), Complaints.of(invalid, ui.words()), ui, act.user(), model);
      return form("/contacts", form, Complaints.of(invalid, ui.words()), act.user(), model);
    }
  }

  @PostMapping("/contacts/{id}")
  String change(
      @PathVariable UUID id,
      ContactForm.Sent sent,
      PointRows.SentPoints points,
      @RequestParam MultiValueMap<String, String> all,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    ContactForm form = sent.form(points);
    try {
      contacts.change(id, form.version(), draft(form, all, ui), act);
      return "redirect:/contacts/" + id;
    } catch (Invalid invalid) {
      response.setStatus(422);
      inputs(CardFields.sent(all), Complaints.of(invalid, ui.words()), ui, act.user(), model);
      return form("/contacts/" + id, form, Complaints.of(invalid, ui.words()), act.user(), model);
    } catch (Conflict stale) {
      response.setStatus(409);
      model.addAttribute(
          "met", meeting.since(RecordKind.CONTACT, id, form.version(), act.user(), ui));
      Complaints told = Complaints.of(new Invalid("", stale.code()), ui.words());
      inputs(CardFields.sent(all), told, ui, act.user(), model);
      return form(
          "/contacts/" + id,
          form.at(contacts.find(id, act.user()).version()),
          told,
          act.user(),
          model);
    }
  }

  private ContactDraft draft(ContactForm form, MultiValueMap<String, String> all, Ui ui) {
    return form.draft(settings.country(), ui.moments().today()).with(CardFields.sent(all));
  }

  private void inputs(
      Map<String, List<String>> typed, Complaints complaints, Ui ui, User viewer, Model model) {
    model.addAttribute("inputs", fields.inputs(RecordKind.CONTACT, typed, complaints, viewer, ui));
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
