package rapport.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.Right;
import rapport.access.User;
import rapport.exchange.Import;
import rapport.exchange.ImportStatus;
import rapport.exchange.Imports;
import rapport.exchange.Look;
import rapport.exchange.OnKnown;
import rapport.exchange.OnStranger;
import rapport.exchange.OwnColumns;
import rapport.exchange.Preview;
import rapport.exchange.Previewing;
import rapport.exchange.RefusedFile;
import rapport.exchange.Terms;
import rapport.exchange.reading.ColumnMapping;
import rapport.exchange.reading.CsvBook;
import rapport.exchange.reading.DayOrder;
import rapport.kernel.Invalid;
import rapport.platform.web.Choice;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** One import: its columns and preview, its progress, its result, the way back. */
@Controller
@RequestMapping("/imports/{id}")
class ImportPage {
  private static final int SHOWN = 200;

  private final Imports imports;
  private final Previewing previewing;
  private final RefusedFile refusedFile;
  private final OwnColumns ownColumns;

  ImportPage(
      Imports imports, Previewing previewing, RefusedFile refusedFile, OwnColumns ownColumns) {
    this.imports = imports;
    this.previewing = previewing;
    this.refusedFile = refusedFile;
    this.ownColumns = ownColumns;
  }

  @GetMapping
  String show(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String outcome,
      @RequestParam(defaultValue = "1") int page,
      @ModelAttribute("ui") Ui ui,
      User user,
      Model model) {
    return show(imports.find(id), Look.parse(outcome, page), ui, user, Complaints.NONE, model);
  }

  /** Chooses the country of the phones, and what each column means: m0, m1 … by its place. */
  @PostMapping("/columns")
  String map(
      @PathVariable UUID id,
      @RequestParam Map<String, String> form,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    Import state = imports.find(id);
    try {
      imports.map(id, terms(state, form), act);
      return "redirect:/imports/" + id;
    } catch (Invalid invalid) {
      return again(state, invalid, ui, act.user(), model, response);
    }
  }

  private Terms terms(Import state, Map<String, String> form) {
    Map<String, String> mapping = new LinkedHashMap<>();
    Map<String, DayOrder> days = new LinkedHashMap<>();
    for (String column : imports.table(state).map(CsvBook::header).orElse(List.of())) {
      int at = mapping.size();
      mapping.put(column, form.getOrDefault("m" + at, "ignore"));
      DayOrder.coded(form.getOrDefault("d" + at, "")).ifPresent(order -> days.put(column, order));
    }
    return new Terms(
        mapping,
        form.getOrDefault("country", state.country()),
        OnKnown.coded(form.getOrDefault("known", "")).orElse(state.onKnown()),
        OnStranger.coded(form.getOrDefault("stranger", "")).orElse(state.onStranger()),
        days);
  }

  /** How far the rows of a large file are counted. */
  @GetMapping("/survey")
  String survey(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User user, Model model) {
    show(imports.find(id), Look.FIRST, false, ui, user, Complaints.NONE, model);
    return "exchange/survey";
  }

  @PostMapping("/run")
  String run(
      @PathVariable UUID id,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    try {
      imports.start(id, act);
      return "redirect:/imports/" + id;
    } catch (Invalid invalid) {
      return again(imports.find(id), invalid, ui, act.user(), model, response);
    }
  }

  @PostMapping("/undo")
  String undo(@PathVariable UUID id, Act act) {
    imports.undo(id, act);
    return "redirect:/imports/" + id;
  }

  /** The refused rows as a file of the same format, with the reason in each. */
  @GetMapping("/refused.{extension}")
  void refused(
      @PathVariable UUID id, @ModelAttribute("ui") Ui ui, User user, HttpServletResponse response)
      throws IOException {
    Import state = imports.open(id, user);
    response.setContentType(refusedFile.type(state));
    response.setHeader("Content-Disposition", refusedFile.disposition(state));
    refusedFile.write(state, ui.words(), response.getOutputStream());
  }

  /** What columns can fill besides what every Rapport knows. */
  private List<Choice> own(User user, Ui ui) {
    List<Choice> choices = new ArrayList<>();
    ownColumns
        .writable(user, ui.words())
        .forEach(target -> choices.add(new Choice(target.code(), target.label())));
    if (user.may(Right.ADMINISTER)) {
      choices.add(new Choice("new_contact", ui.t("import.meaning.new_contact")));
      choices.add(new Choice("new_company", ui.t("import.meaning.new_company")));
    }
    return choices;
  }

  private String again(
      Import state, Invalid invalid, Ui ui, User user, Model model, HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return show(state, Look.FIRST, ui, user, Complaints.of(invalid, ui.words()), model);
  }

  private String show(
      Import state, Look look, Ui ui, User user, Complaints complaints, Model model) {
    return show(state, look, true, ui, user, complaints, model);
  }

  private String show(
      Import state, Look look, boolean rows, Ui ui, User user, Complaints complaints, Model model) {
    boolean readable = state.isOpenTo(user);
    boolean open = readable && state.status() == ImportStatus.UPLOADED && !state.isForgotten();
    @Nullable CsvBook table = open && rows ? imports.table(state).orElse(null) : null;
    boolean known = table == null || ColumnMapping.parse(state.mapping()).isKnown();
    @Nullable Preview preview = open && rows && known ? previewing.of(state, look) : null;
    model.addAttribute(
        "view",
        new ImportView(
            state,
            user.may(Right.IMPORT) && readable,
            readable,
            Columns.of(table, state, own(user, ui), ui),
            preview,
            open ? imports.survey(state).orElse(null) : null,
            state.status() == ImportStatus.UNDOING ? imports.toUndo(state.id()) : 0,
            readable && state.refused() > 0 ? imports.refused(state.id(), 0, SHOWN) : List.of(),
            readable && state.kept() > 0 ? imports.kept(state.id(), SHOWN) : List.of(),
            complaints));
    return "exchange/import";
  }
}
