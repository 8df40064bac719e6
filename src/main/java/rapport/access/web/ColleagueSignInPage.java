package rapport.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.PasswordLinks;
import rapport.access.PasswordRequests;
import rapport.access.Right;
import rapport.access.SecondFactors;
import rapport.access.Sessions;
import rapport.access.User;
import rapport.access.Users;
import rapport.kernel.Absent;
import rapport.platform.Settings;

/**
 * How one colleague signs in, for administrators: sessions, a link to a password, second factor.
 */
@Controller
@RequestMapping("/settings/colleagues/{id}")
class ColleagueSignInPage {
  private final Users users;
  private final Sessions sessions;
  private final SecondFactors factors;
  private final PasswordLinks links;
  private final PasswordRequests requests;
  private final Settings settings;

  ColleagueSignInPage(
      Users users,
      Sessions sessions,
      SecondFactors factors,
      PasswordLinks links,
      PasswordRequests requests,
      Settings settings) {
    this.users = users;
    this.sessions = sessions;
    this.factors = factors;
    this.links = links;
    this.requests = requests;
    this.settings = settings;
  }

  @GetMapping("/sign-in")
  String page(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String saved,
      User viewer,
      Model model,
      HttpServletRequest request) {
    viewer.needs(Right.ADMINISTER);
    model.addAttribute("colleague", colleague(id));
    model.addAttribute("sessions", sessions.of(id, SessionSecurity.here(request)));
    model.addAttribute("secondFactor", factors.isOn(id));
    model.addAttribute(
        "waiting", requests.waiting().stream().anyMatch(waiting -> waiting.userId().equals(id)));
    model.addAttribute("saved", !saved.isEmpty());
    return "access/colleague";
  }

  /** The link is in this answer and nowhere else. */
  @PostMapping("/link")
  String link(@PathVariable UUID id, Act act, Model model, HttpServletRequest request) {
    String address = HandedLink.address(links.make(id, false, act), settings, request);
    model.addAttribute("link", HandedLink.reset(colleague(id), address, act.at()));
    return "access/link";
  }

  @PostMapping("/request/dismissal")
  String dismiss(@PathVariable UUID id, Act act) {
    requests.dismiss(id, act);
    return back(id);
  }

  @PostMapping("/sessions/ending")
  String endAll(@PathVariable UUID id, Act act) {
    sessions.endAll(id, null, act);
    return back(id);
  }

  @PostMapping("/sessions/{session}/ending")
  String end(@PathVariable UUID id, @PathVariable UUID session, Act act) {
    sessions.end(id, session, act);
    return back(id);
  }

  @PostMapping("/second-factor/removal")
  String turnOff(@PathVariable UUID id, Act act) {
    factors.turnOff(id, act);
    return back(id);
  }

  private static String back(UUID id) {
    return "redirect:/settings/colleagues/" + id + "/sign-in?saved=yes";
  }

  private User colleague(UUID id) {
    return users.find(id).orElseThrow(() -> new Absent("user", id));
  }
}
