package rapport.contacts.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.Contact;
import rapport.contacts.Contacts;
import rapport.contacts.Listing;
import rapport.filters.Asking;
import rapport.kernel.Page;
import rapport.platform.web.Ui;

/** The list of contacts. */
@Controller
class ContactsPage {
  private static final String PATH = "/contacts";
  private final Contacts contacts;
  private final Users users;

  ContactsPage(Contacts contacts, Users users) {
    this.contacts = contacts;
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
    Page<Contact> page = contacts.list(listing, asking);
    int count = contacts.count(listing, ListRequest.COUNTED, asking);
    model.addAttribute(
        "view",
        new DirectoryView<>(
            page.items(),
            request.text(),
            request.order().text(),
            request.sorts(ui),
            request.tabs(PATH, ui),
            request.summary("contacts.count", count, ui),
            page.next()
                .map(next ->
                    request.address(PATH, request.order(), request.mine(), Optional.of(next)))
                .orElse(null),
            request.isNarrowed(),
            viewer.may(Right.CHANGE_CLIENTS),
            users.names()));
    return "contacts/contacts";
  }
}
