package rapport.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.User;
import rapport.contacts.ClientSearch;
import rapport.contacts.Found;

/** Search from anywhere: what the palette shows as one types, and the same as a page of its own. */
@Controller
class SearchPage {
  private static final int IN_PALETTE = 8;
  private final ClientSearch search;

  SearchPage(ClientSearch search) {
    this.search = search;
  }

  @GetMapping("/search")
  String page(@RequestParam(defaultValue = "") String q, User viewer, Model model) {
    return show(q, search.search(q, ClientSearch.MOST, viewer), "desk/search", model);
  }

  @GetMapping("/search/palette")
  String palette(@RequestParam(defaultValue = "") String q, User viewer, Model model) {
    return show(q, search.search(q, IN_PALETTE, viewer), "desk/found", model);
  }

  private static String show(String q, List<Found> found, String template, Model model) {
    model.addAttribute("query", q);
    model.addAttribute("found", found);
    return template;
  }
}
