package rapport.access.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import rapport.access.SignInTries;

/** Signing in. The check itself is Spring Security's. */
@Controller
class SignInPage {
  @GetMapping("/sign-in")
  String form(Model model) {
    return show(model, "", "");
  }

  /** Shown after a wrong password, with what was typed kept. */
  @PostMapping("/sign-in/again")
  @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
  String again(@RequestParam(defaultValue = "") String email, Model model) {
    return show(model, email, "signin.failed");
  }

  /** Shown after too many wrong passwords, right ones included. */
  @PostMapping("/sign-in/later")
  @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
  String later(
      @RequestParam(defaultValue = "") String email, Model model, HttpServletResponse response) {
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(SignInTries.WINDOW.toSeconds()));
    return show(model, email, "error.often.text");
  }

  /**
   * Shows the form.
   *
   * @param failure the key of what went wrong, empty at first
   */
  private static String show(Model model, String email, String failure) {
    model.addAttribute("email", email);
    model.addAttribute("failure", failure);
    return "access/signin";
  }
}
