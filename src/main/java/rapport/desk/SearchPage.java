package rapport.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.User;
import rapport.contacts.ClientSearch;
import rapport.contacts.Found;
import rapport.texts.Sought;
import rapport.texts.TextSearch;

/**
 * Search from anywhere: clients by name and address, and below them what was written, by its words.
 * What the palette shows as one types, and the same as a page of its own.
 */
@Controller
class SearchPage {
  private static final int IN_PALETTE = 8;
  private static final int TEXTS_IN_PALETTE = 5;

  /** In the palette a word of two letters would find half of everything. */
  private static final int SHORTEST_TEXT = 3;

  private final ClientSearch search;
  private final TextSearch texts;

  SearchPage(ClientSearch search, TextSearch texts) {
    this.search = search;
    this.texts = texts;
  }

  @GetMapping("/search")
  String page(@RequestParam(defaultValue = "") String q, User viewer, Model model) {
    List<Found> found = search.search(q, ClientSearch.MOST, viewer);
    List<FoundText> written = texts(q, TextSearch.MOST, viewer);
    model.addAttribute("found", found);
    model.addAttribute("texts", written);
    model.addAttribute(
        "cut", found.size() == ClientSearch.MOST || written.size() == TextSearch.MOST);
    model.addAttribute("query", q);
    return "desk/search";
  }

  @GetMapping("/search/palette")
  String palette(@RequestParam(defaultValue = "") String q, User viewer, Model model) {
    model.addAttribute("found", search.search(q, IN_PALETTE, viewer));
    model.addAttribute(
        "texts",
        q.strip().length() < SHORTEST_TEXT ? List.of() : texts(q, TEXTS_IN_PALETTE, viewer));
    return "desk/palettefound";
  }

  private List<FoundText> texts(String q, int most, User viewer) {
    Sought sought = Sought.of(q);
    return texts.search(sought, most, viewer).stream()
        .map(hit -> FoundText.of(hit, sought))
        .toList();
  }
}
