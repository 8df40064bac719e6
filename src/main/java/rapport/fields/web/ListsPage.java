package rapport.fields.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.Forbidden;
import rapport.access.Right;
import rapport.access.User;
import rapport.fields.EditableList;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.web.Complaints;
import rapport.platform.web.Tab;
import rapport.platform.web.Ui;

/** The lists by which records are classified: their names, order, colours and icons. */
@Controller
@RequestMapping("/settings/lists")
class ListsPage {
  private final List<EditableList> lists;
  private final List<EntryDetails> details;

  ListsPage(List<EditableList> lists, List<EntryDetails> details) {
    this.lists = lists;
    this.details = details;
  }

  @GetMapping
  String first(User viewer) {
    return "redirect:/settings/lists/"
        + lists.stream()
            .filter(list -> viewer.may(list.needed()))
            .findFirst()
            .orElseThrow(() -> new Forbidden(Right.MANAGE_FIELDS))
            .name();
  }

  @GetMapping("/{name}")
  String edit(@PathVariable String name, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    EditableList list = list(name, viewer);
    return show(list, form(list), Complaints.NONE, ui, viewer, model);
  }

  @PostMapping("/{name}")
  String change(
      @PathVariable String name,
      @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    EditableList list = list(name, act.user());
    ListForm form = ListForm.sent(sent);
    try {
      list.write(form.entries(), form.state(), act);
      return "redirect:/settings/lists/" + name;
    } catch (Invalid invalid) {
      response.setStatus(422);
      return show(list, form, Complaints.of(invalid, ui.words()), ui, act.user(), model);
    } catch (Conflict stale) {
      response.setStatus(409);
      Complaints told = Complaints.of(new Invalid("", stale.code()), ui.words());
      ListForm anew = new ListForm(form.entries(), list.state());
      return show(list, anew, told, ui, act.user(), model);
    }
  }

  private static ListForm form(EditableList list) {
    return new ListForm(list.all(), list.state());
  }

  private EditableList list(String name, User viewer) {
    EditableList list =
        lists.stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new Absent("list", name));
    viewer.needs(list.needed());
    return list;
  }

  private String show(
      EditableList list, ListForm form, Complaints complaints, Ui ui, User viewer, Model model) {
    Map<String, String> said =
        details.stream()
            .filter(one -> one.list().equals(list.name()))
            .findFirst()
            .map(one -> one.said(ui))
            .orElse(Map.of());
    model.addAttribute("list", list.name());
    model.addAttribute("form", form);
    model.addAttribute("said", said);
    model.addAttribute("complaints", complaints);
    model.addAttribute(
        "tabs",
        lists.stream()
            .filter(one -> viewer.may(one.needed()))
            .map(one ->
                new Tab(
                    ui.t("list." + one.name()),
                    "/settings/lists/" + one.name(),
                    one.name().equals(list.name())))
            .toList());
    return "fields/entries";
  }
}
