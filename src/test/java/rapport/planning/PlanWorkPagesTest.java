package rapport.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.access.User;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.filters.Filter;
import rapport.filters.Operator;
import rapport.interactions.Direction;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Next;
import rapport.interactions.Outcome;
import rapport.interactions.Topic;
import rapport.kernel.PersonName;
import rapport.world.Answer;
import rapport.world.Api;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

/** What is behind each number, plans together, files, and the pages of spreads. */
@RapportTest
class PlanWorkPagesTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  @Autowired ContactPlans plans;
  @Autowired CarryingOut carryingOut;

  private final String mark = "Ч" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
  private User manager;

  @BeforeEach
  void somebodyIsHired() {
    manager = world.hire(Role.MANAGER, null);
  }

  @AfterEach
  void nobodyWantsThePlansAnyMore() {
    for (ContactPlans.Stage stage :
        List.of(ContactPlans.Stage.CURRENT, ContactPlans.Stage.COMING)) {
      plans.at(stage).forEach(plan -> plans.retire(plan.id(), head()));
    }
  }

  @Test
  void everyCellOpensWhatIsBehindItWhosever() {
    UUID client = person("Анна");
    UUID orphan = nobodys("Ничей");
    UUID id = plans.add(draft(Term.month(plans.today())), head());
    log(Method.CALL, client, "Свой " + mark);
    log(Method.CALL, orphan, "Ничей " + mark);
    Pages pages = world.pages(Role.ADMINISTRATOR);
    String base = "/plans/" + id + "/interactions?state=completed&method=call";

    assertThat(links(pages.get("/plans/" + id)))
        .contains("responsible=" + manager.id() + "&method=call")
        .contains("responsible=none&method=call");
    assertThat(links(pages.get("/plans/" + id + "?by=team"))).contains("team=none&method=call");
    assertThat(links(pages.get("/plans/" + id + "?by=line")))
        .contains("state=completed&method=call\"")
        .doesNotContain("method=call&method");
    assertThat(pages.get(base + "&responsible=" + manager.id()).body())
        .contains("Свой " + mark)
        .doesNotContain("Ничей " + mark);
    assertThat(pages.get(base + "&responsible=none").body())
        .contains("Ничей " + mark)
        .doesNotContain("Свой " + mark);
    assertThat(pages.get(base + "&team=none").body()).contains("Ничей " + mark, "Свой " + mark);
    assertThat(pages.get("/plans/" + id + "?by=client&responsible=none").body())
        .contains("/contacts/" + orphan)
        .doesNotContain("/contacts/" + client);
  }

  private static String links(Answer page) {
    return page.body().replace("&amp;", "&");
  }

  @Test
  void aMeetingThatStandsInForCallsIsBehindTheirNumber() {
    UUID client = person("Анна");
    UUID other = person("Борис");
    UUID id = plans.add(draft(Term.month(plans.today())), head());
    log(Method.MEETING, client, "Встреча " + mark); // counts as two calls
    log(Method.CALL, other, "Звонок " + mark);
    Pages pages = world.pages(Role.ADMINISTRATOR);
    assertThat(pages.get("/plans/" + id + "?by=client").body()).contains("2/4", "1/4");
    assertThat(pages.get("/plans/" + id + "/interactions?state=completed&method=call").body())
        .contains("Встреча " + mark, "Звонок " + mark);
  }

  @Test
  void allPlansStandTogetherByPlanColleagueTeamAndLine() {
    UUID client = person("Анна");
    plans.add(draft(Term.month(plans.today())), head());
    plans.add(
        new ContactPlan.Draft(
            "Письма " + mark,
            RecordKind.CONTACT,
            filter(),
            Whose.colleague(manager.id()),
            Term.quarter(plans.today()),
            Term.quarter(plans.today()).first(),
            List.of(PlanLine.of(Method.EMAIL, 2, ""))),
        head());
    log(Method.CALL, client, "Общий " + mark);
    Pages pages = world.pages(Role.ADMINISTRATOR);
    assertThat(pages.get("/plans/attainment").body())
        .contains("Plan " + mark, "Письма " + mark, "1/4", "0/2");
    for (String by : List.of("colleague", "team", "line")) {
      Answer page = pages.get("/plans/attainment?by=" + by);
      assertThat(page.status()).as(by).isEqualTo(200);
      assertThat(page.body()).as(by).contains("1/4");
    }
    assertThat(
            pages
                .get("/plans/attainment/interactions?method=call&responsible=" + manager.id())
                .body())
        .contains("Общий " + mark);
  }

  @Test
  void whatThePageShowsIsTakenOutAsATable() throws IOException {
    UUID client = person("Анна");
    UUID id = plans.add(draft(Term.month(plans.today())), head());
    log(Method.CALL, client, "Звонок");
    Pages pages = world.pages(Role.HEAD);
    pages.post("/preferences/language", Map.of("language", "en", "back", "/"));
    List<Row> rows =
        rows(pages.download("/plans/" + id + "/exports?by=client", Map.of("format", "xlsx")));
    assertThat(rows).hasSize(2);
    List<String> head = rows.getFirst().stream().map(cell -> cell.getText()).toList();
    int target = head.indexOf("Call: Promised");
    int fact = head.indexOf("Call: Took place");
    assertThat(target).isPositive();
    assertThat(rows.get(1).getCell(0).getText()).contains(mark);
    assertThat(rows.get(1).getCell(target).asNumber().intValue()).isEqualTo(4);
    assertThat(rows.get(1).getCell(fact).asNumber().intValue()).isEqualTo(1);

    String csv =
        new String(
            pages.download("/plans/" + id + "/exports?by=colleague", Map.of("format", "csv")),
            java.nio.charset.StandardCharsets.UTF_8);
    assertThat(csv).contains(manager.name());
    assertThat(rows(pages.download("/plans/attainment/exports", Map.of("format", "xlsx"))))
        .hasSizeGreaterThan(1);
    assertThat(
            world
                .pages(Role.READER)
                .post("/plans/" + id + "/exports?by=client", Map.of("format", "xlsx"))
                .status())
        .isEqualTo(403);
  }

  private static List<Row> rows(byte[] file) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      return book.getFirstSheet().read();
    }
  }

  @Test
  void onePressSpreadsAndTheNextPlans() {
    person("Анна");
    UUID id = plans.add(draft(Term.month(plans.today()).next()), head());
    Pages pages = world.pages(Role.HEAD);
    assertThat(pages.get("/plans/" + id).body()).contains("/plans/" + id + "/ahead");
    Answer ahead = pages.fragment("/plans/" + id + "/ahead");
    assertThat(ahead.body()).contains("/plans/" + id + "/spreads").doesNotContain("<html");
    Answer preview = pages.post("/plans/" + id + "/spreads", Map.of());
    assertThat(preview.status()).isEqualTo(200);
    String path = preview.response().uri().getPath();
    assertThat(path).contains("/spreads/");
    String minutes = "minutes." + manager.id();
    assertThat(preview.body()).contains(minutes, manager.name(), mark);
    UUID spread = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));

    Answer anew =
        pages.post("/plans/" + id + "/spreads", Map.of(minutes, "5", "from", "", "help", "true"));
    assertThat(anew.body()).contains("value=\"5\"").contains("class=\"late\"");
    assertThat(pages.post("/plans/" + id + "/spreads", Map.of("from", "2001-01-01")).status())
        .isEqualTo(422);

    Answer refused =
        pages.post(
            "/plans/" + id + "/spreads",
            Map.of("shown", spread.toString(), "from", "2001-01-01", minutes, "2000"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body())
        .contains("value=\"2001-01-01\"", "id=\"from-note\"")
        .contains(path + "/run");
    assertThat(
            pages
                .post(
                    "/plans/" + id + "/spreads",
                    Map.of("shown", spread.toString(), minutes, "2000"))
                .body())
        .contains("value=\"2000\"", "id=\"" + minutes + "-note\"");

    pages.post(path + "/run", Map.of());
    carryingOut.carryOut(spread);
    Answer done = pages.get(path);
    assertThat(done.body()).contains(path + "/undo").contains("/interactions/");
    pages.post(path + "/undo", Map.of());
    carryingOut.takeBack(spread);
    assertThat(pages.get(path).body()).doesNotContain(path + "/undo");
  }

  @Test
  void programsSpreadAndCarryOut() {
    person("Анна");
    UUID id = plans.add(draft(Term.month(plans.today()).next()), head());
    Api api = world.api(Role.HEAD);
    Answer made = api.post("/contact-plans/" + id + "/spreads", Map.of());
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.json().get("status").asString()).isEqualTo("open");
    assertThat(made.json().get("rows").size()).isEqualTo(4);
    String path = "/contact-plans/" + id + "/spreads/" + made.json().get("id").asString();
    assertThat(api.put(path + "/execution", Map.of()).status()).isEqualTo(202);
    carryingOut.carryOut(UUID.fromString(made.json().get("id").asString()));
    Answer done = api.get(path);
    assertThat(done.json().get("status").asString()).isEqualTo("done");
    assertThat(done.json().get("rows").get(0).get("interactionId").isNull()).isFalse();
    assertThat(api.put(path + "/execution", Map.of()).status()).isEqualTo(409);
    assertThat(world.api(manager).get(path).status()).isEqualTo(404);
    assertThat(
            api.post("/contact-plans/" + id + "/spreads", Map.of("fromDay", "2001-01-01")).status())
        .isEqualTo(422);
    assertThat(api.delete(path + "/execution").status()).isEqualTo(202);
  }

  private ContactPlan.Draft draft(Term term) {
    return new ContactPlan.Draft(
        "Plan " + mark,
        RecordKind.CONTACT,
        filter(),
        Whose.ALL,
        term,
        term.first(),
        List.of(PlanLine.of(Method.CALL, 4, "").or(Method.MEETING, 2)));
  }

  private Filter filter() {
    return new Filter.Test("family_name", Operator.BEGINS, mark);
  }

  private UUID person(String given) {
    return contacts.add(named(given, manager.id()), world.act(manager));
  }

  private ContactDraft named(String given, @Nullable UUID responsible) {
    return new ContactDraft(
        new PersonName(given, "", mark), "", "", List.of(), null, "", responsible, "RU");
  }

  private UUID nobodys(String given) {
    UUID id = person(given);
    Act act = world.act(Role.ADMINISTRATOR);
    contacts.change(id, contacts.find(id, act.user()).version(), named(given, null), act);
    return id;
  }

  private void log(Method method, UUID client, String subject) {
    Act act = world.act(Role.ADMINISTRATOR);
    interactions.log(
        new Topic(method, Direction.OUTBOUND, List.of(client), "", subject, "", null, null, null),
        new Outcome(act.at(), 300, "", ""),
        new Next.Open(),
        act);
  }

  private Act head() {
    return world.act(Role.HEAD);
  }
}
