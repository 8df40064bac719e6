package rapport.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import rapport.access.Role;
import rapport.webhooks.Receiver.Message;
import rapport.world.Answer;
import rapport.world.RapportTest;
import tools.jackson.databind.JsonNode;

/** What can not be delivered is tried again, given up, and replayed. */
@RapportTest
class WebhookFailuresTest extends Subscribed {
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

  private int lastStatus() {
    return deliveries("").getFirst().get("lastStatus").asInt(0);
  }

  private JsonNode details() {
    String id = deliveries("").getFirst().get("id").asString();
    return api().get("/webhooks/" + subscribed + "/deliveries/" + id).json();
  }
}
