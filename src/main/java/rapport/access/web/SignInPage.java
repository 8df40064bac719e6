package rapport.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import rapport.platform.OidcSettings;
import rapport.platform.Settings;
import rapport.platform.web.Ui;

/** Signing in. The check itself is Spring Security's. */
@Controller
class SignInPage {
  /**
   * What went wrong elsewhere and is said here, by the message key below {@code signin.problem.}.
   */
  private static final Set<String> PROBLEMS =
      Set.of(
          "slow", "down", "denied", "failed", "unverified", "domain", "unknown", "left", "other");

  private final Settings settings;

  SignInPage(Settings settings) {
    this.settings = settings;
  }

  @GetMapping("/sign-in")
  String form(
      @RequestParam(defaultValue = "") String problem,
      @RequestParam(defaultValue = "") String password,
      @ModelAttribute("ui") Ui ui,
      Model model) {
    String label = label();
    model.addAttribute(
        "problem", PROBLEMS.contains(problem) ? ui.t("signin.problem." + problem, label) : "");
    model.addAttribute("note", password.equals("set") ? ui.t("signin.password-set") : "");
    return show(model, "", "");
  }

  /** Shown after a wrong password, with what was typed kept. */
  @PostMapping("/sign-in/again")
  @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
  String again(
      @RequestParam(defaultValue = "") String email, @ModelAttribute("ui") Ui ui, Model model) {
    return show(model, email, ui.t("signin.failed"));
  }

  /** Shown after too many wrong passwords, right ones included. */
  @PostMapping("/sign-in/later")
  String later(
      @RequestParam(defaultValue = "") String email,
      @RequestAttribute("rapport.access.web.Wait") Wait wait,
      @ModelAttribute("ui") Ui ui,
      Model model,
      HttpServletResponse response) {
    wait.tell(response);
    return show(model, email, wait.say(ui.words()));
  }

  private String show(Model model, String email, String failure) {
    model.addAllAttributes(Map.of("email", email, "failure", failure, "provider", label()));
    return "access/signin";
  }

  /** What the OpenID provider is called, empty where there is none. */
  private String label() {
    return settings.oidc().map(OidcSettings::label).orElse("");
  }
}
