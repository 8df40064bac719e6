package rapport.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Account;
import rapport.access.Act;
import rapport.access.SecondFactors;
import rapport.access.SecondFactors.Need;
import rapport.access.SignInTries;
import rapport.access.Users;
import rapport.access.Via;
import rapport.kernel.Invalid;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** Between the password and being signed in: a code of the second factor, or setting it up. */
@Controller
class SecondStepPage {
  private static final String TOO_SLOW = "redirect:/sign-in?problem=slow";

  private final Users users;
  private final SecondFactors factors;
  private final SignInTries tries;
  private final Arrival arrival;
  private final Clock clock;

  SecondStepPage(
      Users users, SecondFactors factors, SignInTries tries, Arrival arrival, Clock clock) {
    this.users = users;
    this.factors = factors;
    this.tries = tries;
    this.arrival = arrival;
    this.clock = clock;
  }

  @GetMapping("/sign-in/code")
  String form(Model model, HttpServletRequest request) {
    return halfWay(request).map(account -> show(account, null, model)).orElse(TOO_SLOW);
  }

  @PostMapping("/sign-in/code")
  String code(
      @RequestParam(defaultValue = "") String code,
      @ModelAttribute("ui") Ui ui,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<Account> account = halfWay(request);
    if (account.isEmpty()) {
      return TOO_SLOW;
    }
    String key = "code " + account.get().user().email();
    Optional<Duration> wait = tries.refusal(key, request.getRemoteAddr());
    if (wait.isPresent()) {
      Wait told = new Wait(wait.get());
      told.tell(response);
      return show(account.get(), told.say(ui.words()), model);
    }
    if (factors.accepts(account.get().user(), code)) {
      tries.succeeded(key);
      return "redirect:" + arrival.letIn(account.get(), request, response);
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return show(account.get(), ui.t("complaint.wrongCode"), model);
  }

  /** Sets up the second factor for whom it is required of; the recovery codes are shown once. */
  @PostMapping("/sign-in/code/app")
  String setUp(
      @RequestParam(defaultValue = "") String code,
      @ModelAttribute("ui") Ui ui,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<Account> half =
        halfWay(request).filter(one -> factors.need(one.user()) == Need.SETTING_UP);
    if (half.isEmpty()) {
      return TOO_SLOW;
    }
    Account account = half.get();
    try {
      List<String> codes =
          factors.confirm(code, new Act(account.user(), clock.instant(), Via.PAGE));
      model.addAttribute("codes", codes);
      model.addAttribute("next", arrival.letIn(account, request, response));
      return "access/firstcodes";
    } catch (Invalid invalid) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return show(account, Complaints.of(invalid, ui.words()).at("code"), model);
    }
  }

  private Optional<Account> halfWay(HttpServletRequest request) {
    return HalfSignedIn.in(request, clock.instant())
        .flatMap(half -> users.account(half.userId()).filter(half::fits));
  }

  private String show(Account account, @Nullable String error, Model model) {
    model.addAttribute("error", error);
    if (factors.need(account.user()) == Need.SETTING_UP) {
      model.addAttribute("settingUp", SettingUp.of(account.user(), factors.begin(account.user())));
      return "access/firstfactor";
    }
    model.addAttribute("checkable", factors.checkable(account.user().id()));
    return "access/code";
  }
}
