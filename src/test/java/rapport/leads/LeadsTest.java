package rapport.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Role;
import rapport.fields.Label;
import rapport.fields.ListEntry;
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
    Inquiry lead = add("Олена Шевченко", Map.of("wants", "Цегла, дві палети", "source", "website"));

    assertThat(lead.state()).isEqualTo("new");
    assertThat(lead.added().path("firstReactionDue").isNull()).isFalse();
    JsonNode contact = lead.contact();
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
    Inquiry lead = add("Reactor Smith", Map.of());

    Answer logged = lead.called(Map.of());

    assertThat(logged.status()).as(logged.body()).isEqualTo(201);
    assertThat(logged.json().path("leadId").asString()).isEqualTo(lead.id());
    JsonNode after = lead.now();
    assertThat(after.path("firstReactionAt").isNull()).isFalse();
    assertThat(after.path("state").asString()).isEqualTo("in_work");
    assertThat(pages().get("/leads/" + lead.id()).body()).contains("First reaction");
  }

  @Test
  void theNextStepOfALeadIsAboutTheLeadToo() {
    Inquiry lead = add("Nextly Brown", Map.of());
    Answer logged =
        lead.called(
            Map.of(
                "next", Map.of("plannedAt", "2031-01-15T10:00:00Z", "subject", "Send the offer")));
    assertThat(logged.status()).as(logged.body()).isEqualTo(201);

    assertThat(pages().get("/leads/" + lead.id()).body()).contains("Send the offer");
  }

  @Test
  void anInteractionWithOthersIsNotAboutTheLead() {
    Inquiry lead = add("Mine White", Map.of());
    Inquiry other = add("Other Black", Map.of());

    Answer answer = lead.called(Map.of("contactIds", List.of(other.contactId())));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("leadOfOthers");
  }

  @Test
  void aResultThatTheRulesNameMakesAClient() {
    Inquiry lead = add("Buying Green", Map.of());

    lead.called(Map.of("result", "order_placed"));

    assertThat(lead.contact().path("stage").asString()).isEqualTo("client");
  }

  @Test
  void aQualifiedLeadBringsItsContactFurther() {
    Inquiry lead = add("Worthy Gray", Map.of());

    JsonNode after = api().put("/leads/" + lead.id() + "/qualification", Map.of()).json();

    assertThat(after.path("state").asString()).isEqualTo("qualified");
    assertThat(lead.contact().path("stage").asString()).isEqualTo("prospect");
  }

  @Test
  void nothingComesOfALeadForAReasonOnly() {
    Inquiry lead = add("Spammy Red", Map.of());
    String path = "/leads/" + lead.id() + "/disqualification";

    assertThat(api().put(path, Map.of()).status()).isEqualTo(422);
    JsonNode closed = api().put(path, Map.of("reason", "spam", "note", "A robot")).json();

    assertThat(closed.path("state").asString()).isEqualTo("disqualified");
    assertThat(closed.path("reason").asString()).isEqualTo("spam");
    assertThat(lead.contact().path("openLeads").asInt()).isZero();
    assertThat(api().delete(path).json().path("state").asString()).isEqualTo("in_work");
    assertThat(lead.contact().path("openLeads").asInt()).isEqualTo(1);
  }

  @Test
  void aConvertedLeadMakesAClientAtACompany() {
    String company = "Conversion " + UUID.randomUUID();
    Inquiry lead = add("Converted Blue", Map.of());

    api().put("/leads/" + lead.id() + "/conversion", Map.of("company", company));

    assertThat(lead.state()).isEqualTo("converted");
    JsonNode contact = lead.contact();
    assertThat(contact.path("stage").asString()).isEqualTo("client");
    assertThat(contact.path("company").asString()).isEqualTo(company);
  }

  @Test
  void aStaleVersionOverwritesNothing() {
    Inquiry lead = add("Stale Violet", Map.of());
    Api careful = api().with("If-Match", "\"" + lead.now().path("version").asInt() + "\"");

    assertThat(careful.patch("/leads/" + lead.id(), Map.of("wants", "Tiles")).status())
        .isEqualTo(200);
    assertThat(careful.patch("/leads/" + lead.id(), Map.of("wants", "Bricks")).status())
        .isEqualTo(412);
    assertThat(lead.now().path("wants").asString()).isEqualTo("Tiles");
  }

  @Test
  void leadsAreFilteredByWhatIsKnownOfTheirContact() {
    String family = "Rel" + UUID.randomUUID().toString().replace("-", "");
    Inquiry lead = add("Anna " + family, Map.of("coupon", "SPRING"));

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
    assertThat(found.at("/items/0/id").asString()).isEqualTo(lead.id());
    assertThat(api().get("/leads?q=" + family).json().at("/items/0/id").asString())
        .isEqualTo(lead.id());
  }

  @Test
  void contactsAreOrderedByTheirOpenLeads() {
    String family = "Ord" + UUID.randomUUID().toString().replace("-", "");
    Inquiry one = add("Anna " + family, Map.of());
    api().post("/leads", Map.of("contactId", one.contactId(), "wants", "More"));
    Inquiry other = add("Bella " + family, Map.of());

    JsonNode found = api().get("/contacts?q=" + family + "&sort=-open_leads").json();

    assertThat(found.at("/items/0/id").asString()).isEqualTo(one.contactId());
    assertThat(found.at("/items/0/openLeads").asInt()).isEqualTo(2);
    assertThat(found.at("/items/1/id").asString()).isEqualTo(other.contactId());
  }

  @Test
  void theListTheBoardTheCardAndTheDayShowALead() {
    String family = "Page" + UUID.randomUUID().toString().replace("-", "");
    Inquiry lead = add("Clara " + family, Map.of("wants", "Roof tiles"));
    Pages pages = pages();

    assertThat(pages.get("/leads?q=" + family).body()).contains(family, "Roof tiles", "New");
    assertThat(pages.get("/leads?q=" + family + "&board=state").body()).contains(family, "In work");
    assertThat(pages.get("/leads/" + lead.id()).body()).contains(family, "Roof tiles", "React by");
    assertThat(pages.get("/contacts/" + lead.contactId()).body()).contains("Roof tiles");
    assertThat(pages.get("/leads/" + lead.id() + "/history").body()).contains("Lead added");
    assertThat(pages.get("/leads/new").status()).isEqualTo(200);
    assertThat(pages.get("/filters/lead/builder").status()).isEqualTo(200);
    assertThat(pages.get("/").body()).contains("Leads waiting");
  }

  @Test
  void aCardIsDraggedToAnotherStateAndBack() {
    Inquiry lead = add("Dragged Orange", Map.of());
    Pages pages = pages();
    pages.get("/leads");
    String path = "/leads/" + lead.id() + "/fields/state";

    Answer moved =
        pages.htmx(path, Map.of("version", lead.version(), "value", "qualified", "board", "true"));

    assertThat(moved.status()).as(moved.body()).isEqualTo(200);
    assertThat(lead.state()).isEqualTo("qualified");
    Answer refused =
        pages.htmx(
            path, Map.of("version", lead.version(), "value", "disqualified", "board", "true"));
    assertThat(refused.status()).as("why is asked for in a dialog").isEqualTo(204);
    assertThat(refused.header("HX-Trigger")).contains("dialog-open", "/disqualification/new");
    assertThat(lead.state()).isEqualTo("qualified");
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
        choices.sources().add(new Label.Given("Radio " + UUID.randomUUID(), "", ""), head);
    Inquiry lead = add("Radio Listener", Map.of("source", code));
    retire(code, "Old radio", head);

    assertThat(api().post("/leads", Map.of("name", "Late One", "source", code)).status())
        .isEqualTo(422);
    assertThat(lead.now().path("source").asString()).isEqualTo(code);
    assertThat(pages().get("/settings/lists/lead_source").body()).contains("Old radio");
  }

  private void retire(String code, String name, Act act) {
    List<ListEntry> entries =
        choices.sources().all().stream()
            .map(one ->
                one.code().equals(code)
                    ? new ListEntry(code, new Label.Given(name, "", ""), "", "", true)
                    : one)
            .toList();
    choices.sources().write(entries, choices.sources().state(), act);
  }

  @Test
  void theSettingsAreForWhoDistributesLeads() {
    assertThat(world.pages(Role.MANAGER).get("/settings/leads").status()).isEqualTo(403);
    assertThat(world.pages(Role.MANAGER).get("/incoming").status()).isEqualTo(403);
    assertThat(pages().get("/settings/leads").status()).isEqualTo(200);
    assertThat(pages().get("/settings/leads/distribution").status()).isEqualTo(200);
    assertThat(pages().get("/incoming").status()).isEqualTo(200);
  }

  private Inquiry add(String name, Map<String, String> more) {
    return Inquiry.of(name, more, world, world.user(Role.HEAD));
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
