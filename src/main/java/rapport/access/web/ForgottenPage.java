package rapport.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.PasswordMail;
import rapport.access.PasswordRequests;
import rapport.access.SignInTries;
import rapport.kernel.EmailAddress;
import rapport.platform.OutgoingMail;
import rapport.platform.web.Ui;

/**
 * For who forgot the password. The answer is the same whether anybody has the address, so that
 * nobody learns who works here.
 */
@Controller
class ForgottenPage {
  private final SignInTries tries;
  private final OutgoingMail outgoing;
  private final PasswordMail mail;
  private final PasswordRequests requests;

  ForgottenPage(
      SignInTries tries, OutgoingMail outgoing, PasswordMail mail, PasswordRequests requests) {
    this.tries = tries;
    this.outgoing = outgoing;
    this.mail = mail;
    this.requests = requests;
  }

  @GetMapping("/sign-in/forgotten")
  String form(@RequestParam(defaultValue = "") String email, Model model) {
    return show(email, "", false, model);
  }

  @PostMapping("/sign-in/forgotten")
  String ask(
      @RequestParam(defaultValue = "") String email,
      @ModelAttribute("ui") Ui ui,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (EmailAddress.parse(email).isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return show(email, ui.t("complaint.email"), false, model);
    }
    Optional<Duration> wait = tries.refusal("forgotten " + email, request.getRemoteAddr());
    if (wait.isPresent()) {
      Wait told = new Wait(wait.get());
      told.tell(response);
      return show(email, told.say(ui.words()), false, model);
    }
    if (outgoing.ready()) {
      mail.ask(email);
    } else {
      requests.ask(email);
    }
    return show(email, "", true, model);
  }

  private String show(String email, String failure, boolean asked, Model model) {
    model.addAttribute("email", email);
    model.addAttribute("failure", failure);
    model.addAttribute("asked", asked);
    model.addAttribute("mailed", outgoing.ready());
    return "access/forgotten";
  }
}
