package rapport.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.FieldRight;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.Role;
import rapport.access.RoleDraft;
import rapport.access.Roles;
import rapport.access.User;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.interactions.Direction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Next;
import rapport.interactions.Outcome;
import rapport.interactions.Particulars;
import rapport.interactions.Plan;
import rapport.interactions.Topic;
import rapport.kernel.PersonName;
import rapport.world.Api;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

/** What rights to fields open of interactions, hand-overs, notices and the day. */
@RapportTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TouchRightsTest {
  private final String tail = UUID.randomUUID().toString().replaceAll("[^a-f]", "");

  @Autowired World world;
  @Autowired Roles roles;
  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  private UUID person = new UUID(0, 0);
  private UUID company = new UUID(0, 0);
  private UUID logged = new UUID(0, 0);
  private UUID planned = new UUID(0, 0);

  @BeforeAll
  void aPersonWithTouches() {
    person =
        contacts.add(
            new ContactDraft(
                new PersonName("", "", "Касаемая" + tail),
                "Касание " + tail,
                "",
                List.of(),
                null,
                "",
                null,
                "RU"),
            administrator());
    company = contacts.find(person, administrator().user()).employments().getFirst().companyId();
    Topic topic =
        new Topic(
            Method.MEETING,
            Direction.OUTBOUND,
            List.of(person),
            "",
            "subject" + tail,
            "place" + tail,
            null,
            null);
    logged =
        interactions.log(
            topic,
            new Outcome(administrator().at(), 60, "result" + tail, "note" + tail),
            new Next.None("reason"),
            administrator());
    planned =
        interactions.plan(
            topic, new Plan(Instant.parse("2100-01-01T10:00:00Z"), null, false), administrator());
  }

  private User restricted(RecordKind kind, String field, FieldRight right) {
    Role manager = roles.get(Role.MANAGER);
    RoleDraft draft =
        new RoleDraft(
            "",
            Map.of("en", "Touch " + System.nanoTime() % 1_000_000),
            Set.of(Right.CHANGE_CLIENTS, Right.LOG_INTERACTIONS),
            manager.scopes(),
            Map.of(kind, Map.of(field, right)));
    return world.hire(roles.add(draft, administrator()), null);
  }

  @ParameterizedTest
  @CsvSource({"subject, HIDDEN", "note, HIDDEN", "result, HIDDEN", "place, HIDDEN", "place, READ"})
  void aFieldOfAnInteractionIsShownByEveryWayOrByNone(String field, FieldRight right) {
    User user = restricted(RecordKind.INTERACTION, field, right);
    Pages pages = world.pages(user);
    Api api = world.api(user);
    String value = field + tail;
    boolean shown = right.reads();
    assertThat(pages.get("/interactions/" + logged).body().contains(value)).isEqualTo(shown);
    assertThat(api.get("/interactions/" + logged).body().contains(value)).isEqualTo(shown);
    for (String path :
        List.of(
            "/interactions?contactId=" + person,
            "/interactions?companyId=" + company,
            "/contacts/" + person + "/personal-data")) {
      var answer = api.get(path);
      if (answer.status() == 200) { // managers export their own clients only
        assertThat(answer.body().contains(value)).as(path).isEqualTo(shown);
      }
    }
    for (String asked :
        field.equals("subject") ? List.of(field, "topics", "coupon", "source") : List.of(field)) {
      assertThat(api.get("/interactions?filter=" + asked + ":filled").status())
          .as(asked)
          .isEqualTo(shown ? 200 : 422);
    }
    String heads =
        pages
            .from("/interactions", "/interactions/exports", Map.of("f", "", "format", "csv"))
            .body()
            .lines()
            .findFirst()
            .orElseThrow();
    String head = field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    assertThat(List.of(heads.split(",")).contains(head)).as(heads).isEqualTo(shown);
    if (!shown) {
      for (String path :
          List.of(
              "/clients/" + person + "/timeline",
              "/clients/" + company + "/timeline",
              "/clients/" + person + "/next",
              "/interactions?state=completed")) {
        assertThat(pages.fragment(path).body()).as(path).doesNotContain(value);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"subject", "note", "result", "place"})
  void whatIsHiddenIsNotFoundOnTheTimeline(String field) {
    Pages pages = world.pages(restricted(RecordKind.INTERACTION, field, FieldRight.HIDDEN));
    Pages others = world.pages(Role.ADMINISTRATOR);
    for (String one : List.of("subject", "note", "result", "place")) {
      String path = "/clients/" + person + "/timeline?of=contact&q=" + one + tail;
      assertThat(others.fragment(path).body()).as(one).contains(logged.toString());
      assertThat(pages.fragment(path).body().contains(logged.toString()))
          .as(one)
          .isEqualTo(!one.equals(field));
    }
  }

  @ParameterizedTest
  @CsvSource({"subject, HIDDEN", "subject, READ", "result, HIDDEN", "result, READ"})
  void completingKeepsWhatTheRoleMayNotWrite(String field, FieldRight right) {
    User user = restricted(RecordKind.INTERACTION, field, right);
    Particulars said =
        new Particulars(
            List.of(), List.of("price"), Map.of("complaint_about", "answer" + tail), "coupon");
    UUID id = complaint(user, said);
    Map<String, String> form = new HashMap<>(Map.of("next", "none", "noNextReason", "tried"));
    if (!field.equals("result")) { // as the form shows it
      form.put("answer_complaint_about", "answer" + tail);
    } else {
      form.put("topics", "price");
      form.put("coupon", "coupon");
    }
    Pages pages = world.pages(user);
    String path = "/interactions/" + id + "/completion";
    Map<String, String> sly = new HashMap<>(form);
    sly.put(field.equals("subject") ? "topics" : "answer_complaint_about", "delivery");
    assertThat(pages.get(path).body().contains("name=\"topics\""))
        .isEqualTo(!field.equals("subject"));
    assertThat(pages.htmx(path, sly).status()).isEqualTo(422);
    assertThat(pages.htmx(path, form).status()).isEqualTo(204);
    assertThat(log.find(id, administrator().user()).particulars()).isEqualTo(said);
  }

  @Test
  void whoOnlyReadsTheSubjectPlansWithoutTopics() {
    User user = restricted(RecordKind.INTERACTION, "subject", FieldRight.READ);
    Api api = world.api(user);
    Map<String, Object> plan =
        new HashMap<>(
            Map.of(
                "method", "call",
                "contactIds", List.of(person.toString()),
                "plannedAt", "2100-02-01T10:00:00Z"));
    assertThat(api.post("/interactions", plan).status()).isEqualTo(201);
    plan.put("topics", List.of("price"));
    assertThat(api.post("/interactions", plan).status()).isEqualTo(422);
  }

  private UUID complaint(User responsible, Particulars said) {
    Topic topic =
        new Topic(
                Method.CALL,
                Direction.INBOUND,
                List.of(person),
                "complaint",
                "",
                "",
                responsible.id(),
                null)
            .saying(said);
    Plan plan = new Plan(Instant.parse("2100-01-01T10:00:00Z"), null, false);
    return interactions.plan(topic, plan, administrator());
  }

  @ParameterizedTest
  @CsvSource({"HIDDEN", "READ", "WRITE"})
  void theComposerOffersWhatMayBeWritten(FieldRight right) {
    for (String field : List.of("subject", "note", "result", "place")) {
      Pages pages = world.pages(restricted(RecordKind.INTERACTION, field, right));
      String input = "name=\"" + field + "\"";
      assertThat(pages.get("/contacts/" + person).body().contains(input))
          .as(field)
          .isEqualTo(right.writes());
      assertThat(pages.get("/interactions/new").body().contains(input))
          .as(field)
          .isEqualTo(right.writes());
      Map<String, String> form = new HashMap<>();
      form.put("kind", "done");
      form.put("method", "call");
      form.put("contactIds", person.toString());
      form.put("next", "none");
      form.put("noNextReason", "tried");
      assertThat(pages.htmx("/interactions", form).status()).as(field).isEqualTo(204);
      form.put(field, "written");
      assertThat(pages.htmx("/interactions", form).status())
          .as(field)
          .isEqualTo(right.writes() ? 204 : 422);
    }
  }

  @Test
  void whereTheCompanyIsHiddenAnInteractionHasNoneAndItsCardTellsNothing() {
    User user = restricted(RecordKind.CONTACT, "company", FieldRight.HIDDEN);
    Api api = world.api(user);
    assertThat(api.get("/interactions/" + logged).json().has("companyId")).isFalse();
    assertThat(api.get("/interactions/" + logged).body())
        .contains(person.toString())
        .doesNotContain(company.toString());
    assertThat(api.get("/interactions?companyId=" + company).json().get("items")).isEmpty();
    assertThat(world.pages(user).fragment("/clients/" + company + "/timeline").body())
        .doesNotContain(logged.toString());
    assertThat(world.pages(user).get("/companies/" + company).body())
        .doesNotContain(planned.toString())
        .doesNotContain("Касаемая");
    // the sample: others find them there
    assertThat(world.api(Role.MANAGER).get("/interactions?companyId=" + company).body())
        .contains(logged.toString());
  }

  @Test
  void aNoticeOfAnotherEmployerNamesNoCompanyWhereItIsHidden() {
    User user = restricted(RecordKind.CONTACT, "company", FieldRight.HIDDEN);
    UUID id =
        contacts.add(
            new ContactDraft(
                new PersonName("", "", "Ушедшая" + tail),
                "Прежняя " + tail,
                "",
                List.of(),
                null,
                "",
                user.id(),
                "RU"),
            administrator());
    var moved =
        world
            .api(Role.ADMINISTRATOR)
            .post(
                "/contacts/" + id + "/employer-change",
                Map.of("company", "Нынешняя " + tail, "tellsBefore", true));
    assertThat(moved.status()).isEqualTo(200);
    for (String path : List.of("/notices", "/")) {
      assertThat(world.pages(user).get(path).body())
          .as(path)
          .contains("Ушедшая" + tail)
          .doesNotContain("Прежняя " + tail, "Нынешняя " + tail);
    }
  }

  @ParameterizedTest
  @CsvSource({"responsible", "last_touch", "next_touch", "company"})
  void theDayAndTheListsOpenWhateverIsHidden(String field) {
    Pages pages = world.pages(restricted(RecordKind.CONTACT, field, FieldRight.HIDDEN));
    for (String path :
        List.of(
            "/", "/contacts", "/companies", "/contacts/refresh?whose=all", "/contacts/" + person)) {
      assertThat(pages.get(path).status()).as(path).isEqualTo(200);
    }
  }

  @Test
  void whoMayNotKnowWhoseAClientIsSeesNoHandOver() {
    User user = restricted(RecordKind.CONTACT, "responsible", FieldRight.HIDDEN);
    var handed =
        world
            .api(Role.ADMINISTRATOR)
            .post(
                "/handovers",
                Map.of(
                    "kind", "contact",
                    "recordId", person.toString(),
                    "toId", world.user(Role.HEAD).id().toString()));
    assertThat(handed.status()).isEqualTo(201);
    String id = handed.locatedId();
    assertThat(world.api(user).get("/handovers").body()).doesNotContain(id);
    assertThat(world.api(user).get("/handovers/" + id).status()).isEqualTo(404);
    assertThat(world.pages(user).get("/contacts/" + person).body()).doesNotContain("/handovers/");
    assertThat(world.api(Role.MANAGER).get("/handovers/" + id).status()).isEqualTo(200);
  }

  private Act administrator() {
    return world.act(Role.ADMINISTRATOR);
  }
}
