package rapport.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.webhooks.db.Tables.WEBHOOK;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.Role;
import rapport.kernel.Ids;
import rapport.webhooks.Receiver.Message;
import rapport.world.Answer;
import rapport.world.Api;
import rapport.world.MovableClock;
import rapport.world.RapportTest;
import rapport.world.World;
import tools.jackson.databind.JsonNode;

/** From the change of a record to the program that wanted to know. */
@RapportTest
class WebhooksTest {
  @Autowired World world;
  @Autowired DSLContext sql;
  @Autowired MovableClock clock;
  @Autowired Lanes lanes;
  @Autowired Outbox outbox;
  @Autowired Webhooks webhooks;
  @Autowired TransactionTemplate transactions;
  @Autowired rapport.access.Changes changes;

  private String subscribed = "";

  @AfterEach
  void endTheSubscription() {
    clock.reset();
    if (!subscribed.isEmpty()) {
      api().delete("/webhooks/" + subscribed);
    }
  }

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

  private static Map<String, Integer> versions(List<Message> messages) {
    return messages.stream()
        .collect(
            java.util.stream.Collectors.toMap(
                Message::event, message -> message.json().at("/record/version").asInt()));
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
  void aFailureIsTriedAgainWithGrowingPausesUntilItSucceeds() {
    try (Receiver receiver = new Receiver(n -> n <= 3 ? 500 : 200)) {
      subscribe(receiver, "company.*");
      world.api(Role.MANAGER).post("/companies", Map.of("name", "Упорные"));
      receiver.await(1);
      for (int minutes : List.of(1, 2, 4)) {
        int before = receiver.messages().size();
        Receiver.until(
            () -> deliveries("").get(0).get("attempts").asInt() == before && lastStatus() == 500);
        clock.walk(Duration.ofMinutes(minutes));
        lanes.open();
        receiver.await(before + 1);
      }
      Receiver.until(() -> deliveries("?state=delivered").size() == 1);
      JsonNode details = details();
      assertThat(details.get("attempts").size()).isEqualTo(4);
      assertThat(details.at("/attempts/0/status").asInt()).isEqualTo(200);
      assertThat(details.at("/attempts/3/status").asInt()).isEqualTo(500);
      assertThat(details.at("/attempts/3/answer").asString()).hasSize(2048);
      assertThat(details.get("body").asString()).isEqualTo(receiver.messages().getFirst().body());
      assertThat(receiver.messages())
          .extracting(Message::delivery)
          .containsOnly(receiver.messages().getFirst().delivery());
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
  void aRedirectIsNotFollowedAndCountsAsAFailure() {
    try (Receiver receiver = new Receiver(n -> 302)) {
      subscribe(receiver, "company.add");
      world.api(Role.MANAGER).post("/companies", Map.of("name", "Переехавшие"));
      Receiver.until(() -> deliveries("?state=waiting").size() == 1 && lastStatus() == 302);
      assertThat(receiver.messages()).hasSize(1);
    }
  }

  @Test
  void anEndpointNobodyListensAtIsGivenUpAfterADayAndCanBeReplayed() {
    String url;
    try (Receiver gone = Receiver.willing()) {
      url = gone.url();
    }
    subscribe(url, "company.add");
    world.api(Role.MANAGER).post("/companies", Map.of("name", "Глухие"));
    Duration walked = Duration.ZERO;
    while (deliveries("?state=failed").isEmpty()) {
      clock.walk(Duration.ofMinutes(30));
      walked = walked.plusMinutes(30);
      lanes.open();
      Receiver.until(() -> outbox.due(clock.instant()).isEmpty());
    }
    // the waits add up to a day and, each lasting until the next half hour, a few hours more
    assertThat(walked).isBetween(Duration.ofHours(26), Duration.ofHours(33));
    JsonNode failed = deliveries("").get(0);
    assertThat(failed.get("attempts").asInt()).isEqualTo(BackOff.MOST_ATTEMPTS);
    assertThat(failed.get("lastFailure").asString()).isEqualTo("connection");

    try (Receiver back = Receiver.willing()) {
      api().patch("/webhooks/" + subscribed, Map.of("url", back.url()));
      String since = clock.instant().minus(Duration.ofDays(2)).toString();
      Answer again = api().post("/webhooks/" + subscribed + "/replay", Map.of("since", since));
      assertThat(again.json().get("replayed").asInt()).isEqualTo(1);
      assertThat(
              api()
                  .post("/webhooks/" + subscribed + "/replay", Map.of("since", since))
                  .json()
                  .get("replayed")
                  .asInt())
          .as("what was sent again is not sent a third time")
          .isZero();
      Message message = back.await(1).getFirst();
      assertThat(message.json().get("id").asString()).isEqualTo(failed.get("eventId").asString());
      assertThat(message.delivery()).isNotEqualTo(failed.get("id").asString());

      String delivered = message.delivery();
      Answer one =
          api().post("/webhooks/" + subscribed + "/deliveries/" + delivered + "/replay", "");
      assertThat(one.status()).isEqualTo(202);
      assertThat(back.await(2).get(1).delivery()).isEqualTo(one.locatedId());
    }
  }

  @Test
  void aSubscriptionThatFailsForDaysIsPausedAndGoesOnWithWhatWasHeld() {
    AtomicInteger status = new AtomicInteger(503);
    try (Receiver receiver = new Receiver(n -> status.get())) {
      subscribe(receiver, "company.add");
      world.api(Role.MANAGER).post("/companies", Map.of("name", "Первые"));
      Receiver.until(() -> !deliveries("").isEmpty() && lastStatus() == 503);
      clock.walk(Duration.ofDays(3).plusHours(1));
      lanes.open();
      Receiver.until(() -> !webhook().get("active").asBoolean());
      assertThat(webhook().get("pausedByFailures").asBoolean()).isTrue();
      world.api(Role.MANAGER).post("/companies", Map.of("name", "Вторые"));
      assertThat(deliveries("?state=held")).hasSize(2);
      assertThat(world.pages(Role.ADMINISTRATOR).get("/settings/webhooks").body())
          .contains("Stopped after failures");

      status.set(200);
      api().patch("/webhooks/" + subscribed, Map.of("active", true));
      Receiver.until(() -> deliveries("?state=delivered").size() == 2);
      assertThat(webhook().get("failingSince").isNull()).isTrue();
    }
  }

  @Test
  void forADayTheOldSecretSignsBesideTheNew() throws Exception {
    try (Receiver receiver = Receiver.willing()) {
      String old = subscribe(receiver, "contact.add").json().get("secret").asString();
      String fresh =
          api().post("/webhooks/" + subscribed + "/secret", "").json().get("secret").asString();
      api().post("/webhooks/" + subscribed + "/test", "");
      Message message = receiver.await(1).getFirst();
      assertThat(message.event()).isEqualTo("webhook.test");
      assertThat(message.isSignedWith(old)).isTrue();
      assertThat(message.isSignedWith(fresh)).isTrue();
      clock.walk(Duration.ofHours(25));
      api().post("/webhooks/" + subscribed + "/test", "");
      Message later = receiver.await(2).get(1);
      assertThat(later.isSignedWith(old)).isFalse();
      assertThat(later.isSignedWith(fresh)).isTrue();
      assertThat(api().get("/webhooks/" + subscribed).json().get("secret").isNull()).isTrue();
    }
  }

  @Test
  void theSecretIsSealedAndOneOfAnotherKeyIsToldInTheLogAndNothingIsLost() throws Exception {
    try (Receiver receiver = Receiver.willing()) {
      String secret = subscribe(receiver, "contact.add").json().get("secret").asString();
      var mine = WEBHOOK.ID.eq(UUID.fromString(subscribed));
      String kept = sql.select(WEBHOOK.SECRET).from(WEBHOOK).where(mine).fetchSingle().value1();
      assertThat(kept).doesNotContain(secret.substring(6));
      String foreign = Base64.getEncoder().encodeToString(new byte[80]);
      sql.update(WEBHOOK).set(WEBHOOK.SECRET, foreign).where(mine).execute();

      api().post("/webhooks/" + subscribed + "/test", "");
      Receiver.until(() ->
          deliveries("").stream()
              .anyMatch(one -> "no_key".equals(one.get("lastFailure").asString(""))));
      assertThat(receiver.messages()).isEmpty();
      assertThat(deliveries("?state=waiting").size()).isEqualTo(1);
      assertThat(world.pages(Role.ADMINISTRATOR).get("/settings/webhooks/" + subscribed).body())
          .contains("RAPPORT_SECRET_KEY; make a new one");

      String fresh =
          api().post("/webhooks/" + subscribed + "/secret", "").json().get("secret").asString();
      clock.walk(Duration.ofMinutes(10));
      lanes.open();
      assertThat(receiver.await(1).getFirst().isSignedWith(fresh)).isTrue();
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

  private Api api() {
    return world.api(Role.ADMINISTRATOR);
  }

  private Answer subscribe(Receiver receiver, String events) {
    return subscribe(receiver.url(), events);
  }

  private Answer subscribe(String url, String events) {
    Answer added = api().post("/webhooks", Map.of("url", url, "events", List.of(events)));
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    subscribed = added.locatedId();
    return added;
  }

  private List<JsonNode> deliveries(String query) {
    JsonNode items =
        api().get("/webhooks/" + subscribed + "/deliveries" + query).json().get("items");
    return items.valueStream().toList();
  }

  private int lastStatus() {
    return deliveries("").getFirst().get("lastStatus").asInt(0);
  }

  private JsonNode webhook() {
    return api().get("/webhooks/" + subscribed).json();
  }

  private JsonNode details() {
    String id = deliveries("").getFirst().get("id").asString();
    return api().get("/webhooks/" + subscribed + "/deliveries/" + id).json();
  }
}
