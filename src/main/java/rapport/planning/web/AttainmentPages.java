package rapport.planning.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.access.Users;
import rapport.filters.Asking;
import rapport.filters.Filter;
import rapport.filters.FilterText;
import rapport.interactions.Method;
import rapport.kernel.Cursor;
import rapport.kernel.Page;
import rapport.planning.Attainment;
import rapport.planning.Attainment.By;
import rapport.planning.ClientAttainment;
import rapport.planning.ContactPlan;
import rapport.planning.ContactPlans;
import rapport.planning.Figures;
import rapport.platform.web.Tab;
import rapport.platform.web.Ui;

/** Works out the pages of plan against fact: of one plan, and of all that run. */
@Component
class AttainmentPages {
  static final String ALL = "/plans/attainment";
  private static final int ROWS = 50;

  private final ContactPlans plans;
  private final Attainment attainment;
  private final ClientAttainment clients;
  private final RowNames rowNames;
  private final Wording wording;
  private final Users users;

  AttainmentPages(
      ContactPlans plans,
      Attainment attainment,
      ClientAttainment clients,
      RowNames rowNames,
      Wording wording,
      Users users) {
    this.plans = plans;
    this.attainment = attainment;
    this.clients = clients;
    this.rowNames = rowNames;
    this.wording = wording;
    this.users = users;
  }

  /** What an address asks for. */
  record Wanted(String by, OwnersAsked owners, String f, Optional<Cursor> after) {
    boolean clients() {
      return by.equals("client");
    }

    /** The same of all clients. */
    Wanted without() {
      return new Wanted("client", owners, "", Optional.empty());
    }

    By rows(By usual) {
      return By.ofCode(by).orElse(usual);
    }

    String query() {
      return "?by="
          + AttainmentView.encoded(by)
          + owners.query()
          + (f.isEmpty() ? "" : "&f=" + AttainmentView.encoded(f));
    }
  }

  PlanView.Page page(UUID id, Wanted wanted, User viewer, Ui ui) {
    ContactPlan plan = plans.find(id);
    PlanWords words = wording.words(viewer, ui);
    AttainmentView view = new AttainmentView(List.of(plan), ui);
    String base = "/plans/" + plan.id();
    Attainment.Report report = attainment.of(plan, wanted.rows(By.COLLEAGUE), viewer);
    PlanView.Heat heat =
        wanted.clients()
            ? clientMap(plan, wanted, view, viewer, ui)
            : map(report, wanted.rows(By.COLLEAGUE), List.of(plan), view, words, base, ui);
    return new PlanView.Page(
        plan.id().toString(),
        plan.name(),
        words.period(plan.term()) + " · " + passed(plan, ui),
        words.whom(plan),
        words.lines(plan.edition(plans.today())),
        words.editions(plan),
        rings(report, view, base, ui),
        tabs(base, List.of("colleague", "team", "line", "client"), wanted, By.COLLEAGUE, ui),
        heat,
        wanted.clients() ? narrowed(plan, wanted, words) : null,
        base + "/exports" + wanted.query(),
        plan.coveredAt() == null,
        plan.isOpen(plans.today()) ? base + "/ahead?" + wanted.owners().query() : null);
  }

  /** All plans that run now, together. */
  PlanView.Page page(Wanted wanted, User viewer, Ui ui) {
    List<ContactPlan> running = plans.at(ContactPlans.Stage.CURRENT);
    PlanWords words = wording.words(viewer, ui);
    AttainmentView view = new AttainmentView(running, ui);
    By by = wanted.rows(By.PLAN);
    Attainment.Report report = attainment.of(running, by, viewer);
    return new PlanView.Page(
        null,
        ui.t("plan.overall"),
        ui.n("plan.running", running.size()),
        "",
        List.of(),
        List.of(),
        rings(report, view, ALL, ui),
        tabs(ALL, List.of("plan", "colleague", "team", "line"), wanted, By.PLAN, ui),
        map(report, by, running, view, words, ALL, ui),
        null,
        ALL + "/exports" + wanted.query(),
        false,
        null);
  }

