package rapport.fields.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.fields.CardLayout;
import rapport.fields.CardLayouts;
import rapport.fields.Catalogue;
import rapport.fields.FieldFills;
import rapport.fields.FieldUses;
import rapport.fields.OwnFields;
import rapport.fields.RecordField;
import rapport.fields.UseDeed;
import rapport.kernel.Absent;
import rapport.platform.web.Ui;

/** Which fields nobody fills in or asks for, with a proposal to hide them. */
@Controller
@RequestMapping("/settings/fields/use")
class UsePage {
  private static final int DAYS = 90;
  private static final double HARDLY = 0.01;

  private final Catalogue catalogue;
  private final CardLayouts layouts;
  private final OwnFields own;
  private final FieldUses uses;
  private final FieldFills fills;

  UsePage(
      Catalogue catalogue,
      CardLayouts layouts,
      OwnFields own,
      FieldUses uses,
      FieldFills fills) {
    this.catalogue = catalogue;
    this.layouts = layouts;
    this.own = own;
    this.uses = uses;
    this.fills = fills;
  }

  /** @param hid the code of a field that was hidden a moment ago, to be taken back */
  @GetMapping
  String show(
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(required = false) @Nullable String hid,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.ADMINISTER);
    RecordKind asked = FieldForm.kindOf(kind);
    List<UseLine> lines = lines(asked, ui);
    model.addAttribute("kind", asked);
    model.addAttribute("lines", lines);
    model.addAttribute("days", DAYS);
    model.addAttribute(
        "countedAt",
        lines.stream()
            .map(UseLine::fill)
            .filter(Objects::nonNull)
            .map(FieldFills.Fill::countedAt)
            .max(Comparator.naturalOrder())
            .orElse(null));
    model.addAttribute("hid", catalogue.of(asked).find(hid == null ? "" : hid).orElse(null));
    model.addAttribute("kinds", FieldTabs.of(asked, FieldTabs.Part.USE, ui));
    model.addAttribute("parts", FieldTabs.parts(asked, FieldTabs.Part.USE, ui));
    return "fields/use";
  }

  private List<UseLine> lines(RecordKind kind, Ui ui) {
    LocalDate today = LocalDate.ofInstant(ui.now(), ZoneOffset.UTC);
    Map<String, Map<String, Integer>> used = uses.since(kind, today.minusDays(DAYS));
    Map<String, FieldFills.Fill> filled = fills.of(kind);
    CardLayout layout = layouts.seenBy(kind, "");
    Map<String, LocalDate> begins = own.begins(kind);
    LocalDate watched = uses.begin().orElse(today);
    return catalogue.of(kind).all().stream()
        .map(field -> {
          LocalDate since = later(watched, begins.getOrDefault(field.code(), watched));
          boolean longEnough = !since.isAfter(today.minusDays(DAYS));
          return line(
              field,
              filled.get(field.code()),
              used.getOrDefault(field.code(), Map.of()),
              layout.hides(field.code()),
              longEnough);
        })
        .sorted(Comparator.comparing(UseLine::idle).reversed())
        .toList();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static UseLine line(
      RecordField field,
      FieldFills.@Nullable Fill fill,
      Map<String, Integer> used,
      boolean hidden,
      boolean longEnough) {
    int filtered = used.getOrDefault(UseDeed.FILTERED.code(), 0);
    int changed = used.getOrDefault(UseDeed.CHANGED.code(), 0);
    boolean idle =
        longEnough
            && CardFields.stands(field)
            && !hidden
            && filtered + changed == 0
            && fill != null
            && fill.share() < HARDLY;
    int shown = used.getOrDefault(UseDeed.SHOWN.code(), 0);
    return new UseLine(field, fill, filtered, shown, changed, hidden, idle);
  }

  /** Hides a field from all layouts, or shows it again. */
  @PostMapping("/hiding")
  String hide(
      @RequestParam String kind,
      @RequestParam String code,
      @RequestParam(defaultValue = "true") boolean hidden,
      Act act) {
    RecordKind asked = FieldForm.kindOf(kind);
    if (catalogue.of(asked).find(code).isEmpty()) {
      throw new Absent("field", act.userId());
    }
    layouts.hide(asked, code, hidden, act);
    return "redirect:/settings/fields/use?kind=" + asked.code() + (hidden ? "&hid=" + code : "");
  }

  /** Counts on how many cards each field is filled in, now and not at night. */
  @PostMapping("/counting")
  String count(@RequestParam String kind, Act act) {
    act.needs(Right.ADMINISTER);
    RecordKind asked = FieldForm.kindOf(kind);
    fills.count(asked, act.at());
    return "redirect:/settings/fields/use?kind=" + asked.code();
  }
}
