package rapport.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.world.Answer;
import rapport.world.MovableClock;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;
import tools.jackson.databind.JsonNode;

@RapportTest
class FormsTest {
  @Autowired World world;
  @Autowired MovableClock clock;

  private final Strangers strangers;

  FormsTest(@Autowired World world, @Autowired MovableClock clock) {
    strangers = new Strangers(world, clock);
  }

  @BeforeEach
  void aMinutePasses() {
    clock.walk(Duration.ofMinutes(2)); // so that no other test's submissions count
  }

  @AfterEach
  void todayAgain() {
    clock.reset();
  }

  @Test
  void whatAStrangerSendsIsALeadOfAContact() throws Exception {
    String path = strangers.form(Map.of("campaign", "", "consent", "I agree"));
    Pages stranger = world.pages();
    String name = "Formed " + UUID.randomUUID().toString().replace("-", "");
    Answer page =
        stranger.get(
            path + "?utm_source=newsletter&utm_campaign=spring&referrer=https://example.org/shop");
    assertThat(page.status()).isEqualTo(200);

    Answer sent =
        stranger.post(
            path,
            strangers.filled(
                page,
                name,
                Map.of("utm_source", "newsletter", "referrer", "https://example.org/shop")));

    assertThat(sent.status()).as(sent.body()).isEqualTo(200);
    assertThat(sent.body()).contains("Thanks a lot");
    JsonNode lead =
        world.api(Role.HEAD).get("/leads?q=" + name.split(" ")[1]).json().at("/items/0");
    assertThat(lead.path("channel").asString()).isEqualTo("form");
    assertThat(lead.path("wants").asString()).isEqualTo("Sand, 3 t");
    assertThat(lead.path("source").asString()).isEqualTo("website");
    assertThat(lead.path("utm").path("utm_source").asString()).isEqualTo("newsletter");
    assertThat(lead.path("referrer").asString()).isEqualTo("https://example.org/shop");
  }

  @Test
  void onePageSentTwiceIsOneLead() throws Exception {
    String path = strangers.form(Map.of());
    String name = "Twice " + UUID.randomUUID().toString().replace("-", "");
    Pages stranger = world.pages();
    Map<String, String> filled = strangers.filled(stranger.get(path), name, Map.of());

    stranger.post(path, filled);
    stranger.post(path, filled);

    assertThat(world.api(Role.HEAD).get("/leads?q=" + name.split(" ")[1]).json().path("items"))
        .hasSize(1);
  }

  @Test
  void withoutConsentNothingIsSentAndNothingTypedIsLost() throws Exception {
    String path = strangers.form(Map.of("consent", "I agree to be called"));
    Pages stranger = world.pages();
    Map<String, String> filled = strangers.filled(stranger.get(path), "No Consent", Map.of());
    filled.remove("consent");

    Answer answer = stranger.post(path, filled);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("Sand, 3 t", "I agree to be called");
  }

  @Test
  void aRobotIsToldThatAllWentWellAndNothingComesOfIt() throws Exception {
    String path = strangers.form(Map.of());
    Pages stranger = world.pages();
    String name = "Robot " + UUID.randomUUID().toString().replace("-", "");

    Answer trapped =
        stranger.post(
            path,
            strangers.filled(stranger.get(path), name, Map.of("homepage", "https://spam.example")));

    assertThat(trapped.status()).isEqualTo(200);
    assertThat(world.api(Role.HEAD).get("/leads?q=" + name.split(" ")[1]).json().path("items"))
        .isEmpty();
  }

  @Test
  void whoeverIsTooFastOrDidNotWorkForItIsAskedAgain() throws Exception {
    String path = strangers.form(Map.of());
    Pages stranger = world.pages();
    Map<String, String> idle = strangers.filled(stranger.get(path), "Idle One", Map.of());
    idle.put("proof", "");
    assertThat(stranger.post(path, idle).status()).isEqualTo(422);

    Answer page = stranger.get(path);
    String stamp = Strangers.stamp(page);
    Map<String, String> fast = Strangers.values("Fast One");
    fast.put("stamp", stamp);
    fast.put("proof", Strangers.proof(stamp));
    assertThat(stranger.post(path, fast).status()).isEqualTo(422);

    Map<String, String> foreign = Strangers.values("Foreign One");
    foreign.put("stamp", "1.2.3");
    foreign.put("proof", "1");
    assertThat(stranger.post(path, foreign).status()).isEqualTo(422);
  }

  @Test
  void aFloodIsThrottled() throws Exception {
    String path = strangers.form(Map.of());
    Pages stranger = world.pages();
    int refused = 0;
    for (int i = 0; i < 20; i++) {
      Map<String, String> values = Strangers.values("Flood " + i);
      values.put("homepage", "x");
      Answer answer = stranger.post(path, values);
      refused += answer.status() == 429 ? 1 : 0;
    }

    assertThat(refused).isEqualTo(14);
    clock.walk(Duration.ofMinutes(2));
    assertThat(
            stranger
                .post(path, strangers.filled(stranger.get(path), "After Flood", Map.of()))
                .status())
        .isEqualTo(200);
  }

  @Test
  void onlyItsSitesMayFrameAFormAndNobodyAnythingElse() throws Exception {
    String path = strangers.form(Map.of("sites", "https://example.org"));
    Pages stranger = world.pages();

    assertThat(stranger.get(path).header("Content-Security-Policy"))
        .contains("frame-ancestors 'self' https://example.org");
    assertThat(stranger.get(path).header("X-Frame-Options")).isEmpty();
    assertThat(stranger.get("/sign-in").header("Content-Security-Policy"))
        .contains("frame-ancestors 'none'");
    assertThat(stranger.get(path + "/embed.js").body()).contains("iframe");
    assertThat(stranger.get("/f/nosuchform").status()).isEqualTo(404);
  }

  @Test
  void aFormWithoutAWayToAnswerIsRefused() {
    Pages head = world.pages(Role.HEAD);
    head.get("/settings/forms/new");

    Answer answer =
        head.post("/settings/forms", Map.of("label", "Mute", "use.name", "true", "language", "en"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("must ask for a phone");
  }
}
