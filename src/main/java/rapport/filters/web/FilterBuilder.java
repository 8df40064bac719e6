package rapport.filters.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.User;
import rapport.fields.Catalogue;
import rapport.filters.FilterText;
import rapport.filters.FilteredList;
import rapport.filters.View;
import rapport.filters.web.Building.Result;
import rapport.filters.web.Building.Work;
import rapport.filters.web.Rule.Group;
import rapport.filters.web.Rule.Line;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;
import rapport.platform.web.SentForm;
import rapport.platform.web.Ui;

/**
 * The builder of filters. It keeps nothing: every request brings the whole form, and every answer
 * is the whole builder.
 */
@Controller
@RequestMapping("/filters/{kind}/builder")
class FilterBuilder {
  private static final List<String> HOLES = List.of("required", "filterChoose");
  private static final Predicate<Complaint> SLIPS = one -> !HOLES.contains(one.code());

  private final Building building;
  private final Catalogue catalogue;

  FilterBuilder(Building building, Catalogue catalogue) {
    this.building = building;
    this.catalogue = catalogue;
  }

  /** The builder with the filter of an address, even one that can't be asked. */
  @GetMapping
  String open(
      @PathVariable String kind,
      @RequestParam MultiValueMap<String, String> address,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model,
      HttpServletResponse response) {
    SentForm asked = new SentForm(address);
    FilteredList list = building.list(kind);
    Group root = Group.empty();
    Invalid unreadable = null;
    try {
      root = RulesOfFilter.of(FilterText.parse(asked.text("f")));
    } catch (Invalid invalid) {
      unreadable = invalid;
    }
    boolean fresh = root.rules().isEmpty();
    Group shown = fresh ? Editing.after("line:0", root) : root;
    Work work = new Work(list, shown, base(asked), Purpose.of(asked), viewer, ui);
    Result result = building.result(work);
    if (unreadable != null) {
      result =
          new Result(result.view(), result.complaints(), "", unreadable.complaints().getFirst());
    }
    if (!fresh && !result.isSound() || unreadable != null) {
      response.setStatus(422);
    }
    return show(work, result, fresh ? SLIPS : all -> true, model);
  }

  /** The builder after a change, or the way to the list once the filter is applied. */
  @PostMapping
  String change(
      @PathVariable String kind,
      @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model,
      HttpServletResponse response) {
    SentForm form = new SentForm(sent);
    FilteredList list = building.list(kind);
    Group typed = RulesForm.read(sent);
    String button = button(form.text("do"), typed, list, viewer, ui);
    Group root = Editing.after(button, typed);
    Work work = new Work(list, root, base(form), Purpose.of(form), viewer, ui);
    Result result = building.result(work);
    if (!button.equals("apply")) {
      return show(work, result, SLIPS, model);
    }
    if (!result.isSound()) {
      response.setStatus(422);
      return show(work, result, all -> true, model);
    }
    return work.purpose().piece() && ui.fragment()
        ? piece(work, result, model, response)
        : go(work.purpose().address(result.view(), list.path()), ui, response);
  }

  /** The Enter key takes the first field that was found (of the outermost), or applies it all. */
  private String button(String pressed, Group root, FilteredList list, User viewer, Ui ui) {
    if (!pressed.equals("enter")) {
      return pressed;
    }
    FieldOffers offers = new FieldOffers(catalogue.seenBy(viewer), ui.words());
    Optional<String> found =
        root.rules().stream()
            .filter(Line.class::isInstance)
            .map(Line.class::cast)
            .filter(line -> line.field().isEmpty() && !line.sought().isBlank())
            .flatMap(line ->
                offers.of(list.kind(), line.sought()).stream()
                    .limit(1)
                    .map(offer -> "field:" + line.id() + ":" + offer.fields().getFirst().value()))
            .findFirst();
    return found.orElse("apply");
  }

  private static View base(SentForm form) {
    return View.of(form.text("q"), "", form.text("sort"), form.text("cols"), form.text("board"));
  }

  private String show(Work work, Result result, Predicate<Complaint> said, Model model) {
    model.addAttribute("view", building.view(work, result, said));
    return work.ui().fragment() ? "filters/builderdialog" : "filters/builderpage";
  }

  /** Puts the filter into the form that asked for it. */
  private String piece(Work work, Result result, Model model, HttpServletResponse response) {
    String sentence = building.view(work, result, SLIPS).sentence();
    model.addAttribute("f", result.view().filterText());
    model.addAttribute("sentence", sentence.isEmpty() ? work.ui().t("filter.whom.all") : sentence);
    model.addAttribute("kind", work.kind().code());
    model.addAttribute("into", work.purpose().into());
    model.addAttribute("swapped", true);
    response.setHeader("HX-Trigger", "dialog-close");
    return "filters/chosen";
  }

  private static String go(String address, Ui ui, HttpServletResponse response) {
    if (!ui.fragment()) {
      return "redirect:" + address;
    }
    response.setHeader("HX-Redirect", address);
    return "filters/nothing";
  }
}
