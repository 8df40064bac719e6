package rapport.planning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.Forbidden;
import rapport.access.Reach;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.Users;
import rapport.fields.FieldType;
import rapport.fields.export.ExportFile;
import rapport.fields.export.ExportValues;
import rapport.fields.export.WholeColumn;
import rapport.filters.Asking;
import rapport.filters.ExportNotes;
import rapport.filters.Filter;
import rapport.filters.FilterText;
import rapport.filters.View;
import rapport.interactions.Method;
import rapport.kernel.Cursor;
import rapport.kernel.Page;
import rapport.planning.Attainment;
import rapport.planning.Attainment.By;
import rapport.planning.ClientAttainment;
import rapport.planning.ContactPlan;
import rapport.planning.ContactPlans;
import rapport.planning.Figures;
import rapport.platform.web.Ui;

/**
 * Plan against fact as a file: the rows that the page shows, of all its pages, with every figure of
 * every line. Clients are read and sent page by page.
 */
@Controller
@RequestMapping("/plans")
class PlanExportPage {
  private static final int ROWS = 200;

  private final ContactPlans plans;
  private final Attainment attainment;
  private final ClientAttainment clients;
  private final RowNames rowNames;
  private final Wording wording;
  private final Users users;
  private final ExportNotes notes;

  PlanExportPage(
      ContactPlans plans,
      Attainment attainment,
      ClientAttainment clients,
      RowNames rowNames,
      Wording wording,
      Users users,
      ExportNotes notes) {
    this.plans = plans;
    this.attainment = attainment;
    this.clients = clients;
    this.rowNames = rowNames;
    this.wording = wording;
    this.users = users;
    this.notes = notes;
  }

  /** A row of the file. */
  private record Line(String name, Figures all, Map<Method, Figures> lines) {}

  /** The figures of one line, each under the name of a column. */
  private record Figure(String column, ToIntFunction<Figures> of) {}

  private static final List<Figure> FIGURES =
      List.of(
          new Figure("target", Figures::target),
          new Figure("fact", Figures::fact),
          new Figure("done", Figures::counted),
          new Figure("planned", Figures::planned),
          new Figure("missing", Figures::missing),
          new Figure("pace", figures -> (int) Math.round(figures.expected())),
          new Figure("behind", Figures::behind),
          new Figure("forecast", Figures::forecast),
          new Figure("reachable", Figures::reachable),
          new Figure("lost", Figures::lost),
          new Figure("minutes", Figures::minutes));

  @PostMapping("/attainment/exports")
  void all(
      @RequestParam(defaultValue = "plan") String by,
      @RequestParam String format,
      @ModelAttribute("ui") Ui ui,
      Act act,
      HttpServletResponse response)
      throws IOException {
    List<ContactPlan> running = plans.at(ContactPlans.Stage.CURRENT);
    By rows = By.ofCode(by).orElse(By.PLAN);
    rows(running, rows, attainment.of(running, rows, act.user()), format, ui, act, response);
  }

