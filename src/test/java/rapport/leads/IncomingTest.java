package rapport.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.leads.incoming.Incoming;
import rapport.leads.incoming.IncomingTouch;
import rapport.leads.incoming.IncomingTouch.State;
import rapport.leads.incoming.IncomingTouches;
import rapport.world.Answer;
import rapport.world.Api;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;
import tools.jackson.databind.JsonNode;

@RapportTest
class IncomingTest {
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  @Autowired World world;
  @Autowired IncomingTouches incoming;
  @Autowired DSLContext sql;

  @Test
  void anUnknownNumberIsAContactAndALeadAtOnce() {
    String phone = number();
    Answer answer = tell(Map.of("channel", "call", "addresses", List.of(phone), "text", "Cement?"));

    assertThat(answer.status()).as(answer.body()).isEqualTo(202);
    JsonNode touch = read(answer);
    assertThat(touch.path("state").asString()).as(touch.toString()).isEqualTo("understood");
    JsonNode lead = api().get("/leads/" + touch.path("leadId").asString()).json();
    assertThat(lead.path("wants").asString()).isEqualTo("Cement?");
    JsonNode contact = api().get("/contacts/" + touch.path("contactId").asString()).json();
    assertThat(contact.at("/contactPoints/0/value").asString()).isEqualTo(phone);
    assertThat(contact.path("familyName").asString().replaceAll("[^+0-9]", "")).isEqualTo(phone);
    JsonNode interaction =
        api().get("/interactions/" + touch.path("interactionId").asString()).json();
    assertThat(interaction.path("direction").asString()).isEqualTo("inbound");
    assertThat(interaction.path("leadId").asString()).isEqualTo(touch.path("leadId").asString());
    assertThat(lead.path("firstReactionAt").isNull()).isTrue();
  }

  @Test
  void aKnownContactGetsAnInteractionAndNoLead() {
    String phone = number();
    String contact = contact("Known " + UUID.randomUUID(), phone);

    JsonNode touch = read(tell(Map.of("channel", "call", "addresses", List.of(phone))));

    assertThat(touch.path("contactId").asString()).isEqualTo(contact);
    assertThat(touch.path("leadId").isNull()).isTrue();
    JsonNode interaction =
        api().get("/interactions/" + touch.path("interactionId").asString()).json();
    assertThat(interaction.path("responsibleId").asString())
        .isEqualTo(world.user(Role.HEAD).id().toString());
  }

  @Test
  void anInquiryOfSomebodyKnownIsALeadToo() {
    String phone = number();
    contact("Asking " + UUID.randomUUID(), phone);

    JsonNode touch =
        read(tell(Map.of("channel", "form", "addresses", List.of(phone), "inquiry", true)));

    JsonNode lead = api().get("/leads/" + touch.path("leadId").asString()).json();
    assertThat(lead.path("responsibleId").asString())
        .isEqualTo(world.user(Role.HEAD).id().toString());
  }

  @Test
  void twoPeopleOnOneNumberWaitUntilSomebodySaysWhoItIs() {
    String phone = number();
    String one = contact("Twin One " + UUID.randomUUID(), phone);
    contact("Twin Two " + UUID.randomUUID(), phone);

    JsonNode touch = read(tell(Map.of("channel", "call", "addresses", List.of(phone))));

    assertThat(touch.path("state").asString()).isEqualTo("ambiguous");
    Pages pages = world.pages(Role.HEAD);
    String path = "/incoming/" + touch.path("id").asString();
    assertThat(pages.get(path).body()).contains("Twin One", "Twin Two", "Who is it?");
    assertThat(pages.get("/").body()).contains("rail-count");
    pages.post(path + "/identity", Map.of("contactIds", one));
    JsonNode after = api().get(path).json();
    assertThat(after.path("state").asString()).isEqualTo("understood");
    assertThat(after.path("contactId").asString()).isEqualTo(one);
    assertThat(api().put(path + "/identity", Map.of("contactId", one)).status()).isEqualTo(409);
  }

  @Test
  void aWrongChoiceIsMendedAndWhatWasLoggedGoesToTheOther() {
    String phone = number();
    String one = contact("Wrong One " + UUID.randomUUID(), phone);
    String two = contact("Right Two " + UUID.randomUUID(), phone);
    JsonNode touch =
        read(tell(Map.of("channel", "call", "addresses", List.of(phone), "inquiry", true)));
    String path = "/incoming/" + touch.path("id").asString();
    assertThat(api().put(path + "/correction", Map.of("contactId", two)).status()).isEqualTo(409);
    JsonNode chosen = api().put(path + "/identity", Map.of("contactId", one)).json();
    Pages pages = world.pages(Role.HEAD);
    assertThat(pages.get(path).body()).contains("Was it somebody else?", "Right Two");

    pages.post(path + "/correction", Map.of("contactIds", two));

    JsonNode after = api().get(path).json();
    assertThat(after.path("contactId").asString()).isEqualTo(two);
    assertThat(after.path("interactionId")).isEqualTo(chosen.path("interactionId"));
    assertThat(
            api()
                .get("/interactions/" + after.path("interactionId").asString())
                .json()
                .at("/contactIds/0")
                .asString())
        .isEqualTo(two);
    JsonNode lead = api().get("/leads/" + after.path("leadId").asString()).json();
    assertThat(lead.path("contactId").asString()).isEqualTo(two);
    assertThat(lead.path("contact").asString()).startsWith("Right Two");
    assertThat(api().get("/contacts/" + one).json().path("openLeads").asInt()).isZero();
    assertThat(api().get("/contacts/" + two).json().path("openLeads").asInt()).isEqualTo(1);
    assertThat(api().get("/interactions?contactId=" + one).json().path("items")).isEmpty();
    assertThat(api().get("/interactions?contactId=" + two).json().path("items")).hasSize(1);
    assertThat(api().put(path + "/correction", Map.of("contactId", two)).status()).isEqualTo(409);
    assertThat(world.api(Role.MANAGER).put(path + "/correction", Map.of("contactId", one)).status())
        .isEqualTo(403);
  }

