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
import rapport.contacts.Companies;
import rapport.contacts.Company;
import rapport.contacts.Contacts;
import rapport.contacts.Employment;
import rapport.contacts.Listing;
import rapport.contacts.Rights;
import rapport.filters.Asking;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.Settings;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** The card of a company, and the form that adds or changes one. */
@Controller
class CompanyCard {
  private static final int SUGGESTED = 8;
  private final Companies companies;
  private final Contacts contacts;
  private final Users users;
  private final Panels panels;
  private final Settings settings;

  CompanyCard(
      Companies companies, Contacts contacts, Users users, Panels panels, Settings settings) {
    this.companies = companies;
    this.contacts = contacts;
    this.users = users;
    this.panels = panels;
    this.settings = settings;
  }

  @GetMapping("/companies/{id}")
  String card(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    Company company = companies.find(id, viewer);
    List<Employment> people = companies.people(id, viewer);
    model.addAttribute("company", company);
    model.addAttribute("people", people);
    model.addAttribute(
        "names", contacts.names(people.stream().map(Employment::contactId).toList(), viewer));
    model.addAttribute("panels", panels.of(company, people, viewer, ui));
    model.addAttribute("colleagues", users.names());
    model.addAttribute("mayChange", company.changeable());
    return "contacts/company";
  }

  /** Names of companies that begin like what is being typed, as options of a datalist. */
  @GetMapping("/companies/names")
  String names(
      @RequestParam(defaultValue = "") String company,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    Listing listing = Listing.of(company, SUGGESTED);
    model.addAttribute(
        "names",
        companies.list(listing, new Asking(viewer, ui.now())).items().stream()
            .map(Company::name)
            .toList());
    return "contacts/names";
  }

  @GetMapping("/companies/new")
  String blank(User viewer, Model model) {
    viewer.needs(Right.CHANGE_CLIENTS);
    return form("/companies", CompanyForm.empty(), Complaints.NONE, viewer, model);
  }

  @GetMapping("/companies/{id}/edit")
  String edit(@PathVariable UUID id, User viewer, Model model) {
    viewer.needs(Right.CHANGE_CLIENTS);
    CompanyForm form = CompanyForm.of(companies.toChange(id, viewer));
    return form("/companies/" + id, form, Complaints.NONE, viewer, model);
  }

  @PostMapping("/companies")
  String add(
      CompanyForm.Sent sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    try {
      return "redirect:/companies/" + companies.add(sent.form().draft(settings.country()), act);
    } catch (Invalid invalid) {
      response.setStatus(422);
      return form("/companies", sent.form(), Complaints.of(invalid, ui.words()), act.user(), model);
    }
  }

  @PostMapping("/companies/{id}")
  String change(
      @PathVariable UUID id,
      CompanyForm.Sent sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    CompanyForm form = sent.form();
    try {
      companies.change(id, form.version(), form.draft(settings.country()), act);
      return "redirect:/companies/" + id;
    } catch (Invalid invalid) {
      response.setStatus(422);
      return form("/companies/" + id, form, Complaints.of(invalid, ui.words()), act.user(), model);
    } catch (Conflict stale) {
      response.setStatus(409);
      Complaints told = Complaints.of(new Invalid("", stale.code()), ui.words());
      return form(
          "/companies/" + id,
          form.at(companies.find(id, act.user()).version()),
          told,
          act.user(),
          model);
    }
  }

  private String form(
      String action, CompanyForm form, Complaints complaints, User viewer, Model model) {
    model.addAttribute("may", new Rights(viewer, RecordKind.COMPANY));
    model.addAttribute("action", action);
    model.addAttribute("form", form);
    model.addAttribute("complaints", complaints);
    model.addAttribute("colleagues", List.copyOf(users.all()));
    return "contacts/companyform";
  }
}
