package rapport.access.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Signing in. The check itself is Spring Security's. */
@Controller
class SignInPage {
  @GetMapping("/sign-in")
  String form(Model model) {
    return show(model, "", false);
  }

  /** Shown after a wrong password, with what was typed kept. */
  @PostMapping("/sign-in/again")
  @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
  String again(@RequestParam(defaultValue = "") String email, Model model) {
    return show(model, email, true);
  }

  private static String show(Model model, String email, boolean failed) {
    model.addAttribute("email", email);
    model.addAttribute("failed", failed);
    return "access/signin";
  }
}
