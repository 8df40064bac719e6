package rapport.contacts.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.Companies;
import rapport.contacts.Company;
import rapport.contacts.Listing;
import rapport.filters.Asking;
import rapport.kernel.Page;
import rapport.platform.web.Ui;

/** The list of companies. */
@Controller
class CompaniesPage {
  private static final String PATH = "/companies";
  private final Companies companies;
  private final Users users;

  CompaniesPage(Companies companies, Users users) {
    this.companies = companies;
    this.users = users;
  }

  @GetMapping(PATH)
  String list(
      @ModelAttribute("request") ListRequest request,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    Asking asking = new Asking(viewer, ui.now());
    Listing listing = request.listing();
    Page<Company> page = companies.list(listing, asking);
    int count = companies.count(listing, ListRequest.COUNTED, asking);
    model.addAttribute(
        "view",
        new DirectoryView<>(
            page.items(),
            request.text(),
            request.order().text(),
            request.sorts(ui),
            request.tabs(PATH, ui),
            request.summary("companies.count", count, ui),
            page.next()
                .map(next ->
                    request.address(PATH, request.order(), request.mine(), Optional.of(next)))
                .orElse(null),
            request.isNarrowed(),
            viewer.may(Right.CHANGE_CLIENTS),
            users.names()));
    return "contacts/companies";
  }
}
