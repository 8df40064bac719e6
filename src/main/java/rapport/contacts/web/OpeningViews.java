package rapport.contacts.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.kernel.Ids;

/** A list's address that names nothing but a saved view. */
@Controller
class OpeningViews {
  @GetMapping(
      path = {ContactList.PATH, CompanyList.PATH, "/leads"},
      params = {
        "view",
        "view!=all",
        "view!=mine",
        "!q",
        "!f",
        "!sort",
        "!cols",
        "!board",
        "!cursor"
      })
  String open(@RequestParam String view) {
    return "redirect:/views/" + Ids.parse(view).map(UUID::toString).orElse("unknown");
  }
}
