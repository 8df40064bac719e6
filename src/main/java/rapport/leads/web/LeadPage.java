package rapport.leads.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import rapport.access.Users;
import rapport.contacts.Contacts;
import rapport.fields.web.ListChoices;
import rapport.interactions.InteractionLog;
import rapport.interactions.web.Entries;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;
import rapport.leads.Lead;
import rapport.leads.LeadChannel;
import rapport.leads.LeadChoices;
import rapport.leads.Leads;
import rapport.leads.incoming.IncomingTouches;
import rapport.platform.Settings;
import rapport.platform.web.Choice;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** One lead: its page, and the form by which a new one is written down. */
@Controller
class LeadPage {
  private final Leads leads;
  private final LeadCards cards;
  private final LeadChoices choices;
  private final Contacts contacts;
  private final InteractionLog log;
  private final Entries entries;
  private final Users users;
  private final Settings settings;
  private final IncomingTouches incoming;

  LeadPage(
      Leads leads,
      LeadCards cards,
      LeadChoices choices,
      Contacts contacts,
      InteractionLog log,
      Entries entries,
      Users users,
      Settings settings,
      IncomingTouches incoming) {
    this.leads = leads;
    this.cards = cards;
    this.choices = choices;
    this.contacts = contacts;
    this.log = log;
    this.entries = entries;
    this.users = users;
    this.settings = settings;
    this.incoming = incoming;
  }

  @GetMapping("/leads/{id}")
  String card(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    return show(leads.find(id, viewer), "", "", Complaints.NONE, ui, viewer, model);
  }

  /** The page with what was typed into its forms and is wrong. */
  String show(
      Lead lead,
      String reason,
      String typed,
      Complaints complaints,
      Ui ui,
      User viewer,
      Model model) {
    model.addAttribute("card", cards.of(lead, viewer, ui));
    model.addAttribute("lines", entries.lines(log.about(lead.id(), viewer), viewer, ui));
    if (lead.channel() == LeadChannel.FORM) {
      incoming.ofLead(lead.id()).ifPresent(touch -> model.addAttribute("came", touch));
    }
    model.addAttribute("reason", reason);
    model.addAttribute("typed", typed);
    model.addAttribute("complaints", complaints);
    return "leads/lead";
  }

  @GetMapping("/leads/new")
  String blank(
      @RequestParam(required = false) @Nullable UUID contact,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.CHANGE_CLIENTS);
    return form(LeadForm.fresh(contact, viewer.id()), Complaints.NONE, ui, viewer, model);
  }

  @PostMapping("/leads")
  String add(
      LeadForm.Sent sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    LeadForm form = sent.form();
    try {
      UUID id = leads.add(form.draft(settings.country()), act);
      // it may be in the hands of somebody whose leads one doesn't see
      return leads.read(List.of(id), act.user()).isEmpty()
          ? "redirect:/leads"
          : "redirect:/leads/" + id;
    } catch (Invalid invalid) {
      response.setStatus(422);
      Complaints complaints = Complaints.of(named(invalid), ui.words());
      return form(form, complaints, ui, act.user(), model);
    }
  }

  /** What the contact's form calls otherwise. */
  private static Invalid named(Invalid invalid) {
    return new Invalid(
        invalid.complaints().stream()
            .map(one ->
                one.field().startsWith("contactPoints[0]")
                    ? new Complaint("phone", one.code(), one.details())
                    : one.field().endsWith("Name")
                        ? new Complaint("name", one.code(), one.details())
                        : one)
            .toList());
  }

  private String form(LeadForm form, Complaints complaints, Ui ui, User viewer, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("complaints", complaints);
    model.addAttribute("chosen", List.copyOf(contacts.names(form.contactIds(), viewer).values()));
    model.addAttribute("sources", ListChoices.of(choices.sources().offered(), ui));
    model.addAttribute("channels", channels(ui));
    model.addAttribute("colleagues", colleagues());
    return "leads/form";
  }

  private static List<Choice> channels(Ui ui) {
    return java.util.Arrays.stream(LeadChannel.values())
        .map(one -> new Choice(one.code(), ui.t("lead-channel." + one.code())))
        .toList();
  }

  private List<Choice> colleagues() {
    return users.all().stream()
        .filter(User::active)
        .map(user -> new Choice(user.id().toString(), user.name()))
        .toList();
  }
}
