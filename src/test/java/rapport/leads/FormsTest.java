package rapport.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern STAMP = Pattern.compile("name=\"stamp\" value=\"([^\"]+)\"");
  private static final Pattern PATH = Pattern.compile("(/f/[a-z0-9]+)/embed");

  @Autowired World world;
  @Autowired MovableClock clock;

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
    String path = form(Map.of("campaign", "", "consent", "I agree"));
    Pages stranger = world.pages();
    String name = "Formed " + UUID.randomUUID().toString().replace("-", "");
    Answer page =
        stranger.get(
            path + "?utm_source=newsletter&utm_campaign=spring&referrer=https://example.org/shop");
    assertThat(page.status()).isEqualTo(200);

    Answer sent =
        stranger.post(
            path,
            filled(
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
    String path = form(Map.of());
    String name = "Twice " + UUID.randomUUID().toString().replace("-", "");
    Pages stranger = world.pages();
    Map<String, String> filled = filled(stranger.get(path), name, Map.of());

    stranger.post(path, filled);
    stranger.post(path, filled);

    assertThat(world.api(Role.HEAD).get("/leads?q=" + name.split(" ")[1]).json().path("items"))
        .hasSize(1);
  }

  @Test
  void withoutConsentNothingIsSentAndNothingTypedIsLost() throws Exception {
    String path = form(Map.of("consent", "I agree to be called"));
    Pages stranger = world.pages();
    Map<String, String> filled = filled(stranger.get(path), "No Consent", Map.of());
    filled.remove("consent");

    Answer answer = stranger.post(path, filled);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("Sand, 3 t", "I agree to be called");
  }

  @Test
  void aRobotIsToldThatAllWentWellAndNothingComesOfIt() throws Exception {
    String path = form(Map.of());
    Pages stranger = world.pages();
    String name = "Robot " + UUID.randomUUID().toString().replace("-", "");

    Answer trapped =
        stranger.post(
            path, filled(stranger.get(path), name, Map.of("homepage", "https://spam.example")));

    assertThat(trapped.status()).isEqualTo(200);
    assertThat(world.api(Role.HEAD).get("/leads?q=" + name.split(" ")[1]).json().path("items"))
        .isEmpty();
  }

  @Test
  void whoeverIsTooFastOrDidNotWorkForItIsAskedAgain() throws Exception {
    String path = form(Map.of());
    Pages stranger = world.pages();
    Map<String, String> idle = filled(stranger.get(path), "Idle One", Map.of());
    idle.put("proof", "");
    assertThat(stranger.post(path, idle).status()).isEqualTo(422);

    Answer page = stranger.get(path);
    String stamp = stamp(page);
    Map<String, String> fast = values("Fast One");
    fast.put("stamp", stamp);
    fast.put("proof", proof(stamp));
    assertThat(stranger.post(path, fast).status()).isEqualTo(422);

    Map<String, String> foreign = values("Foreign One");
    foreign.put("stamp", "1.2.3");
    foreign.put("proof", "1");
    assertThat(stranger.post(path, foreign).status()).isEqualTo(422);
  }

  @Test
  void aFloodIsThrottled() throws Exception {
    String path = form(Map.of());
    Pages stranger = world.pages();
    int refused = 0;
    for (int i = 0; i < 20; i++) {
      Map<String, String> values = values("Flood " + i);
      values.put("homepage", "x");
      Answer answer = stranger.post(path, values);
      refused += answer.status() == 429 ? 1 : 0;
    }

    assertThat(refused).isEqualTo(14);
    clock.walk(Duration.ofMinutes(2));
    assertThat(stranger.post(path, filled(stranger.get(path), "After Flood", Map.of())).status())
        .isEqualTo(200);
  }

  @Test
  void onlyItsSitesMayFrameAFormAndNobodyAnythingElse() throws Exception {
    String path = form(Map.of("sites", "https://example.org"));
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

  private String form(Map<String, String> more) {
    Pages head = world.pages(Role.HEAD);
    head.get("/settings/forms/new");
    Map<String, String> fields = new HashMap<>();
    fields.put("label", "Form " + UUID.randomUUID());
    fields.put("language", "en");
    fields.put("thanks", "Thanks a lot");
    fields.put("source", "website");
    fields.put("active", "true");
    for (String code : java.util.List.of("name", "phone", "message")) {
      fields.put("use." + code, "true");
    }
    fields.put("required.name", "true");
    fields.putAll(more);
    Answer made = head.post("/settings/forms", fields);
    assertThat(made.status()).as(made.body()).isEqualTo(200);
    Matcher path = PATH.matcher(made.body());
    assertThat(path.find()).as(made.body()).isTrue();
    return path.group(1);
  }

  /** Filled in as somebody would, who takes ten seconds. */
  private Map<String, String> filled(Answer page, String name, Map<String, String> more)
      throws Exception {
    String stamp = stamp(page);
    Map<String, String> values = values(name);
    values.put("stamp", stamp);
    values.put("proof", proof(stamp));
    values.put("consent", "true");
    values.putAll(more);
    clock.walk(Duration.ofSeconds(10));
    return values;
  }

  private static Map<String, String> values(String name) {
    Map<String, String> values = new HashMap<>();
    values.put("name", name);
    values.put("phone", "+79997%06d".formatted(Math.floorMod(name.hashCode(), 1_000_000)));
    values.put("message", "Sand, 3 t");
    return values;
  }

  private static String stamp(Answer page) {
    Matcher stamp = STAMP.matcher(page.body());
    assertThat(stamp.find()).as(page.body()).isTrue();
    return stamp.group(1);
  }

  private static String proof(String stamp) throws Exception {
    for (int tried = 0; ; tried++) {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((stamp + ":" + tried).getBytes(StandardCharsets.UTF_8));
      if (hash[0] == 0 && (hash[1] & 0xF0) == 0) {
        return "" + tried;
      }
    }
  }
}