  private PlanView.Heat map(
      Attainment.Report report,
      By by,
      List<ContactPlan> of,
      AttainmentView view,
      PlanWords words,
      String base,
      Ui ui) {
    RowNames.Names names = rowNames.of(by, of, words);
    boolean one = !base.equals(ALL);
    return new PlanView.Heat(
        columns(view, words),
        report.rows().stream()
            .map(row -> {
              RowNames.Way way = RowNames.way(by, row.of(), base, one);
              return view.row(
                  names.of(row.of()),
                  way.href(),
                  row.all(),
                  row.lines(),
                  way.behind(),
                  way.clients());
            })
            .toList(),
        view.row(
            ui.t("plan.together"),
            null,
            report.all().all(),
            report.all().lines(),
            AttainmentView.behind(base, ""),
            one ? base + "?by=client" : null),
        null);
  }

  private static List<PlanView.Column> columns(AttainmentView view, PlanWords words) {
    return view.methods().stream()
        .map(method -> new PlanView.Column(method.code(), words.method(method)))
        .toList();
  }

  private PlanView.Heat clientMap(
      ContactPlan plan, Wanted wanted, AttainmentView view, User viewer, Ui ui) {
    Page<ClientAttainment.Row> page =
        clients.page(
            new ClientAttainment.Asked(
                plan, wanted.owners().read(users), FilterText.parse(wanted.f())),
            new Asking(viewer, ui.now()),
            wanted.after(),
            ROWS);
    String base = "/plans/" + plan.id();
    Map<UUID, String> names =
        rowNames.clients(
            plan.kind(),
            page.items().stream().map(ClientAttainment.Row::clientId).toList(),
            viewer);
    return new PlanView.Heat(
        columns(view, wording.words(viewer, ui)),
        page.items().stream()
            .filter(row -> names.containsKey(row.clientId())) // whoever isn't seen has no name
            .map(row ->
                view.row(
                    names.getOrDefault(row.clientId(), ""),
                    RowNames.card(plan.kind(), row.clientId()),
                    row.all(),
                    row.lines(),
                    AttainmentView.behind(base, "&client=" + row.clientId()),
                    null))
            .toList(),
        null,
        page.next().map(next -> base + wanted.query() + "&cursor=" + next.token()).orElse(null));
  }

  private PlanView.Narrowed narrowed(ContactPlan plan, Wanted wanted, PlanWords words) {
    Filter filter = FilterText.parse(wanted.f());
    String f = wanted.f();
    String base = "/plans/" + plan.id();
    return new PlanView.Narrowed(
        filter.isEverything() ? "" : words.which(filter, plan.kind()),
        rowNames.whose(wanted.owners(), words),
        f,
        "/filters/"
            + plan.kind().code()
            + "/builder?into="
            + AttainmentView.encoded(base + wanted.without().query())
            + (f.isEmpty() ? "" : "&f=" + AttainmentView.encoded(f)),
        base + "?by=client");
  }

  private String passed(ContactPlan plan, Ui ui) {
    if (plan.retiredAt() != null) {
      return ui.t("plan.retired", ui.moments().exact(plan.retiredAt()));
    }
    if (plans.today().isBefore(plan.term().first())) {
      return ui.t("plan.begins", ui.moments().relative(plan.term().first()));
    }
    Attainment.Days days = attainment.days(plan);
    return days.left() == 0
        ? ui.t("plan.over")
        : ui.t("plan.passed", days.passed(), days.workdays());
  }

  private static List<PlanView.Ring> rings(
      Attainment.Report report, AttainmentView view, String base, Ui ui) {
    Map<Method, Figures> lines = report.all().lines();
    return view.methods().stream()
        .flatMap(method -> Stream.ofNullable(ring(method, lines.get(method), base, ui)))
        .toList();
  }

  private static PlanView.@Nullable Ring ring(
      Method method, @Nullable Figures figures, String base, Ui ui) {
    return figures == null || figures.target() == 0
        ? null
        : Rings.of(method, figures, AttainmentView.behind(base, "&method=" + method.code()), ui);
  }

  private static List<Tab> tabs(String base, List<String> all, Wanted wanted, By usual, Ui ui) {
    String current = wanted.clients() ? "client" : wanted.rows(usual).code();
    return all.stream()
        .map(by -> new Tab(ui.t("plan.by." + by), base + "?by=" + by, by.equals(current)))
        .toList();
  }
}
