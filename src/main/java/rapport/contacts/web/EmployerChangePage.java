package rapport.contacts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import rapport.contacts.ChangingEmployer;
import rapport.contacts.Companies;
import rapport.contacts.Company;
import rapport.contacts.Contact;
import rapport.contacts.ContactPoint;
import rapport.contacts.Contacts;
import rapport.contacts.Employment;
import rapport.contacts.Rights;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.Settings;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** "Changed employer": from one company to the other, with the addresses and with who is told. */
@Controller
class EmployerChangePage {
  private final ChangingEmployer changing;
  private final Contacts contacts;
  private final Companies companies;
  private final Users users;
  private final Settings settings;

  EmployerChangePage(
      ChangingEmployer changing,
      Contacts contacts,
      Companies companies,
      Users users,
      Settings settings) {
    this.changing = changing;
    this.contacts = contacts;
    this.companies = companies;
    this.users = users;
    this.settings = settings;
  }

  @GetMapping("/contacts/{id}/employer-change")
  String proposal(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    viewer.needs(Right.CHANGE_CLIENTS);
    Contact contact = contacts.toChange(id, viewer);
    Optional<Employment> leaving = contact.currentEmployment();
    EmployerChangeForm form =
        EmployerChangeForm.proposed(
            leaving.map(one -> one.id().toString()).orElse(""),
            ending(contact, leaving),
            ui.moments().today(),
            contact.version());
    return show(contact, form, Complaints.NONE, viewer, model);
  }

  private Set<String> ending(Contact contact, Optional<Employment> leaving) {
    return leaving
        .map(one ->
            changing.endingWith(contact, one).stream()
                .map(point -> point.id().toString())
                .collect(Collectors.toSet()))
        .orElse(Set.of());
  }

  @PostMapping("/contacts/{id}/employer-change")
  String change(
      @PathVariable UUID id,
      EmployerChangeForm.Sent sent,
      PointRows.SentPoints points,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    EmployerChangeForm form = sent.form(points);
    try {
      changing.change(
          id, form.version(), form.change(settings.country(), ui.moments().today()), act);
      return "redirect:/contacts/" + id;
    } catch (Invalid invalid) {
      response.setStatus(422);
      Contact contact = contacts.toChange(id, act.user());
      return show(contact, form, Complaints.of(invalid, ui.words()), act.user(), model);
    } catch (Conflict stale) {
      response.setStatus(409);
      Contact contact = contacts.toChange(id, act.user());
      Complaints told = Complaints.of(new Invalid("", stale.code()), ui.words());
      return show(contact, form.at(contact.version()), told, act.user(), model);
    }
  }

  /** Who looks after the company whose name is being typed. */
  @GetMapping("/companies/manager")
  String manager(@RequestParam(defaultValue = "") String company, User viewer, Model model) {
    model.addAttribute("manager", managerOf(company, viewer));
    return "contacts/manager";
  }

  private String managerOf(String company, User viewer) {
    return company.isBlank()
        ? ""
        : companies
            .idOf(company)
            .flatMap(id -> companies.read(List.of(id), viewer).stream().findFirst())
            .map(Company::responsibleId)
            .map(users.names()::get)
            .orElse("");
  }

  private String show(
      Contact contact,
      EmployerChangeForm form,
      Complaints complaints,
      User viewer,
      Model model) {
    model.addAttribute("may", new Rights(viewer, RecordKind.CONTACT));
    List<ContactPoint> valid = contact.points().stream().filter(ContactPoint::isValid).toList();
    model.addAttribute("contact", contact);
    model.addAttribute("form", form);
    model.addAttribute("valid", valid);
    model.addAttribute("before", managersBefore(contact, viewer));
    model.addAttribute("manager", managerOf(form.company(), viewer));
    model.addAttribute("complaints", complaints);
    return "contacts/employerchange";
  }

  /** Who looks after them and after the company they leave, by name. */
  private String managersBefore(Contact contact, User viewer) {
    @Nullable UUID company =
        contact
            .currentEmployment()
            .flatMap(one -> companies.read(List.of(one.companyId()), viewer).stream().findFirst())
            .map(Company::responsibleId)
            .orElse(null);
    return Stream.of(Optional.ofNullable(contact.responsibleId()), Optional.ofNullable(company))
        .flatMap(Optional::stream)
        .distinct()
        .map(users.names()::get)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }
}
