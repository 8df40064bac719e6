package rapport.leads.incoming.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.User;
import rapport.kernel.Cursor;
import rapport.kernel.Ids;
import rapport.kernel.Page;
import rapport.leads.incoming.IncomingTouch;
import rapport.leads.incoming.IncomingTouches;
import rapport.platform.web.Tab;
import rapport.platform.web.Ui;

/** What came in, and above all what nobody could understand. */
@Controller
@RequestMapping("/incoming")
class IncomingPage {
  private static final int ROWS = 50;

  private final IncomingTouches incoming;

  IncomingPage(IncomingTouches incoming) {
    this.incoming = incoming;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "waiting") String state,
      @RequestParam(required = false) @Nullable String cursor,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    boolean waiting = !state.equals("all");
    Optional<Cursor> after = Optional.ofNullable(cursor).flatMap(Cursor::parse);
    Page<IncomingTouch> page = incoming.list(waiting, after, ROWS, viewer);
    String here = "/incoming?state=" + (waiting ? "waiting" : "all");
    model.addAttribute("touches", page.items());
    model.addAttribute(
        "tabs",
        List.of(
            new Tab(ui.t("incoming.waiting"), "/incoming", waiting),
            new Tab(ui.t("incoming.all"), "/incoming?state=all", !waiting)));
    model.addAttribute(
        "more", page.next().map(next -> here + "&cursor=" + next.token()).orElse(null));
    return "leads/incoming";
  }

  @GetMapping("/{id}")
  String one(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    IncomingTouch touch = incoming.find(id, viewer);
    model.addAttribute("touch", touch);
    model.addAttribute(
        "candidates",
        touch.state() == IncomingTouch.State.DISMISSED
            ? List.of()
            : incoming.candidates(touch, viewer).stream()
                .filter(one -> !Objects.equals(one.id(), touch.contactId()))
                .toList());
    return "leads/incomingtouch";
  }

  /** Says who it is: one of the candidates, somebody found, or nobody known. */
  @PostMapping("/{id}/identity")
  String identify(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable List<String> contactIds,
      @RequestParam(defaultValue = "") String name,
      Act act) {
    Optional<UUID> chosen = chosen(contactIds);
    if (chosen.isPresent()) {
      incoming.choose(id, chosen.get(), act);
    } else {
      incoming.chooseNew(id, name, act);
    }
    return "redirect:/incoming/" + id;
  }

  @PostMapping("/{id}/retry")
  String retry(@PathVariable UUID id, Act act) {
    incoming.retry(id, act);
    return "redirect:/incoming/" + id;
  }

  @PostMapping("/{id}/dismissal")
  String dismiss(@PathVariable UUID id, @RequestParam(defaultValue = "") String note, Act act) {
    incoming.dismiss(id, note, act);
    return "redirect:/incoming";
  }

  /** Says that it was somebody else than was chosen. */
  @PostMapping("/{id}/correction")
  String correct(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable List<String> contactIds,
      Act act) {
    chosen(contactIds).ifPresent(contactId -> incoming.correct(id, contactId, act));
    return "redirect:/incoming/" + id;
  }

  private static Optional<UUID> chosen(@Nullable List<String> contactIds) {
    return contactIds == null
        ? Optional.empty()
        : contactIds.stream().flatMap(one -> Ids.parse(one).stream()).findFirst();
  }
}
