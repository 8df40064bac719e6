package rapport.access.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.PasswordRequests;
import rapport.access.PasswordRequests.Waiting;
import rapport.access.Right;
import rapport.access.Roles;
import rapport.access.SecondFactorDuty;
import rapport.access.User;
import rapport.platform.OidcSettings;
import rapport.platform.Settings;
import rapport.platform.web.Choice;
import rapport.platform.web.Ui;

/**
 * How everybody signs in, for administrators: who must have a second factor, and what is set up.
 */
@Controller
class SignInRulesPage {
  private final SecondFactorDuty duty;
  private final Roles roles;
  private final Settings settings;

  SignInRulesPage(SecondFactorDuty duty, Roles roles, Settings settings) {
    this.duty = duty;
    this.roles = roles;
    this.settings = settings;
  }

  @GetMapping("/settings/sign-in")
  String page(
      @RequestParam(defaultValue = "") String saved,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.ADMINISTER);
    model.addAttribute("saved", !saved.isEmpty());
    model.addAttribute("required", duty.roles());
    model.addAttribute("roles", roles(ui));
    model.addAttribute("provider", settings.oidc().map(OidcSettings::label).orElse(""));
    model.addAttribute("mail", settings.mail().isPresent());
    return "access/signinrules";
  }

  @PostMapping("/settings/sign-in/second-factor")
  String require(@RequestParam(defaultValue = "") List<String> role, Act act) {
    Set<String> chosen = new TreeSet<>(role);
    chosen.removeIf(code -> !code.equals(SecondFactorDuty.EVERYBODY) && roles.find(code).isEmpty());
    duty.require(chosen, act);
    return "redirect:/settings/sign-in?saved=yes";
  }

  private List<Choice> roles(Ui ui) {
    return roles.all().stream()
        .map(role -> new Choice(role.code(), RoleWords.of(role, ui.words())))
        .toList();
  }

  /** Who forgot the password, on top of the page about colleagues. */
  @ControllerAdvice(assignableTypes = SettingsPage.class)
  static class OnSettings {
    private final PasswordRequests requests;

    OnSettings(PasswordRequests requests) {
      this.requests = requests;
    }

    @ModelAttribute("waiting")
    List<Waiting> waiting(User viewer) {
      return viewer.may(Right.ADMINISTER) ? requests.waiting() : List.of();
    }
  }
}
