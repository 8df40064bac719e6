package rapport.contacts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.contacts.Confirmed;
import rapport.contacts.Confirming;
import rapport.contacts.TidyingNames;
import rapport.platform.web.Toasts;
import rapport.platform.web.Ui;

/** "It is still so": one click, from the card and from the list of cards to refresh. */
@Controller
class ConfirmationPage {
  private final Confirming confirming;
  private final TidyingNames tidying;
  private final Toasts toasts;

  ConfirmationPage(Confirming confirming, TidyingNames tidying, Toasts toasts) {
    this.confirming = confirming;
    this.tidying = tidying;
    this.toasts = toasts;
  }

  @PostMapping("/contacts/{id}/confirmations")
  String contact(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") Set<String> what,
      @ModelAttribute("ui") Ui ui,
      Act act,
      HttpServletResponse response) {
    return done("/contacts/" + id, confirming.contact(id, what, act), ui, response);
  }

  @DeleteMapping("/contacts/{id}/confirmations")
  ResponseEntity<Void> notContact(@PathVariable UUID id, @RequestParam String was, Act act) {
    confirming.takeBackContact(id, Confirmed.parse(was), act);
    return refreshed();
  }

  @PostMapping("/companies/{id}/confirmations")
  String company(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") Set<String> what,
      @ModelAttribute("ui") Ui ui,
      Act act,
      HttpServletResponse response) {
    return done("/companies/" + id, confirming.company(id, what, act), ui, response);
  }

  @DeleteMapping("/companies/{id}/confirmations")
  ResponseEntity<Void> notCompany(@PathVariable UUID id, @RequestParam String was, Act act) {
    confirming.takeBackCompany(id, Confirmed.parse(was), act);
    return refreshed();
  }

  @PostMapping("/contacts/{id}/tidy-name")
  String name(
      @PathVariable UUID id, @ModelAttribute("ui") Ui ui, Act act, HttpServletResponse response) {
    tidying.tidy(id, act);
    return said("/contacts/" + id, ui.t("fresh.name.done"), "", ui, response);
  }

  private static ResponseEntity<Void> refreshed() {
    return ResponseEntity.noContent().header("HX-Trigger", "refreshed").build();
  }

  private String done(String card, List<Confirmed> before, Ui ui, HttpServletResponse response) {
    String undo = card + "/confirmations?was=" + Confirmed.text(before);
    return said(card, ui.t("fresh.done"), before.isEmpty() ? "" : undo, ui, response);
  }

  private String said(String card, String text, String undo, Ui ui, HttpServletResponse response) {
    if (!ui.fragment()) {
      return "redirect:" + card;
    }
    toasts.send(response, text, undo, "refreshed");
    response.setStatus(204);
    return "contacts/nothing";
  }
}
