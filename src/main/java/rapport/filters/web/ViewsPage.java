package rapport.filters.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.User;
import rapport.filters.Audience;
import rapport.filters.FilteredList;
import rapport.filters.SavedView;
import rapport.filters.SavedViews;
import rapport.filters.View;
import rapport.filters.ViewDraft;
import rapport.filters.web.FilterBars.Look;
import rapport.kernel.Invalid;
import rapport.platform.web.Complaints;
import rapport.platform.web.Toasts;
import rapport.platform.web.Ui;

/** Keeping, opening, renaming, sharing and removing views of lists. */
@Controller
class ViewsPage {
  private final SavedViews views;
  private final FilterBars bars;
  private final Building building;
  private final Toasts toasts;

  ViewsPage(SavedViews views, FilterBars bars, Building building, Toasts toasts) {
    this.views = views;
    this.bars = bars;
    this.building = building;
    this.toasts = toasts;
  }

  /** How a list is seen, as forms and addresses send it. */
  record Sent(
      @Nullable String kind,
      @Nullable String q,
      @Nullable String f,
      @Nullable String sort,
      @Nullable String cols,
      @Nullable String board,
      @Nullable String name,
      @Nullable String audience,
      @Nullable String star) {
    View view() {
      return View.of(q, f, sort, cols, board);
    }

    ViewDraft draft(FilteredList list) {
      return new ViewDraft(list.kind(), name == null ? "" : name, shared(), view());
    }

    Audience shared() {
      return Audience.ofCode(audience == null ? "" : audience).orElse(Audience.MINE);
    }
  }

  @GetMapping("/views/{id}")
  String open(@PathVariable UUID id, User viewer) {
    SavedView view = views.find(id, viewer);
    return "redirect:" + bars.address(view, list(view).path(), viewer);
  }

  private FilteredList list(SavedView view) {
    return building.list(view.kind().code());
  }

  @GetMapping("/views/new")
  String form(Sent sent, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    return show(ViewForm.fresh(list(sent).kind(), sent.view(), viewer), ui, model);
  }

  private FilteredList list(Sent sent) {
    return building.list(sent.kind() == null ? "" : sent.kind());
  }

  @PostMapping("/views")
  String keep(
      Sent sent, @ModelAttribute("ui") Ui ui, Act act, Model model, HttpServletResponse response) {
    FilteredList list = list(sent);
    try {
      UUID id = views.add(sent.draft(list), act);
      star(id, sent, act);
      return go("/views/" + id, ui, response);
    } catch (Invalid invalid) {
      response.setStatus(422);
      return show(ViewForm.again(list.kind(), sent, act.user(), said(invalid, ui)), ui, model);
    }
  }

  private static Complaints said(Invalid invalid, Ui ui) {
    return Complaints.of(invalid, ui.words());
  }

  @GetMapping("/views/{id}/edit")
  String edit(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    return show(ViewForm.of(views.find(id, viewer), viewer), ui, model);
  }

  /** Renames and shares; how the view looks at the list stays. */
  @PostMapping("/views/{id}")
  String change(
      @PathVariable UUID id,
      @RequestParam int version,
      Sent sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    SavedView before = views.find(id, act.user());
    String name = sent.name() == null ? "" : sent.name();
    try {
      views.change(
          id, version, new ViewDraft(before.kind(), name, sent.shared(), before.view()), act);
      star(id, sent, act);
      return go("/views/" + id, ui, response);
    } catch (Invalid invalid) {
      response.setStatus(422);
      ViewForm form = ViewForm.of(before, act.user()).with(name, sent, said(invalid, ui));
      return show(form, ui, model);
    }
  }

  private void star(UUID id, Sent sent, Act act) {
    if (sent.star() == null) {
      views.unstar(id, act);
    } else {
      views.star(id, act);
    }
  }

  /** Keeps in a view how the list is seen now. */
  @PostMapping("/views/{id}/state")
  String keepState(
      @PathVariable UUID id,
      Sent sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    SavedView before = views.find(id, act.user());
    views.change(
        id,
        before.version(),
        new ViewDraft(before.kind(), before.name(), before.audience(), sent.view()),
        act);
    if (!ui.fragment()) {
      return "redirect:/views/" + id;
    }
    toasts.send(response, ui.t("view.kept", before.name()), "");
    return bar(sent.view(), id.toString(), list(before), act.user(), ui, model);
  }

  /** Takes a view away; the list stays as it is seen. */
  @PostMapping("/views/{id}/removal")
  String remove(
      @PathVariable UUID id,
      Sent sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    SavedView before = views.find(id, act.user());
    views.remove(id, act);
    if (!ui.fragment()) {
      return "redirect:" + list(before).path() + "?view=all&sort=";
    }
    toasts.send(response, ui.t("view.removed", before.name()), "/views/" + id + "/removal");
    return bar(sent.view(), "", list(before), act.user(), ui, model);
  }

  @DeleteMapping("/views/{id}/removal")
  String restore(
      @PathVariable UUID id, @ModelAttribute("ui") Ui ui, Act act, HttpServletResponse response) {
    views.restore(id, act);
    return go("/views/" + id, ui, response);
  }

  private String bar(View view, String viewId, FilteredList list, User viewer, Ui ui, Model model) {
    model.addAttribute(
        "bar", bars.of(new Look(list.kind(), list.path(), view, viewId, viewer), ui));
    return "filters/bar";
  }

  private static String show(ViewForm form, Ui ui, Model model) {
    model.addAttribute("form", form);
    return ui.fragment() ? "filters/viewdialog" : "filters/viewpage";
  }

  private static String go(String address, Ui ui, HttpServletResponse response) {
    if (!ui.fragment()) {
      return "redirect:" + address;
    }
    response.setHeader("HX-Redirect", address);
    return "filters/nothing";
  }
}
