package rapport.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.webhooks.db.Tables.WEBHOOK;

import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.access.Role;
import rapport.webhooks.Receiver.Message;
import rapport.world.RapportTest;

/** Deliveries are signed with a secret that is sealed. */
@RapportTest
class WebhookSecretsTest extends Subscribed {
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
}
