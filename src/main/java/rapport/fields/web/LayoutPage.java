package rapport.fields.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.fields.CardLayouts;
import rapport.fields.Catalogue;
import rapport.fields.RecordField;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** How the cards show their fields, for everybody or for one role. */
@Controller
@RequestMapping("/settings/fields/layout")
class LayoutPage {
  private final Catalogue catalogue;
  private final CardLayouts layouts;
  private final RoleChoices roles;

  LayoutPage(Catalogue catalogue, CardLayouts layouts, RoleChoices roles) {
    this.catalogue = catalogue;
    this.layouts = layouts;
    this.roles = roles;
  }

  @GetMapping
  String edit(
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String role,
      @RequestParam(defaultValue = "") String saved,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.ADMINISTER);
    RecordKind asked = FieldForm.kindOf(kind);
    model.addAttribute("saved", !saved.isEmpty());
    return form(LayoutForm.of(layouts.edited(asked, role), fields(asked)), Complaints.NONE, ui, model);
  }

  /**
   * Lays the cards out anew.
   *
   * @param add not empty to get one more section and save nothing yet
   */
  @PostMapping
  String change(
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(defaultValue = "") String add,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    act.needs(Right.ADMINISTER);
    LayoutForm form =
        LayoutForm.sent(sent, fields(FieldForm.kindOf(FieldForm.at(sent, "kind", 0))));
    if (!add.isEmpty()) {
      return form(form.withSection(), Complaints.NONE, ui, model);
    }
    try {
      layouts.change(form.layout(), act);
      return "redirect:" + address(form.kind(), form.role()) + "&saved=1";
    } catch (Invalid invalid) {
      response.setStatus(422);
      return form(form, Complaints.of(invalid, ui.words()), ui, model);
    } catch (Conflict stale) {
      response.setStatus(409);
      int present = layouts.edited(form.kind(), form.role()).version();
      Complaints told = Complaints.of(new Invalid("", stale.code()), ui.words());
      return form(form.at(present), told, ui, model);
    }
  }

  /** Takes a role's own layout away: it sees everybody's again. */
  @PostMapping("/removal")
  String remove(@RequestParam String kind, @RequestParam String role, Act act) {
    RecordKind asked = FieldForm.kindOf(kind);
    layouts.remove(asked, role, act);
    return "redirect:" + address(asked, role);
  }

  private static String address(RecordKind kind, @Nullable String role) {
    return "/settings/fields/layout?kind=" + kind.code() + "&role=" + (role == null ? "" : role);
  }

  private List<RecordField> fields(RecordKind kind) {
    return catalogue.of(kind).all().stream().filter(CardFields::stands).toList();
  }

  private String form(LayoutForm form, Complaints complaints, Ui ui, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("complaints", complaints);
    model.addAttribute("kinds", FieldTabs.of(form.kind(), FieldTabs.Part.LAYOUT, ui));
    model.addAttribute("parts", FieldTabs.parts(form.kind(), FieldTabs.Part.LAYOUT, ui));
    model.addAttribute("roles", roles.of(ui));
    return "fields/layout";
  }
}
