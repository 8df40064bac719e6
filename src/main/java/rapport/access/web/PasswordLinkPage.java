package rapport.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.PasswordLink;
import rapport.access.PasswordLinks;
import rapport.kernel.Invalid;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/**
 * Where a link leads with which somebody sets the password. Looking at it uses nothing up: mail
 * programs look at links before people do.
 */
@Controller
class PasswordLinkPage {
  private final PasswordLinks links;

  PasswordLinkPage(PasswordLinks links) {
    this.links = links;
  }

  @GetMapping("/sign-in/password/{secret}")
  String form(@PathVariable String secret, Model model, HttpServletResponse response) {
    return show(secret, null, model, response);
  }

  @PostMapping("/sign-in/password/{secret}")
  String set(
      @PathVariable String secret,
      @RequestParam(defaultValue = "") String password,
      @ModelAttribute("ui") Ui ui,
      Model model,
      HttpServletResponse response) {
    try {
      return links.use(secret, password)
          ? "redirect:/sign-in?password=set"
          : show(secret, null, model, response);
    } catch (Invalid invalid) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      String error = Complaints.of(invalid, ui.words()).at("password");
      return show(secret, error, model, response);
    }
  }

  private String show(
      String secret, @Nullable String error, Model model, HttpServletResponse response) {
    // the secret is in the address: no other page shall be told where one came from
    response.setHeader("Referrer-Policy", "no-referrer");
    Optional<PasswordLink> link = links.find(secret);
    model.addAttribute("secret", secret);
    model.addAttribute("error", error);
    if (link.filter(PasswordLink::open).isPresent()) {
      model.addAttribute("link", link.get());
      return "access/newpassword";
    }
    response.setStatus((link.isPresent() ? HttpStatus.GONE : HttpStatus.NOT_FOUND).value());
    model.addAttribute("state", link.map(one -> one.state().code()).orElse("unknown"));
    return "access/deadlink";
  }
}
