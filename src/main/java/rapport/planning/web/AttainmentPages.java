package rapport.planning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.Companies;
import rapport.contacts.Contacts;
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

/** Works out the page of plan against fact. */
@Component
class AttainmentPages {
  private static final int ROWS = 50;

  private final ContactPlans plans;
  private final Attainment attainment;
  private final ClientAttainment clients;
  private final Wording wording;
  private final Contacts contacts;
  private final Companies companies;

  AttainmentPages(
      ContactPlans plans,
      Attainment attainment,
      ClientAttainment clients,
      Wording wording,
      Contacts contacts,
      Companies companies) {
    this.plans = plans;
    this.attainment = attainment;
    this.clients = clients;
    this.wording = wording;
    this.contacts = contacts;
    this.companies = companies;
  }

  /** What an address asks for. */
  record Wanted(String by, Optional<UUID> responsible, String f, Optional<Cursor> after) {
    boolean clients() {
      return by.equals("client");
    }

    /** The same of all clients. */
    Wanted without() {
      return new Wanted("client", responsible, "", Optional.empty());
    }

    By rows() {
      return By.ofCode(by).orElse(By.COLLEAGUE);
    }
  }

  PlanView.Page page(UUID id, Wanted wanted, User viewer, Ui ui) {
    ContactPlan plan = plans.find(id);
    PlanWords words = wording.words(viewer, ui);
    AttainmentView view = new AttainmentView(plan, ui);
    Attainment.Report report = attainment.of(plan, wanted.rows(), viewer);
    Filter filter = FilterText.parse(wanted.f());
    List<PlanView.Row> rows = new ArrayList<>();
    String more = null;
    if (wanted.clients()) {
      Page<ClientAttainment.Row> page =
          clients.page(
              new ClientAttainment.Asked(plan, wanted.responsible(), filter),
              new Asking(viewer, ui.now()),
              wanted.after(),
              ROWS);
      rows.addAll(clients(page.items(), plan, view, viewer));
      more =
          page.next().map(next -> address(plan, wanted) + "&cursor=" + next.token()).orElse(null);
    } else {
      rows.addAll(rows(report.rows(), wanted.rows(), plan, view, words));
    }
    String f = wanted.f();
    String here = "/plans/" + plan.id();
    return new PlanView.Page(
        plan.id().toString(),
        plan.name(),
        words.period(plan.term()),
        words.whom(plan),
        passed(plan, report, ui),
        words.lines(plan.edition(plans.today())),
        words.editions(plan),
        rings(plan, report, view, ui),
        tabs(plan, wanted, ui),
        plan.methods().stream()
            .map(method -> new PlanView.Column(method.code(), words.method(method)))
            .toList(),
        rows,
        wanted.clients()
            ? null
            : view.row(ui.t("plan.together"), null, report.all().all(), report.all().lines(), ""),
        wanted.clients(),
        filter.isEverything() ? "" : words.which(filter, plan.kind()),
        f,
        "/filters/"
            + plan.kind().code()
            + "/builder?into="
            + AttainmentView.encoded(address(plan, wanted.without()))
            + (f.isEmpty() ? "" : "&f=" + AttainmentView.encoded(f)),
        here,
        more,
        plan.coveredAt() == null,
        plan.isOpen(plans.today()));
  }

  private String passed(ContactPlan plan, Attainment.Report report, Ui ui) {
    if (plan.retiredAt() != null) {
      return ui.t("plan.retired", ui.moments().exact(plan.retiredAt()));
    }
    if (plans.today().isBefore(plan.term().first())) {
      return ui.t("plan.begins", ui.moments().relative(plan.term().first()));
    }
    return report.left() == 0
        ? ui.t("plan.over")
        : ui.t("plan.passed", report.passed(), report.workdays());
  }

  private static List<PlanView.Ring> rings(
      ContactPlan plan, Attainment.Report report, AttainmentView view, Ui ui) {
    return plan.methods().stream()
        .filter(method -> report.all().lines().containsKey(method))
        .map(method ->
            Rings.of(
                method,
                report.all().lines().getOrDefault(method, Figures.NONE),
                view.address(method.code(), ""),
                ui))
        .toList();
  }

  private static List<Tab> tabs(ContactPlan plan, Wanted wanted, Ui ui) {
    return Stream.of("colleague", "team", "line", "client")
        .map(by ->
            new Tab(
                ui.t("plan.by." + by),
                "/plans/" + plan.id() + "?by=" + by,
                by.equals(wanted.clients() ? "client" : wanted.rows().code())))
        .toList();
  }

  private List<PlanView.Row> rows(
      List<Attainment.Row> rows, By by, ContactPlan plan, AttainmentView view, PlanWords words) {
    Map<UUID, String> teams = by == By.TEAM ? wording.teams() : Map.of();
    Map<UUID, String> people = by == By.COLLEAGUE ? wording.people() : Map.of();
    return rows.stream()
        .map(row ->
            switch (by) {
              case COLLEAGUE ->
                  view.row(
                      row.of().isEmpty()
                          ? words.nobody()
                          : people.getOrDefault(UUID.fromString(row.of()), ""),
                      row.of().isEmpty()
                          ? null
                          : "/plans/" + plan.id() + "?by=client&responsible=" + row.of(),
                      row.all(),
                      row.lines(),
                      row.of().isEmpty() ? null : "responsible=" + row.of());
              case TEAM ->
                  view.row(
                      row.of().isEmpty()
                          ? words.noTeam()
                          : teams.getOrDefault(UUID.fromString(row.of()), ""),
                      null,
                      row.all(),
                      row.lines(),
                      null);
              case LINE ->
                  view.row(
                      Method.ofCode(row.of()).map(words::method).orElse(row.of()),
                      view.address(row.of(), ""),
                      row.all(),
                      row.lines(),
                      "");
            })
        .toList();
  }

  /** Whoever is not seen any more has no name, and no row. */
  private List<PlanView.Row> clients(
      List<ClientAttainment.Row> rows, ContactPlan plan, AttainmentView view, User viewer) {
    List<UUID> ids = rows.stream().map(ClientAttainment.Row::clientId).toList();
    boolean company = plan.kind() == RecordKind.COMPANY;
    Map<UUID, String> names =
        company
            ? companies.names(ids, viewer)
            : contacts.names(ids, viewer).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().name()));
    String path = company ? "/companies/" : "/contacts/";
    return rows.stream()
        .filter(row -> names.containsKey(row.clientId()))
        .map(row ->
            view.row(
                names.getOrDefault(row.clientId(), ""),
                path + row.clientId(),
                row.all(),
                row.lines(),
                "client=" + row.clientId()))
        .toList();
  }

  private static String address(ContactPlan plan, Wanted wanted) {
    return "/plans/"
        + plan.id()
        + "?by="
        + wanted.by()
        + wanted.responsible().map(id -> "&responsible=" + id).orElse("")
        + (wanted.f().isEmpty() ? "" : "&f=" + AttainmentView.encoded(wanted.f()));
  }
}
