package rapport.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.Invitations;
import rapport.access.Invitations.Invited;
import rapport.access.NewUser;
import rapport.access.Right;
import rapport.access.Role;
import rapport.access.User;
import rapport.access.Users;
import rapport.kernel.Absent;
import rapport.kernel.Invalid;
import rapport.platform.Settings;
import rapport.platform.web.Choice;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** Who works here, for administrators: colleagues are added, change roles and leave. */
@Controller
class SettingsPage {
  private final Users users;
  private final Invitations invitations;
  private final Settings settings;

  SettingsPage(Users users, Invitations invitations, Settings settings) {
    this.users = users;
    this.invitations = invitations;
    this.settings = settings;
  }

  @GetMapping("/settings")
  String colleagues(
      @RequestParam(defaultValue = "") String saved,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    NewUser blank = blank(viewer);
    model.addAttribute("saved", !saved.isEmpty());
    return show(blank, Complaints.NONE, ui, viewer, model);
  }

  @PostMapping("/settings/colleagues")
  String add(
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String role,
      @RequestParam(defaultValue = "") String password,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    User viewer = act.user();
    NewUser draft =
        new NewUser(
            email,
            name,
            Role.ofCode(role).orElse(Role.MANAGER),
            password,
            viewer.language(),
            viewer.zone().getId());
    try {
      role(role);
      if (password.isBlank()) {
        Invited invited = invitations.invite(draft, act);
        model.addAttribute("link", HandedLink.invitation(invited, settings, request, act.at()));
        return "access/link";
      }
      users.add(draft, act);
      return "redirect:/settings";
    } catch (Invalid invalid) {
      response.setStatus(422);
      return show(draft, Complaints.of(invalid, ui.words()), ui, viewer, model);
    }
  }

  @PostMapping("/settings/colleagues/{id}")
  String change(
      @PathVariable UUID id,
      @RequestParam String role,
      @RequestParam(defaultValue = "false") boolean active,
      Act act) {
    String name = users.find(id).orElseThrow(() -> new Absent("user", id)).name();
    users.change(id, name, role(role), active, act);
    return "redirect:/settings";
  }

  @PostMapping("/settings/colleagues/{id}/password")
  String password(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String password,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    try {
      users.resetPassword(id, password, act);
      return "redirect:/settings?saved=password";
    } catch (Invalid invalid) {
      response.setStatus(422);
      model.addAttribute("resetting", id.toString());
      Complaints complaints = Complaints.of(invalid, ui.words());
      return show(blank(act.user()), complaints, ui, act.user(), model);
    }
  }

  private static Role role(String code) {
    return Role.ofCode(code).orElseThrow(() -> new Invalid("role", "choice"));
  }

  private static NewUser blank(User viewer) {
    return new NewUser("", "", Role.MANAGER, "", viewer.language(), viewer.zone().getId());
  }

  private String show(NewUser draft, Complaints complaints, Ui ui, User viewer, Model model) {
    model.addAttribute("colleagues", users.all());
    model.addAttribute("draft", draft);
    model.addAttribute("complaints", complaints);
    model.addAttribute("roles", roles(ui));
    model.addAttribute("administers", viewer.may(Right.ADMINISTER));
    return "access/settings";
  }

  private static List<Choice> roles(Ui ui) {
    return Arrays.stream(Role.values())
        .map(role -> new Choice(role.code(), ui.t("role." + role.code())))
        .toList();
  }
}
