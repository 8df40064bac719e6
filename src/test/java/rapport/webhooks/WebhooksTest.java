package rapport.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rapport.access.Role;
import rapport.kernel.Ids;
import rapport.webhooks.Receiver.Message;
import rapport.world.Answer;
import rapport.world.Api;
import rapport.world.RapportTest;
import tools.jackson.databind.JsonNode;

/** From the change of a record to the program that wanted to know. */
@RapportTest
class WebhooksTest extends Subscribed {
  @Test
  void aChangeArrivesOnceSignedAndThin() throws Exception {
    try (Receiver receiver = Receiver.willing()) {
      String secret = subscribe(receiver, "contact.*").json().get("secret").asString();
      Answer added = world.api(Role.MANAGER).post("/contacts", Map.of("familyName", "Вебхуков"));
      world.api(Role.MANAGER).patch("/contacts/" + added.locatedId(), Map.of("note", "new"));
      world.api(Role.MANAGER).post("/companies", Map.of("name", "Not asked for"));

      List<Message> arrived = receiver.await(2);
      assertThat(arrived)
          .extracting(Message::event)
          .containsExactlyInAnyOrder("contact.add", "contact.change");
      assertThat(arrived)
          .allSatisfy(message -> {
            assertThat(message.isSignedWith(secret)).isTrue();
            assertThat(message.isSignedWith(secret + "x")).isFalse();
            JsonNode body = message.json();
            assertThat(body.at("/record/kind").asString()).isEqualTo("contact");
            assertThat(body.at("/record/id").asString()).isEqualTo(added.locatedId());
            assertThat(body.at("/record/link").asString())
                .endsWith("/api/v1/contacts/" + added.locatedId());
            assertThat(body.get("via").asString()).isEqualTo("api");
            assertThat(body.get("actorId").asString())
                .isEqualTo(world.user(Role.MANAGER).id().toString());
            assertThat(message.body()).doesNotContain("Вебхуков");
          });
      assertThat(versions(arrived))
          .containsEntry("contact.add", 1)
          .containsEntry("contact.change", 2);
      Receiver.until(() -> deliveries("?state=delivered").size() == 2);
      assertThat(receiver.messages()).hasSize(2);
    }
  }

  @Test
  void whatIsTakenBackIsNotTold() {
    try (Receiver receiver = Receiver.willing()) {
      subscribe(receiver, "contact.*");
      transactions.executeWithoutResult(begun -> {
        changes.record(world.act(Role.MANAGER), "add", "contact", Ids.next(), Map.of());
        begun.setRollbackOnly();
      });
      assertThat(deliveries("")).isEmpty();
    }
  }

  @Test
  void aLeadIsToldOfWithItsPlaceInTheApi() {
    try (Receiver receiver = Receiver.willing()) {
      subscribe(receiver, "lead.add"); // who gets it is told at the same time, in any order
      Answer added =
          world.api(Role.MANAGER).post("/leads", Map.of("name", "Ліда Вебхук", "wants", "Цегла"));
      assertThat(added.status()).as(added.body()).isEqualTo(201);
      Message message = receiver.await(1).getFirst();
      assertThat(message.event()).isEqualTo("lead.add");
      assertThat(message.json().at("/record/link").asString())
          .endsWith("/api/v1/leads/" + added.locatedId());
    }
  }

  @Test
  void theLogIsPagedAndDroppedAfterThirtyDays() {
    try (Receiver receiver = Receiver.willing()) {
      subscribe(receiver, "contact.add");
      for (int i = 0; i < 3; i++) {
        api().post("/webhooks/" + subscribed + "/test", "");
      }
      receiver.await(3);
      Answer first = api().get("/webhooks/" + subscribed + "/deliveries?limit=2");
      String cursor = first.json().get("nextCursor").asString();
      Answer second = api().get("/webhooks/" + subscribed + "/deliveries?limit=2&cursor=" + cursor);
      assertThat(first.json().get("items").size()).isEqualTo(2);
      assertThat(second.json().get("items").size()).isEqualTo(1);
      Receiver.until(() -> deliveries("?state=delivered").size() == 3);
      outbox.forget(clock.instant().plusSeconds(1));
      assertThat(deliveries("")).isEmpty();
    }
  }

  @Test
  void onlyAdministratorsSeeAndChangeSubscriptions() {
    Api manager = world.api(Role.MANAGER);
    Map<String, Object> draft = Map.of("url", "https://example.org/", "events", List.of("*"));
    assertThat(manager.get("/webhooks").status()).isEqualTo(403);
    assertThat(manager.post("/webhooks", draft).status()).isEqualTo(403);
    assertThat(world.pages(Role.HEAD).get("/settings/webhooks").status()).isEqualTo(403);
    assertThat(api().get("/webhooks/" + Ids.next() + "/deliveries").status()).isEqualTo(404);
  }

  @Test
  void whatMakesNoSenseIsSaidAtItsField() {
    Answer refused =
        api().post("/webhooks", Map.of("url", "ftp://example.org", "events", List.of("contact")));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("errors").findValuesAsString("code"))
        .containsExactly("webhookUrl", "webhookEvent");
    assertThat(
            api()
                .post(
                    "/webhooks",
                    Map.of("url", "https://me:secret@example.org/", "events", List.of("*")))
                .status())
        .isEqualTo(422);
  }

  private static Map<String, Integer> versions(List<Message> messages) {
    return messages.stream()
        .collect(
            java.util.stream.Collectors.toMap(
                Message::event, message -> message.json().at("/record/version").asInt()));
  }
}
