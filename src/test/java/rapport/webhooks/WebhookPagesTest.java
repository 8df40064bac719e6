package rapport.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

/** Settings → Webhooks, as an administrator uses it. */
@RapportTest
class WebhookPagesTest {
  private static final Pattern SECRET = Pattern.compile("whsec_[\\w-]+");
  private static final Pattern DELIVERY =
      Pattern.compile("href=\"(/settings/webhooks/[^\"]+/deliveries/[^\"]+)\"");

  @Autowired World world;

  @Test
  void aSubscriptionIsMadeTriedPausedAndRemovedOnPages() {
    Pages pages = world.pages(Role.ADMINISTRATOR);
    try (Receiver receiver = new Receiver(n -> 418)) {
      pages.get("/settings/webhooks/new");
      Answer refused =
          pages.post(
              "/settings/webhooks",
              Map.of("url", "nowhere", "name", "<b>Kept</b>", "more", "wrong"));
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.body())
          .contains(
              "&lt;b>Kept&lt;/b>", "nowhere", "is no event", "no address that could be called");

      Answer added =
          pages.post(
              "/settings/webhooks",
              Map.of(
                  "url",
                  receiver.url(),
                  "name",
                  "The shop",
                  "events",
                  "contact.*",
                  "more",
                  "user.add, deal.*"));
      assertThat(added.status()).isEqualTo(200);
      assertThat(SECRET.matcher(added.body()).find()).isTrue();
      String path = place(added.body());
      Answer page = pages.get(path);
      assertThat(SECRET.matcher(page.body()).find()).as("the secret is shown once").isFalse();
      assertThat(page.body()).contains("contact.*, user.add, deal.*", "Nothing was sent yet");

      assertThat(pages.post(path + "/test", Map.of()).body()).contains("webhook.test");
      receiver.await(1);
      Receiver.until(() -> pages.get(path).body().contains("418"));
      Matcher delivery = DELIVERY.matcher(pages.get(path + "?state=waiting").body());
      assertThat(delivery.find()).isTrue();
      assertThat(pages.get(delivery.group(1)).body())
          .contains("webhook.test", "418", "zzz", "Send again");
      assertThat(pages.post(delivery.group(1) + "/replay", Map.of()).body())
          .contains("Repeats an earlier delivery");

      assertThat(pages.post(path + "/pause", Map.of()).body())
          .contains("is sent as soon as you continue");
      assertThat(pages.post(path + "/test", Map.of()).status()).isEqualTo(422);
      assertThat(pages.post(path + "/resumption", Map.of()).body()).contains("Send a test");
      assertThat(SECRET.matcher(pages.post(path + "/secret", Map.of()).body()).find()).isTrue();
      assertThat(pages.post(path + "/replay", Map.of("hours", "24")).status()).isEqualTo(200);

      Answer stale =
          pages.post(
              path,
              Map.of("url", receiver.url(), "name", "Mine", "events", "contact.*", "version", "1"));
      assertThat(stale.status()).isEqualTo(409);
      assertThat(stale.body()).contains("Mine", "Somebody else changed this");

      pages.post(path + "/removal", Map.of());
      assertThat(pages.get(path).status()).isEqualTo(404);
    }
  }

  private static String place(String page) {
    Matcher found =
        Pattern.compile("action=\"(/settings/webhooks/[0-9a-f-]{36})/test\"").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
