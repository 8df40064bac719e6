package rapport.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.OwnPassword;
import rapport.access.Tokens;
import rapport.access.User;
import rapport.access.Users;
import rapport.kernel.Invalid;
import rapport.platform.web.Choice;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** Oneself: time zone, password, and tokens for programs. */
@Controller
class ProfilePage {
  private final Users users;
  private final Tokens tokens;
  private final OwnPassword ownPassword;

  ProfilePage(Users users, Tokens tokens, OwnPassword ownPassword) {
    this.users = users;
    this.tokens = tokens;
    this.ownPassword = ownPassword;
  }

  @GetMapping("/settings/profile")
  String profile(@RequestParam(defaultValue = "") String saved, User viewer, Model model) {
    model.addAttribute("saved", !saved.isEmpty());
    return show(viewer, "", Complaints.NONE, model);
  }

  @PostMapping("/settings/profile/zone")
  String zone(
      @RequestParam(defaultValue = "") String zone,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    try {
      users.prefer(act.user().language(), zone, act.user().theme(), act);
      return "redirect:/settings/profile?saved=zone";
    } catch (Invalid invalid) {
      response.setStatus(422);
      return show(act.user(), "", Complaints.of(invalid, ui.words()), model);
    }
  }

  @PostMapping("/settings/profile/password")
  String password(
      @RequestParam(defaultValue = "") String oldPassword,
      @RequestParam(defaultValue = "") String password,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      ownPassword.check(oldPassword, act.user(), request.getRemoteAddr());
      users.changePassword(password, act);
      SessionSecurity.goOn(request, users.account(act.userId()).orElseThrow());
      return "redirect:/settings/profile?saved=password";
    } catch (Invalid invalid) {
      response.setStatus(422);
      return show(act.user(), "", Complaints.of(invalid, ui.words()), model);
    }
  }

  /** The new token is in the answer and nowhere else. */
  @PostMapping("/settings/profile/tokens")
  String issue(
      @RequestParam(defaultValue = "") String name,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    try {
      return show(act.user(), tokens.issue(name, act), Complaints.NONE, model);
    } catch (Invalid invalid) {
      response.setStatus(422);
      return show(act.user(), "", Complaints.of(invalid, ui.words()), model);
    }
  }

  @PostMapping("/settings/profile/tokens/{id}/revocation")
  String revoke(@PathVariable UUID id, Act act) {
    tokens.revoke(id, act);
    return "redirect:/settings/profile?saved=token";
  }

  private String show(User viewer, String token, Complaints complaints, Model model) {
    model.addAttribute("token", token);
    model.addAttribute("tokens", tokens.of(viewer.id()));
    model.addAttribute("zones", zones(viewer.zone().getId()));
    model.addAttribute("complaints", complaints);
    return "access/profile";
  }

  /** The usual zones, and the user's whatever it is: else saving would change it in passing. */
  private static List<Choice> zones(String own) {
    return Stream.concat(
            ZoneId.getAvailableZoneIds().stream().filter(ProfilePage::isUsual), Stream.of(own))
        .distinct()
        .sorted()
        .map(zone -> new Choice(zone, zone.replace('_', ' ')))
        .toList();
  }

  private static boolean isUsual(String zone) {
    return zone.matches("(Europe|Asia|Africa|America|Atlantic|Australia|Indian|Pacific)/.*|UTC");
  }
}