  @Test
  void whyNothingIsToBeDoneIsKept() {
    JsonNode touch = read(tell(Map.of("channel", "form", "addresses", List.of("??"))));
    String path = "/incoming/" + touch.path("id").asString();

    api().put(path + "/dismissal", Map.of("note", "A wrong number"));

    assertThat(api().get(path).json().path("note").asString()).isEqualTo("A wrong number");
    assertThat(world.pages(Role.HEAD).get(path).body()).contains("A wrong number");
  }

  @Test
  void ofTwoPeopleItMayBeNeither() {
    String phone = number();
    contact("Pair One " + UUID.randomUUID(), phone);
    contact("Pair Two " + UUID.randomUUID(), phone);
    JsonNode touch = read(tell(Map.of("channel", "call", "addresses", List.of(phone))));
    String path = "/incoming/" + touch.path("id").asString();

    JsonNode after = api().put(path + "/identity", Map.of("name", "Third Person")).json();

    assertThat(after.path("leadId").isNull()).isFalse();
    assertThat(
            api()
                .get("/contacts/" + after.path("contactId").asString())
                .json()
                .path("familyName")
                .asString())
        .isEqualTo("Person");
  }

  @Test
  void theSameIsKeptOnce() {
    String phone = number();
    Map<String, Object> told =
        Map.of("channel", "call", "addresses", List.of(phone), "externalId", phone);

    Answer first = tell(told);
    Answer again = tell(told);

    assertThat(first.status()).isEqualTo(202);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().path("id").asString()).isEqualTo(first.json().path("id").asString());
    assertThat(api().get("/contacts?q=" + phone.substring(1)).json().path("items")).hasSize(1);
  }

  @Test
  void whatCannotBeUnderstoodIsKeptAndCanBeTriedAgainOrDismissed() {
    JsonNode touch =
        read(tell(Map.of("channel", "form", "addresses", List.of("??"), "text", "Call me")));
    assertThat(touch.path("state").asString()).isEqualTo("refused");
    assertThat(touch.path("reason").asString()).isEqualTo("incomingAddress");
    String path = "/incoming/" + touch.path("id").asString();

    JsonNode again = api().post(path + "/retries", Map.of()).json();

    assertThat(again.path("tries").asInt()).isEqualTo(2);
    Pages pages = world.pages(Role.HEAD);
    assertThat(pages.get("/incoming").body()).contains("Call me", "Not understood");
    pages.post(path + "/dismissal", Map.of());
    assertThat(api().get(path).json().path("state").asString()).isEqualTo("dismissed");
    assertThat(pages.get("/incoming").body()).doesNotContain(touch.path("id").asString());
  }

  @Test
  void whatANodeLeftBehindIsUnderstoodLater() {
    UUID id = incoming.receive(Incoming.of("call", UUID.randomUUID().toString(), "??"), null).id();
    String phone = number();
    sql.execute(
        "update incoming_touch set state = 'stored', received_at = received_at - interval '1 hour',"
            + " payload = jsonb_set(payload, '{addresses}', to_jsonb(array[{0}])) where id = {1}",
        org.jooq.impl.DSL.val(phone), org.jooq.impl.DSL.val(id));

    incoming.resume();

    IncomingTouch touch = incoming.find(id, world.user(Role.HEAD));
    assertThat(touch.state()).isEqualTo(State.UNDERSTOOD);
    assertThat(touch.leadId()).isNotNull();
  }

  private String contact(String name, String phone) {
    Answer answer =
        api()
            .post(
                "/contacts",
                Map.of(
                    "familyName",
                    name,
                    "contactPoints",
                    List.of(Map.of("kind", "phone", "value", phone))));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.locatedId();
  }

  private static String number() {
    return "+79996%06d".formatted(NUMBERS.incrementAndGet() + 100_000);
  }

  private Answer tell(Map<String, Object> what) {
    return world.api(Role.MANAGER).post("/incoming", what);
  }

  private JsonNode read(Answer told) {
    return api().get("/incoming/" + told.json().path("id").asString()).json();
  }

  private Api api() {
    return world.api(Role.HEAD);
  }
}
