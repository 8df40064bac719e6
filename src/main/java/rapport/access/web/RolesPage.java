package rapport.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.FieldNames;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.Role;
import rapport.access.RoleDraft;
import rapport.access.Roles;
import rapport.access.User;
import rapport.access.Users;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** What each role may do, for administrators. */
@Controller
class RolesPage {
  private static final String PATH = "/settings/roles";
  private final Roles roles;
  private final Users users;
  private final FieldNames fields;

  RolesPage(Roles roles, Users users, FieldNames fields) {
    this.roles = roles;
    this.users = users;
    this.fields = fields;
  }

  @GetMapping(PATH)
  String list(@ModelAttribute("ui") Ui ui, User viewer, Model model) {
    viewer.needs(Right.ADMINISTER);
    List<User> colleagues = users.all();
    List<RoleLine> lines = new ArrayList<>();
    for (Role role : roles.all()) {
      long people =
          colleagues.stream()
              .filter(user -> user.active() && user.role().code().equals(role.code()))
              .count();
      lines.add(new RoleLine(role.code(), RoleWords.of(role, ui.words()), people));
    }
    model.addAttribute("lines", lines);
    return "access/roles";
  }

  /** A new role starts as a copy of another. */
  @GetMapping(PATH + "/new")
  String blank(
      @RequestParam(defaultValue = Role.MANAGER) String like,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.ADMINISTER);
    Role copied = roles.get(like);
    RoleDraft draft =
        new RoleDraft("", Map.of(), copied.rights(), copied.scopes(), copied.fields());
    return show(new RoleForm("", false, draft, 0), Complaints.NONE, ui, viewer, model);
  }

  @GetMapping(PATH + "/{code}")
  String edit(@PathVariable String code, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    viewer.needs(Right.ADMINISTER);
    Role role = roles.get(code);
    RoleForm form = new RoleForm(code, role.builtIn(), RoleDraft.of(role), role.version());
    return show(form, Complaints.NONE, ui, viewer, model);
  }

  @PostMapping(PATH)
  String add(
      HttpServletRequest request,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    RoleForm form = RoleForm.read("", false, request);
    try {
      roles.add(form.draft(), act);
      return "redirect:" + PATH;
    } catch (Invalid invalid) {
      response.setStatus(422);
      return show(form, Complaints.of(invalid, ui.words()), ui, act.user(), model);
    }
  }

  @PostMapping(PATH + "/{code}")
  String change(
      @PathVariable String code,
      HttpServletRequest request,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    act.needs(Right.ADMINISTER);
    Role before = roles.get(code);
    RoleForm form = RoleForm.read(code, before.builtIn(), request);
    try {
      roles.change(code, form.version(), form.draft(), act);
      return "redirect:" + PATH;
    } catch (Invalid invalid) {
      response.setStatus(422);
      return show(form, Complaints.of(invalid, ui.words()), ui, act.user(), model);
    } catch (Conflict refused) {
      response.setStatus(409);
      Complaints told = Complaints.of(new Invalid("", refused.code()), ui.words());
      return show(form.at(before.version()), told, ui, act.user(), model);
    }
  }

  @PostMapping(PATH + "/{code}/removal")
  String remove(
      @PathVariable String code,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    try {
      roles.remove(code, act);
      return "redirect:" + PATH;
    } catch (Conflict refused) {
      response.setStatus(409);
      Role role = roles.get(code);
      RoleForm form = new RoleForm(code, role.builtIn(), RoleDraft.of(role), role.version());
      Complaints told = Complaints.of(new Invalid("", refused.code()), ui.words());
      return show(form, told, ui, act.user(), model);
    }
  }

  private String show(RoleForm form, Complaints complaints, Ui ui, User viewer, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("complaints", complaints);
    model.addAttribute("fields", RoleForm.fields(fields, ui.words()));
    model.addAttribute("rights", shown());
    model.addAttribute("kinds", List.of(RecordKind.values()));
    return "access/role";
  }

  private static List<Right> shown() {
    return List.of(Right.values());
  }
}
