package rapport.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import rapport.filters.FilterText;
import rapport.filters.Operator;
import rapport.interactions.Direction;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Next;
import rapport.interactions.Outcome;
import rapport.interactions.Topic;
import rapport.kernel.PersonName;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.Queries;
import rapport.world.RapportTest;
import rapport.world.World;

/** What people see of plans: the form, plan against fact, the card, My day; and programs. */
@RapportTest
class PlanPagesTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  @Autowired ContactPlans plans;
  @Autowired Queries queries;

  private final String mark = "П" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
  private User manager;

  @BeforeEach
  void somebodyIsHired() {
    manager = world.hire(Role.MANAGER, null);
  }

  @AfterEach
  void nobodyWantsThePlansAnyMore() {
    plans.at(ContactPlans.Stage.CURRENT).forEach(plan -> plans.retire(plan.id(), head()));
  }

  @Test
  void aHeadMakesAPlanInTheFormAndLooksAtWhatCameOfIt() {
    UUID client = person("Анна");
    Pages pages = world.pages(Role.HEAD);
    Answer form = pages.get("/plans/new");
    assertThat(form.status()).isEqualTo(200);
    assertThat(form.body()).contains("name=\"call.amount\"", "name=\"survey.amount\"");

    Answer refused = pages.post("/plans", sent("", "x"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("value=\"x\"").contains(FilterText.of(filter()));

    Answer made = pages.post("/plans", sent("Plan " + mark, "4"));
    assertThat(made.status()).isIn(200, 302, 303);
    ContactPlan plan = plan();
    assertThat(plan.editions().getFirst().lines().getFirst().substitutes())
        .containsExactly(new PlanLine.Substitute(Method.MEETING, 2));
    log(client);

    Answer page = pages.get("/plans/" + plan.id());
    assertThat(page.body()).contains("Plan " + mark, "1/4", manager.name());
    Answer rows = pages.get("/plans/" + plan.id() + "?by=client");
    assertThat(rows.body()).contains("/contacts/" + client, "1/4");
    assertThat(pages.get("/plans/" + plan.id() + "?by=client&f=" + encoded("Другой")).body())
        .doesNotContain("/contacts/" + client);
    Answer behind = pages.get("/plans/" + plan.id() + "/interactions?method=call&client=" + client);
    assertThat(behind.body()).contains("Разговор " + mark);
    assertThat(pages.get("/plans/" + plan.id() + "/interactions?method=meeting").body())
        .doesNotContain("Разговор " + mark);
    for (String by : List.of("team", "line")) {
      assertThat(pages.get("/plans/" + plan.id() + "?by=" + by).body()).contains("1/4");
    }
    assertThat(pages.get("/plans").body()).contains("Plan " + mark);
    assertThat(pages.get("/contacts/" + client).body()).contains("plan-panel", "Plan " + mark);
    assertThat(world.pages(manager).get("/").body()).contains("ring-box", "1/4");
  }

  @Test
  void theBuilderOfFiltersPutsTheFilterIntoTheForm() {
    Pages pages = world.pages(Role.HEAD);
    Answer builder =
        pages.get("/filters/contact/builder?piece=true&into=%2Fplans%2Fnew&f=" + encoded(mark));
    assertThat(builder.body())
        .contains("name=\"into\" value=\"/plans/new\"", "name=\"piece\" value=\"true\"");
    assertThat(pages.get("/filters/contact/builder?into=%2F%2Felsewhere.example").body())
        .contains("name=\"into\" value=\"\"");
  }

  @Test
  void thePageOfAPlanAsksTheSameHoweverManyRowsItShows() {
    person("Анна");
    UUID id = plans.add(draft(), head());
    Pages pages = world.pages(Role.HEAD);
    for (String path : List.of("/plans/" + id, "/plans/" + id + "?by=client", "/plans")) {
      pages.get(path);
    }
    Map<String, Integer> few = new HashMap<>();
    List<String> paths =
        List.of("/plans/" + id, "/plans/" + id + "?by=client", "/plans/" + id + "?by=team");
    paths.forEach(path -> few.put(path, queries.during(() -> pages.get(path)).size()));
    for (int i = 0; i < 30; i++) {
      log(person("Н" + i));
    }
    paths.forEach(path ->
        assertThat(queries.during(() -> pages.get(path)))
            .as(path)
            .hasSize(few.getOrDefault(path, 0)));
  }

  @Test
  void programsMakeAPlanAndReadWhatCameOfIt() {
    UUID client = person("Анна");
    var api = world.api(Role.HEAD);
    String today = plans.today().toString();
    Answer made =
        api.post(
            "/contact-plans",
            Map.of(
                "name",
                "Plan " + mark,
                "length",
                "month",
                "firstDay",
                today,
                "filter",
                Map.of("field", "family_name", "operator", "begins", "values", List.of(mark)),
                "lines",
                List.of(
                    Map.of("method", "call", "amount", 3, "atLeast", true, "purpose", "offer"))));
    assertThat(made.status()).isEqualTo(201);
    String id = plan().id().toString();
    log(client);
    Answer attainment = api.get("/contact-plans/" + id + "/attainment?by=client");
    assertThat(attainment.status()).isEqualTo(200);
    assertThat(attainment.body())
        .contains("\"of\":\"" + client + "\"", "\"target\":3", "\"fact\":1", "\"missing\":2");
    assertThat(api.get("/contact-plans/" + id + "/attainment?by=nonsense").status()).isEqualTo(422);
    assertThat(world.api(manager).delete("/contact-plans/" + id).status()).isEqualTo(403);
    assertThat(api.delete("/contact-plans/" + id).status()).isEqualTo(204);
    assertThat(plans.find(UUID.fromString(id)).retiredAt()).isNotNull();
  }

  private ContactPlan plan() {
    return plans.at(ContactPlans.Stage.CURRENT).stream()
        .filter(plan -> plan.name().contains(mark))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, String> sent(String name, String calls) {
    Map<String, String> form = new HashMap<>();
    form.put("name", name);
    form.put("kind", "contact");
    form.put("f", FilterText.of(filter()));
    form.put("whose", "all");
    form.put("term", "month:" + plans.today().withDayOfMonth(1));
    form.put("call.amount", calls);
    form.put("call.purpose", "Предложение");
    form.put("call.substitute", "meeting");
    form.put("call.worth", "2");
    return form;
  }

  private ContactPlan.Draft draft() {
    Term month = Term.month(plans.today());
    return new ContactPlan.Draft(
        "Plan " + mark,
        RecordKind.CONTACT,
        filter(),
        Whose.ALL,
        month,
        month.first(),
        List.of(PlanLine.of(Method.CALL, 4, ""), PlanLine.of(Method.MEETING, 1, "")));
  }

  private Filter filter() {
    return new Filter.Test("family_name", Operator.BEGINS, mark);
  }

  private static String encoded(String family) {
    return java.net.URLEncoder.encode(
        FilterText.of(new Filter.Test("family_name", Operator.BEGINS, family)),
        java.nio.charset.StandardCharsets.UTF_8);
  }

  private UUID person(String given) {
    return contacts.add(
        new ContactDraft(
            new PersonName(given, "", mark), "", "", List.of(), null, "", manager.id(), "RU"),
        world.act(manager));
  }

  private void log(UUID client) {
    Act act = world.act(manager);
    interactions.log(
        new Topic(
            Method.CALL,
            Direction.OUTBOUND,
            List.of(client),
            "",
            "Разговор " + mark,
            "",
            null,
            null,
            null),
        new Outcome(act.at(), 300, "", ""),
        new Next.Open(),
        act);
  }

  private Act head() {
    return world.act(Role.HEAD);
  }
}
