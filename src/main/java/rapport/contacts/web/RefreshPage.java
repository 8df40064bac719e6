package rapport.contacts.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.CardsToRefresh;
import rapport.contacts.Companies;
import rapport.contacts.Contacts;
import rapport.contacts.Freshness;
import rapport.contacts.FreshnessRules;
import rapport.kernel.Cursor;
import rapport.kernel.Invalid;
import rapport.kernel.Page;
import rapport.platform.web.Tab;
import rapport.platform.web.Ui;

/** Cards on which something wants to be confirmed, the important ones first. */
@Controller
class RefreshPage {
  private static final int ROWS = 50;

  private final CardsToRefresh cards;
  private final Contacts contacts;
  private final Companies companies;
  private final Freshness freshness;
  private final Users users;

  RefreshPage(
      CardsToRefresh cards,
      Contacts contacts,
      Companies companies,
      Freshness freshness,
      Users users) {
    this.cards = cards;
    this.contacts = contacts;
    this.companies = companies;
    this.freshness = freshness;
    this.users = users;
  }

  @GetMapping("/contacts/refresh")
  String list(
      @RequestParam(defaultValue = "contacts") String of,
      @RequestParam(defaultValue = "mine") String whose,
      @RequestParam(defaultValue = "") String after,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    boolean mine = !whose.equals("all");
    boolean ofCompanies = of.equals("companies");
    Optional<Cursor> cursor = cursor(after);
    var asked = new CardsToRefresh.Asked(viewer, mine, ui.now());
    Page<UUID> page =
        ofCompanies ? cards.companies(asked, cursor, ROWS) : cards.contacts(asked, cursor, ROWS);
    FreshnessRules rules = freshness.rules();
    model.addAttribute(
        "lines",
        ofCompanies
            ? companies.read(page.items(), viewer).stream()
                .map(one -> RefreshLine.of(one, rules, ui.now()))
                .toList()
            : contacts.read(page.items(), viewer).stream()
                .map(one -> RefreshLine.of(one, rules, ui.now()))
                .toList());
    model.addAttribute("tabs", tabs(ofCompanies, mine, ui));
    model.addAttribute("here", address(ofCompanies, mine));
    model.addAttribute(
        "more",
        page.next()
            .map(next -> address(ofCompanies, mine) + "&after=" + next.token())
            .orElse(null));
    model.addAttribute("colleagues", users.names());
    model.addAttribute("mayChange", viewer.may(Right.CHANGE_CLIENTS));
    return "contacts/refresh";
  }

  private static Optional<Cursor> cursor(String after) {
    return after.isEmpty()
        ? Optional.empty()
        : Optional.of(Cursor.parse(after).orElseThrow(() -> new Invalid("cursor", "cursor")));
  }

  private static List<Tab> tabs(boolean ofCompanies, boolean mine, Ui ui) {
    return List.of(
        new Tab(ui.t("refresh.mine"), address(false, true), !ofCompanies && mine),
        new Tab(ui.t("refresh.all"), address(false, false), !ofCompanies && !mine),
        new Tab(ui.t("refresh.companies.mine"), address(true, true), ofCompanies && mine),
        new Tab(ui.t("refresh.companies"), address(true, false), ofCompanies && !mine));
  }

  private static String address(boolean ofCompanies, boolean mine) {
    return "/contacts/refresh?of="
        + (ofCompanies ? "companies" : "contacts")
        + "&whose="
        + (mine ? "mine" : "all");
  }
}
