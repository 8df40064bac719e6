package rapport.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.OwnPassword;
import rapport.access.SecondFactors;
import rapport.access.User;
import rapport.kernel.Invalid;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** One's own second factor: setting it up, new recovery codes, turning it off. */
@Controller
@RequestMapping("/settings/profile/second-factor")
class SecondFactorPage {
  private final SecondFactors factors;
  private final OwnPassword password;

  SecondFactorPage(SecondFactors factors, OwnPassword password) {
    this.factors = factors;
    this.password = password;
  }

  @GetMapping
  String page(User viewer, Model model) {
    return show(viewer, List.of(), Complaints.NONE, model);
  }

  @PostMapping
  String confirm(
      @RequestParam(defaultValue = "") String code,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    return codes(() -> factors.confirm(code, act), act.user(), ui, model, response);
  }

  @PostMapping("/codes")
  String renew(
      @RequestParam(defaultValue = "") String oldPassword,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return codes(
        () -> {
          password.check(oldPassword, act.user(), request.getRemoteAddr());
          return factors.renewCodes(act);
        },
        act.user(),
        ui,
        model,
        response);
  }

  @PostMapping("/removal")
  String turnOff(
      @RequestParam(defaultValue = "") String oldPassword,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      password.check(oldPassword, act.user(), request.getRemoteAddr());
      factors.turnOff(act.userId(), act);
      return "redirect:/settings/profile?saved=second-factor";
    } catch (Invalid invalid) {
      return refused(invalid, act.user(), ui, model, response);
    }
  }

  /** New codes are in this one answer and nowhere else. */
  private String codes(
      Supplier<List<String>> made, User viewer, Ui ui, Model model, HttpServletResponse response) {
    try {
      return show(viewer, made.get(), Complaints.NONE, model);
    } catch (Invalid invalid) {
      return refused(invalid, viewer, ui, model, response);
    }
  }

  private String refused(
      Invalid invalid, User viewer, Ui ui, Model model, HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return show(viewer, List.of(), Complaints.of(invalid, ui.words()), model);
  }

  private String show(User viewer, List<String> codes, Complaints complaints, Model model) {
    boolean on = factors.isOn(viewer.id());
    model.addAttribute("on", on);
    model.addAttribute("codes", codes);
    model.addAttribute("complaints", complaints);
    model.addAttribute("left", factors.codesLeft(viewer.id()));
    if (!on) {
      model.addAttribute("settingUp", SettingUp.of(viewer, factors.begin(viewer)));
    }
    return "access/secondfactor";
  }
}
