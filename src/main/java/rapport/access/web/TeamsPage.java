package rapport.access.web;

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
import rapport.access.Right;
import rapport.access.Teams;
import rapport.access.User;
import rapport.access.UserDraft;
import rapport.access.Users;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** The tree of teams: everybody sees it, administrators change it. */
@Controller
class TeamsPage {
  private static final String PATH = "/settings/teams";
  private final Teams teams;
  private final Users users;

  TeamsPage(Teams teams, Users users) {
    this.teams = teams;
    this.users = users;
  }

  @GetMapping(PATH)
  String tree(@ModelAttribute("ui") Ui ui, User viewer, Model model) {
    return show(new TeamForm("", "", "", "", 0), Complaints.NONE, ui, viewer, model);
  }

  @PostMapping(PATH)
  String add(
      TeamForm.Sent sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    TeamForm form = sent.form("");
    try {
      teams.add(form.draft(), act);
      return "redirect:" + PATH;
    } catch (Invalid invalid) {
      response.setStatus(422);
      return show(form, Complaints.of(invalid, ui.words()), ui, act.user(), model);
    }
  }

  @PostMapping(PATH + "/{id}")
  String change(
      @PathVariable UUID id,
      TeamForm.Sent sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    TeamForm form = sent.form(id.toString());
    try {
      teams.change(id, form.version(), form.draft(), act);
      return "redirect:" + PATH;
    } catch (Invalid invalid) {
      response.setStatus(422);
      return show(form, Complaints.of(invalid, ui.words()), ui, act.user(), model);
    } catch (Conflict stale) {
      response.setStatus(409);
      Complaints told = Complaints.of(new Invalid("name", stale.code()), ui.words());
      return show(form.at(teams.find(id).version()), told, ui, act.user(), model);
    }
  }

  @PostMapping(PATH + "/{id}/removal")
  String remove(@PathVariable UUID id, Act act) {
    teams.remove(id, act);
    return "redirect:" + PATH;
  }

  /** Takes a colleague into the team, out of whichever they were in. */
  @PostMapping(PATH + "/{id}/members")
  String join(@PathVariable UUID id, @RequestParam UUID user, Act act) {
    teams.find(id);
    move(user, id, act);
    return "redirect:" + PATH;
  }

  @PostMapping(PATH + "/{id}/members/{user}/removal")
  String leave(@PathVariable UUID id, @PathVariable UUID user, Act act) {
    move(user, null, act);
    return "redirect:" + PATH;
  }

  private void move(UUID user, @Nullable UUID team, Act act) {
    User before = users.find(user).orElseThrow(() -> new Absent("user", user));
    users.change(user, before.version(), UserDraft.of(before).inTeam(team), act);
  }

  /** An id as a form sends it, null for none. */
  static @Nullable UUID id(String text) {
    return text.isBlank()
        ? null
        : Ids.parse(text).orElseThrow(() -> new Invalid("teamId", "choice"));
  }

  private String show(TeamForm form, Complaints complaints, Ui ui, User viewer, Model model) {
    List<User> colleagues = users.all();
    model.addAttribute("tree", TeamTree.of(teams.all()));
    model.addAttribute("colleagues", colleagues);
    model.addAttribute("form", form);
    model.addAttribute("complaints", complaints);
    model.addAttribute("administers", viewer.may(Right.ADMINISTER));
    return "access/teams";
  }
}
