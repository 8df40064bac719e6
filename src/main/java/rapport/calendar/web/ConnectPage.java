package rapport.calendar.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import rapport.access.Act;
import rapport.access.Tokens;
import rapport.access.User;
import rapport.calendar.Feeds;
import rapport.kernel.Invalid;
import rapport.platform.Settings;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** One's calendar and address book elsewhere: the feed's secret address, and app passwords. */
@Controller
@RequestMapping("/settings/calendar")
class ConnectPage {
  private final Feeds feeds;
  private final Tokens tokens;
  private final Settings settings;

  ConnectPage(Feeds feeds, Tokens tokens, Settings settings) {
    this.feeds = feeds;
    this.tokens = tokens;
    this.settings = settings;
  }

  /** What is shown once: an address, or a password. */
  private record Fresh(String feed, String password) {
    static final Fresh NONE = new Fresh("", "");
  }

  @GetMapping
  String page(User viewer, HttpServletRequest request, Model model) {
    return show(viewer, Fresh.NONE, Complaints.NONE, request, model);
  }

  /** The address is in the answer and nowhere else; an older one ends. */
  @PostMapping("/feed")
  String open(
      @RequestParam(defaultValue = "false") boolean names,
      Act act,
      HttpServletRequest request,
      Model model) {
    String address = base(request) + "/calendar/feed/" + feeds.open(names, act) + ".ics";
    return show(act.user(), new Fresh(address, ""), Complaints.NONE, request, model);
  }

  @PostMapping("/feed/content")
  String tell(@RequestParam(defaultValue = "false") boolean names, Act act) {
    feeds.tell(names, act);
    return "redirect:/settings/calendar";
  }

  @PostMapping("/feed/revocation")
  String revoke(Act act) {
    feeds.revoke(act);
    return "redirect:/settings/calendar";
  }

  /** The password is in the answer and nowhere else. */
  @PostMapping("/passwords")
  String issue(
      @RequestParam(defaultValue = "") String name,
      @ModelAttribute("ui") Ui ui,
      Act act,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      String password = tokens.issue(name, Tokens.Scope.DAV, act);
      return show(act.user(), new Fresh("", password), Complaints.NONE, request, model);
    } catch (Invalid invalid) {
      response.setStatus(422);
      Complaints complaints = Complaints.of(invalid, ui.words());
      return show(act.user(), Fresh.NONE, complaints, request, model);
    }
  }

  @PostMapping("/passwords/{id}/revocation")
  String revoke(@PathVariable UUID id, Act act) {
    tokens.revoke(id, act);
    return "redirect:/settings/calendar";
  }

  private String show(
      User viewer, Fresh fresh, Complaints complaints, HttpServletRequest request, Model model) {
    model.addAttribute("feed", feeds.of(viewer.id()).orElse(null));
    model.addAttribute("address", fresh.feed());
    model.addAttribute("password", fresh.password());
    model.addAttribute("passwords", tokens.of(viewer.id(), Tokens.Scope.DAV));
    model.addAttribute("base", base(request));
    model.addAttribute("complaints", complaints);
    return "calendar/connect";
  }

  /** The address people type, or else the one by which this request came. */
  private String base(HttpServletRequest request) {
    return settings
        .url()
        .map(URI::toString)
        .orElseGet(() -> ServletUriComponentsBuilder.fromContextPath(request).toUriString())
        .replaceFirst("/+$", "");
  }
}