  @PostMapping("/{id}/exports")
  void one(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "colleague") String by,
      @RequestParam(defaultValue = "") String responsible,
      @RequestParam(defaultValue = "") String team,
      @RequestParam(defaultValue = "") String f,
      @RequestParam String format,
      @ModelAttribute("ui") Ui ui,
      Act act,
      HttpServletResponse response)
      throws IOException {
    ContactPlan plan = plans.find(id);
    if (by.equals("client")) {
      clients(plan, new OwnersAsked(responsible, team), f, format, ui, act, response);
      return;
    }
    By rows = By.ofCode(by).orElse(By.COLLEAGUE);
    rows(List.of(plan), rows, attainment.of(plan, rows, act.user()), format, ui, act, response);
  }

  private void rows(
      List<ContactPlan> of,
      By by,
      Attainment.Report report,
      String format,
      Ui ui,
      Act act,
      HttpServletResponse response)
      throws IOException {
    PlanWords words = wording.words(act.user(), ui);
    List<WholeColumn<Line>> columns = columns(of, words, ui);
    ExportFile file = file(response, format, ui);
    file.head(columns.stream().map(WholeColumn::heading).toList());
    RowNames.Names names = rowNames.of(by, of, words);
    for (Attainment.Row row : report.rows()) {
      file.whole(columns, new Line(names.of(row.of()), row.all(), row.lines()));
    }
    file.finish();
    RecordKind kind = of.isEmpty() ? RecordKind.CONTACT : of.getFirst().kind();
    note(kind, Filter.EVERYTHING, report.rows().size(), format, act);
  }

  private void clients(
      ContactPlan plan,
      OwnersAsked owners,
      String f,
      String format,
      Ui ui,
      Act act,
      HttpServletResponse response)
      throws IOException {
    if (act.user().reach(plan.kind(), Deed.EXPORT).equals(Reach.NOTHING)) {
      throw new Forbidden(Right.CHANGE_CLIENTS);
    }
    Filter filter = FilterText.parse(f);
    ClientAttainment.Asked asked = new ClientAttainment.Asked(plan, owners.read(users), filter);
    // read before the answer begins, so that a filter nobody can read is still refused properly
    Page<ClientAttainment.Row> page = page(asked, Optional.empty(), act);
    List<WholeColumn<Line>> columns = columns(List.of(plan), wording.words(act.user(), ui), ui);
    ExportFile file = file(response, format, ui);
    file.head(columns.stream().map(WholeColumn::heading).toList());
    int rows = 0;
    try {
      while (true) {
        List<UUID> ids = page.items().stream().map(ClientAttainment.Row::clientId).toList();
        Map<UUID, String> names = rowNames.clients(plan.kind(), ids, act.user());
        for (ClientAttainment.Row row : page.items()) {
          String name = names.getOrDefault(row.clientId(), "");
          file.whole(columns, new Line(name, row.all(), row.lines()));
          rows++;
        }
        file.flush();
        if (page.next().isEmpty()) {
          break;
        }
        page = page(asked, page.next(), act);
      }
      file.finish();
    } finally {
      // also of a file that was broken off: so much of it is out
      note(plan.kind(), filter, rows, format, act);
    }
  }

  private Page<ClientAttainment.Row> page(
      ClientAttainment.Asked asked, Optional<Cursor> after, Act act) {
    return clients.page(asked, new Asking(act.user(), act.at()), Deed.EXPORT, after, ROWS);
  }

  private ExportFile file(HttpServletResponse response, String format, Ui ui) throws IOException {
    return ExportFile.answering(
        response,
        format,
        "plan-" + ui.moments().today(),
        new ExportValues(ui.words(), ui.zone(), users.names()));
  }

  private void note(RecordKind kind, Filter filter, int rows, String format, Act act) {
    notes.note(
        kind,
        View.PLAIN.with(filter),
        rows,
        "csv".equals(format) ? "csv" : "xlsx",
        List.of("contact_plan"),
        act);
  }

  private static List<WholeColumn<Line>> columns(List<ContactPlan> of, PlanWords words, Ui ui) {
    List<WholeColumn<Line>> columns = new ArrayList<>();
    columns.add(new WholeColumn<>(ui.t("plan.row"), FieldType.TEXT, Line::name));
    for (Figure figure : FIGURES) {
      columns.add(column(heading(figure, ui), figure, Line::all));
    }
    for (Method method : new AttainmentView(of, ui).methods()) {
      for (Figure figure : FIGURES) {
        columns.add(
            column(
                words.method(method) + ": " + heading(figure, ui),
                figure,
                line -> line.lines().getOrDefault(method, Figures.NONE)));
      }
    }
    return columns;
  }

  private static String heading(Figure figure, Ui ui) {
    return ui.t("plan.column." + figure.column());
  }

  private static WholeColumn<Line> column(
      String heading, Figure figure, Function<Line, Figures> of) {
    return new WholeColumn<>(
        heading, FieldType.NUMBER, line -> String.valueOf(figure.of().applyAsInt(of.apply(line))));
  }
}
