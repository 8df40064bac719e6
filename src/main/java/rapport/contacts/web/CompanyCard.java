package rapport.contacts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import rapport.contacts.Companies;
import rapport.contacts.Company;
import rapport.contacts.CompanyDraft;
import rapport.contacts.CompanyGroups;
import rapport.contacts.CompanyPeople;
import rapport.contacts.CompanyPerson;
import rapport.contacts.CompanyValues;
import rapport.contacts.Freshness;
import rapport.contacts.Listing;
import rapport.contacts.Rights;
import rapport.contacts.Stale;
import rapport.fields.web.CardFields;
import rapport.filters.Asking;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.ReadsAtOnce;
import rapport.platform.Settings;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** The card of a company, and the form that adds or changes one. */
@Controller
class CompanyCard {
  private static final int SUGGESTED = 8;
  private final Companies companies;
  private final CompanyPeople staff;
  private final CompanyGroups groups;
  private final Freshness freshness;
  private final Users users;
  private final Panels panels;
  private final Settings settings;
  private final CardFields fields;
  private final Meeting meeting;

  CompanyCard(
      Companies companies,
      CompanyPeople staff,
      CompanyGroups groups,
      Freshness freshness,
      Users users,
      Panels panels,
      Settings settings,
      CardFields fields,
      Meeting meeting) {
    this.companies = companies;
    this.staff = staff;
    this.groups = groups;
    this.freshness = freshness;
    this.users = users;
    this.panels = panels;
    this.settings = settings;
    this.fields = fields;
    this.meeting = meeting;
  }

  @GetMapping("/companies/{id}")
  @ReadsAtOnce
  String card(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    Company company = companies.find(id, viewer);
    List<CompanyPerson> people = staff.at(id, viewer);
    model.addAttribute("company", company);
    model.addAttribute("people", new DecisionMap(people, ui.now()));
    model.addAttribute("group", groups.of(id, viewer));
    model.addAttribute(
        "freshness", new CardFreshness(Stale.on(company.points(), freshness.rules(), ui.now())));
    model.addAttribute("panels", panels.of(company, people, viewer, ui));
    model.addAttribute(
        "facts",
        fields.facts(
            CardFacts.shown(
                RecordKind.COMPANY, id, CompanyValues.of(company), company.changeable()),
            viewer,
            ui));
    model.addAttribute("mayChange", company.changeable());
    return "contacts/company";
  }

  /** Names of companies that begin like what is being typed, as options of a datalist. */
  @GetMapping("/companies/names")
  String names(
      @RequestParam(defaultValue = "") String company,
      @RequestParam(defaultValue = "") String parent,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    Listing listing = Listing.of(company + parent, SUGGESTED);
    model.addAttribute(
        "names",
        companies.list(listing, new Asking(viewer, ui.now())).items().stream()
            .map(Company::name)
            .toList());
    return "contacts/names";
  }

  @GetMapping("/companies/new")
  String blank(@ModelAttribute("ui") Ui ui, User viewer, Model model) {
    viewer.needs(Right.CHANGE_CLIENTS);
    inputs(Map.of(), Complaints.NONE, ui, viewer, model);
    return form("/companies", CompanyForm.empty(), Complaints.NONE, viewer, model);
  }

  @GetMapping("/companies/{id}/edit")
  String edit(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    viewer.needs(Right.CHANGE_CLIENTS);
    Company company = companies.toChange(id, viewer);
    CompanyForm form = CompanyForm.of(company, parent(company, viewer));
    inputs(company.own(), Complaints.NONE, ui, viewer, model);
    return form("/companies/" + id, form, Complaints.NONE, viewer, model);
  }

  /** The form of a company that is there already, with what was typed for a new one. */
  @PostMapping("/companies/{id}/edit")
  String carry(
      @PathVariable UUID id,
      CompanyForm.Sent sent,
      PointRows.SentPoints points,
      @RequestParam MultiValueMap<String, String> all,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    Company present = companies.toChange(id, viewer);
    Carrying carrying =
        new Carrying(new Rights(viewer, RecordKind.COMPANY), settings.country(), ui);
    CompanyForm form =
        CompanyForm.of(present, parent(present, viewer)).with(sent.form(points), carrying);
    inputs(carrying.own(present.own(), CardFields.sent(all)), Complaints.NONE, ui, viewer, model);
    model.addAttribute("left", carrying.left());
    return form("/companies/" + id, form, Complaints.NONE, viewer, model);
  }

  private String parent(Company company, User viewer) {
    UUID parentId = company.profile().parentId();
    return parentId == null
        ? ""
        : companies.names(List.of(parentId), viewer).getOrDefault(parentId, "");
  }

  /** The company of the typed name; the one it has already, where several are called so. */
  private @Nullable UUID parentId(CompanyForm form, @Nullable Company before, User viewer) {
    if (before != null && form.parent().equals(parent(before, viewer))) {
      return before.profile().parentId();
    }
    if (form.parent().isBlank()) {
      return null;
    }
    return companies
        .idOf(form.parent())
        .orElseThrow(() -> new Invalid("parentId", "unknownCompany"));
  }

  @PostMapping("/companies")
  String add(
      CompanyForm.Sent sent,
      PointRows.SentPoints points,
      @RequestParam MultiValueMap<String, String> all,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    CompanyForm form = sent.form(points);
    try {
      UUID parentId = parentId(form, null, act.user());
      return "redirect:/companies/" + companies.add(draft(form, parentId, all, ui), act);
    } catch (Invalid invalid) {
      response.setStatus(422);
      inputs(CardFields.sent(all), Complaints.of(invalid, ui.words()), ui, act.user(), model);
      return form("/companies", form, Complaints.of(invalid, ui.words()), act.user(), model);
    }
  }

  @PostMapping("/companies/{id}")
  String change(
      @PathVariable UUID id,
      CompanyForm.Sent sent,
      PointRows.SentPoints points,
      @RequestParam MultiValueMap<String, String> all,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    CompanyForm form = sent.form(points);
    try {
      UUID parentId = parentId(form, companies.toChange(id, act.user()), act.user());
      companies.change(id, form.version(), draft(form, parentId, all, ui), act);
      return "redirect:/companies/" + id;
    } catch (Invalid invalid) {
      response.setStatus(422);
      inputs(CardFields.sent(all), Complaints.of(invalid, ui.words()), ui, act.user(), model);
      return form("/companies/" + id, form, Complaints.of(invalid, ui.words()), act.user(), model);
    } catch (Conflict stale) {
      response.setStatus(409);
      model.addAttribute(
          "met", meeting.since(RecordKind.COMPANY, id, form.version(), act.user(), ui));
      Complaints told = Complaints.of(new Invalid("", stale.code()), ui.words());
      inputs(CardFields.sent(all), told, ui, act.user(), model);
      return form(
          "/companies/" + id,
          form.at(companies.find(id, act.user()).version()),
          told,
          act.user(),
          model);
    }
  }

  private CompanyDraft draft(
      CompanyForm form, @Nullable UUID parentId, MultiValueMap<String, String> all, Ui ui) {
    return form.draft(settings.country(), ui.moments().today(), parentId)
        .with(CardFields.sent(all));
  }

  private void inputs(
      Map<String, List<String>> typed, Complaints complaints, Ui ui, User viewer, Model model) {
    model.addAttribute("inputs", fields.inputs(RecordKind.COMPANY, typed, complaints, viewer, ui));
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
