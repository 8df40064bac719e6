package rapport.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import rapport.access.Roles;
import rapport.access.Teams;
import rapport.access.User;
import rapport.access.UserDraft;
import rapport.access.Users;
import rapport.kernel.Absent;
import rapport.kernel.Invalid;
import rapport.platform.Settings;
import rapport.platform.web.Choice;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** Who works here, for administrators: colleagues are added, change roles and teams, and leave. */
@Controller
class SettingsPage {
  private final Users users;
  private final Roles roles;
  private final Teams teams;
  private final Invitations invitations;
  private final Settings settings;

  SettingsPage(Users users, Roles roles, Teams teams, Invitations invitations, Settings settings) {
    this.users = users;
    this.roles = roles;
    this.teams = teams;
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
    String zone = viewer.zone().getId();
    NewUser draft = new NewUser(email, name, role, password, viewer.language(), zone);
    try {
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
      @RequestParam(required = false) @Nullable String team,
      @RequestParam(defaultValue = "false") boolean active,
      Act act) {
    User before = users.find(id).orElseThrow(() -> new Absent("user", id));
    UserDraft draft = UserDraft.of(before).withRole(role).active(active);
    UserDraft moved = team == null ? draft : draft.inTeam(TeamsPage.id(team));
    users.change(id, before.version(), moved, act);
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

  private static NewUser blank(User viewer) {
    return new NewUser("", "", Role.MANAGER, "", viewer.language(), viewer.zone().getId());
  }

  private String show(NewUser draft, Complaints complaints, Ui ui, User viewer, Model model) {
    model.addAttribute("colleagues", users.all());
    model.addAttribute("draft", draft);
    model.addAttribute("complaints", complaints);
    model.addAttribute("roles", roles(ui));
    model.addAttribute("teams", TeamTree.of(teams.all()).choices());
    model.addAttribute("administers", viewer.may(Right.ADMINISTER));
    return "access/settings";
  }

  private List<Choice> roles(Ui ui) {
    return roles.all().stream()
        .map(role -> new Choice(role.code(), RoleWords.of(role, ui.words())))
        .toList();
  }
}
