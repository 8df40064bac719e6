package rapport.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.fields.Label;
import rapport.world.Answer;
import rapport.world.Api;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;
import tools.jackson.databind.JsonNode;

@RapportTest
class LeadsTest {
  @Autowired World world;
  @Autowired LeadChoices choices;

  @Test
  void aLeadOfSomebodyUnknownIsAContactAtOnce() {
    JsonNode lead =
        add("Олена Шевченко", Map.of("wants", "Цегла, дві палети", "source", "website"));

    assertThat(lead.path("state").asString()).isEqualTo("new");
    assertThat(lead.path("firstReactionDue").isNull()).isFalse();
    JsonNode contact = contact(lead);
    assertThat(contact.path("familyName").asString()).isEqualTo("Шевченко");
    assertThat(contact.path("stage").asString()).isEqualTo("lead");
    assertThat(contact.path("openLeads").asInt()).isEqualTo(1);
  }

  @Test
  void aLeadOfNobodyIsRefused() {
    Answer answer = api().post("/leads", Map.of("wants", "A price list"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("leadOfNobody");
  }

  @Test
  void theFirstInteractionOfTheResponsibleStopsTheClock() {
    JsonNode lead = add("Reactor Smith", Map.of());

    Answer logged =
        api()
            .post(
                "/interactions",
                Map.of(
                    "method",
                    "call",
                    "contactIds",
                    List.of(lead.path("contactId").asString()),
                    "leadId",
                    id(lead)));

    assertThat(logged.status()).as(logged.body()).isEqualTo(201);
    assertThat(logged.json().path("leadId").asString()).isEqualTo(id(lead));
    JsonNode after = read(lead);
    assertThat(after.path("firstReactionAt").isNull()).isFalse();
    assertThat(after.path("state").asString()).isEqualTo("in_work");
    assertThat(pages().get("/leads/" + id(lead)).body()).contains("First reaction");
  }

  @Test
  void theNextStepOfALeadIsAboutTheLeadToo() {
    JsonNode lead = add("Nextly Brown", Map.of());
    Answer logged =
        api()
            .post(
                "/interactions",
                Map.of(
                    "method",
                    "call",
                    "contactIds",
                    List.of(lead.path("contactId").asString()),
                    "leadId",
                    id(lead),
                    "next",
                    Map.of("plannedAt", "2031-01-15T10:00:00Z", "subject", "Send the offer")));
    assertThat(logged.status()).as(logged.body()).isEqualTo(201);

    assertThat(pages().get("/leads/" + id(lead)).body()).contains("Send the offer");
  }

  @Test
  void anInteractionWithOthersIsNotAboutTheLead() {
    JsonNode lead = add("Mine White", Map.of());
    JsonNode other = add("Other Black", Map.of());

    Answer answer =
        api()
            .post(
                "/interactions",
                Map.of(
                    "method",
                    "call",
                    "contactIds",
                    List.of(other.path("contactId").asString()),
                    "leadId",
                    id(lead)));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("leadOfOthers");
  }

  @Test
  void aResultThatTheRulesNameMakesAClient() {
    JsonNode lead = add("Buying Green", Map.of());

    api()
        .post(
            "/interactions",
            Map.of(
                "method",
                "call",
                "contactIds",
                List.of(lead.path("contactId").asString()),
                "leadId",
                id(lead),
                "result",
                "order_placed"));

    assertThat(contact(lead).path("stage").asString()).isEqualTo("client");
  }

  @Test
  void aQualifiedLeadBringsItsContactFurther() {
    JsonNode lead = add("Worthy Gray", Map.of());

    JsonNode after = api().put("/leads/" + id(lead) + "/qualification", Map.of()).json();

    assertThat(after.path("state").asString()).isEqualTo("qualified");
    assertThat(contact(lead).path("stage").asString()).isEqualTo("prospect");
  }

  @Test
  void nothingComesOfALeadForAReasonOnly() {
    JsonNode lead = add("Spammy Red", Map.of());
    String path = "/leads/" + id(lead) + "/disqualification";

    assertThat(api().put(path, Map.of()).status()).isEqualTo(422);
    JsonNode closed = api().put(path, Map.of("reason", "spam", "note", "A robot")).json();

    assertThat(closed.path("state").asString()).isEqualTo("disqualified");
    assertThat(closed.path("reason").asString()).isEqualTo("spam");
    assertThat(contact(lead).path("openLeads").asInt()).isZero();
    assertThat(api().delete(path).json().path("state").asString()).isEqualTo("in_work");
    assertThat(contact(lead).path("openLeads").asInt()).isEqualTo(1);
  }

  @Test
  void aConvertedLeadMakesAClientAtACompany() {
    String company = "Conversion " + UUID.randomUUID();
    JsonNode lead = add("Converted Blue", Map.of());

    api().put("/leads/" + id(lead) + "/conversion", Map.of("company", company));

    assertThat(read(lead).path("state").asString()).isEqualTo("converted");
    JsonNode contact = contact(lead);
    assertThat(contact.path("stage").asString()).isEqualTo("client");
    assertThat(contact.path("company").asString()).isEqualTo(company);
  }

  @Test
  void aStaleVersionOverwritesNothing() {
    JsonNode lead = add("Stale Violet", Map.of());
    Api careful = api().with("If-Match", "\"" + lead.path("version").asInt() + "\"");

    assertThat(careful.patch("/leads/" + id(lead), Map.of("wants", "Tiles")).status())
        .isEqualTo(200);
    assertThat(careful.patch("/leads/" + id(lead), Map.of("wants", "Bricks")).status())
        .isEqualTo(412);
    assertThat(read(lead).path("wants").asString()).isEqualTo("Tiles");
  }

  @Test
  void leadsAreFilteredByWhatIsKnownOfTheirContact() {
    String family = "Rel" + UUID.randomUUID().toString().replace("-", "");
    JsonNode lead = add("Anna " + family, Map.of("coupon", "SPRING"));

    JsonNode found =
        api()
            .get(
                "/leads?filter="
                    + encoded(
                        "{\"having\":\"contact\",\"filter\":{\"field\":\"family_name\",\"operator\":\"is\",\"values\":[\""
                            + family
                            + "\"]}}"))
            .json();

    assertThat(found.path("items")).hasSize(1);
    assertThat(found.at("/items/0/id").asString()).isEqualTo(id(lead));
    assertThat(api().get("/leads?q=" + family).json().at("/items/0/id").asString())
        .isEqualTo(id(lead));
  }

  @Test
  void contactsAreOrderedByTheirOpenLeads() {
    String family = "Ord" + UUID.randomUUID().toString().replace("-", "");
    JsonNode one = add("Anna " + family, Map.of());
    api().post("/leads", Map.of("contactId", one.path("contactId").asString(), "wants", "More"));
    JsonNode other = add("Bella " + family, Map.of());

    JsonNode found = api().get("/contacts?q=" + family + "&sort=-open_leads").json();

    assertThat(found.at("/items/0/id").asString()).isEqualTo(one.path("contactId").asString());
    assertThat(found.at("/items/0/openLeads").asInt()).isEqualTo(2);
    assertThat(found.at("/items/1/id").asString()).isEqualTo(other.path("contactId").asString());
  }

  @Test
  void theListTheBoardTheCardAndTheDayShowALead() {
    String family = "Page" + UUID.randomUUID().toString().replace("-", "");
    JsonNode lead = add("Clara " + family, Map.of("wants", "Roof tiles"));
    Pages pages = pages();

    assertThat(pages.get("/leads?q=" + family).body()).contains(family, "Roof tiles", "New");
    assertThat(pages.get("/leads?q=" + family + "&board=state").body()).contains(family, "In work");
    assertThat(pages.get("/leads/" + id(lead)).body()).contains(family, "Roof tiles", "React by");
    assertThat(pages.get("/contacts/" + lead.path("contactId").asString()).body())
        .contains("Roof tiles");
    assertThat(pages.get("/leads/" + id(lead) + "/history").body()).contains("Lead added");
    assertThat(pages.get("/leads/new").status()).isEqualTo(200);
    assertThat(pages.get("/filters/lead/builder").status()).isEqualTo(200);
    assertThat(pages.get("/").body()).contains("Leads waiting");
  }

  @Test
  void aCardIsDraggedToAnotherStateAndBack() {
    JsonNode lead = add("Dragged Orange", Map.of());
    Pages pages = pages();
    pages.get("/leads");
    String path = "/leads/" + id(lead) + "/fields/state";

    Answer moved =
        pages.htmx(
            path,
            Map.of(
                "version",
                read(lead).path("version").asString(),
                "value",
                "qualified",
                "board",
                "true"));

    assertThat(moved.status()).as(moved.body()).isEqualTo(200);
    assertThat(read(lead).path("state").asString()).isEqualTo("qualified");
    Answer refused =
        pages.htmx(
            path,
            Map.of(
                "version",
                read(lead).path("version").asString(),
                "value",
                "disqualified",
                "board",
                "true"));
    assertThat(refused.status()).as("why is asked for in a dialog").isEqualTo(204);
    assertThat(refused.header("HX-Trigger")).contains("dialog-open", "/disqualification/new");
    assertThat(read(lead).path("state").asString()).isEqualTo("qualified");
  }

  @Test
  void aFormThatCannotBeAcceptedKeepsWhatWasTyped() {
    Pages pages = pages();
    pages.get("/leads/new");

    Answer answer = pages.post("/leads", Map.of("wants", "Gravel for a yard", "channel", "call"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("Gravel for a yard", "a lead is always of a contact");
  }

  @Test
  void aRetiredSourceIsNoLongerOfferedButStaysKnown() {
    var head = world.act(Role.HEAD);
    String code =
        choices.add(
            LeadChoices.Kind.SOURCE, new Label.Given("Radio " + UUID.randomUUID(), "", ""), head);
    JsonNode lead = add("Radio Listener", Map.of("source", code));
    choices.change(LeadChoices.Kind.SOURCE, code, new Label.Given("Old radio", "", ""), true, head);

    assertThat(api().post("/leads", Map.of("name", "Late One", "source", code)).status())
        .isEqualTo(422);
    assertThat(read(lead).path("source").asString()).isEqualTo(code);
    assertThat(pages().get("/settings/leads").body()).contains("Old radio");
  }

  @Test
  void theSettingsAreForWhoDistributesLeads() {
    assertThat(world.pages(Role.MANAGER).get("/settings/leads").status()).isEqualTo(403);
    assertThat(world.pages(Role.MANAGER).get("/incoming").status()).isEqualTo(403);
    assertThat(pages().get("/settings/leads").status()).isEqualTo(200);
    assertThat(pages().get("/settings/leads/distribution").status()).isEqualTo(200);
    assertThat(pages().get("/incoming").status()).isEqualTo(200);
  }

  private JsonNode add(String name, Map<String, String> more) {
    Map<String, Object> fields = new java.util.HashMap<>(more);
    fields.put("name", name);
    fields.put("responsibleId", world.user(Role.HEAD).id().toString());
    Answer answer = api().post("/leads", fields);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json();
  }

  private JsonNode read(JsonNode lead) {
    return api().get("/leads/" + id(lead)).json();
  }

  private JsonNode contact(JsonNode lead) {
    return api().get("/contacts/" + lead.path("contactId").asString()).json();
  }

  private static String id(JsonNode lead) {
    return lead.path("id").asString();
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }

  private Api api() {
    return world.api(Role.HEAD);
  }

  private Pages pages() {
    return world.pages(Role.HEAD);
  }
}
