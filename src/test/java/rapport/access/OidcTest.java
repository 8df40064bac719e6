package rapport.access;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.access.db.Tables.CHANGE;
import static rapport.world.Newcomer.isIn;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import rapport.access.OutsideIdentities.Outsider;
import rapport.access.OutsideIdentities.Recognition;
import rapport.platform.OidcSettings;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.ProviderProcess;
import rapport.world.RapportTest;
import rapport.world.SecondNode;
import rapport.world.World;

/** Signing in with an OpenID provider, a real one that runs as a process of its own. */
@RapportTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OidcTest {
  @Autowired World world;
  @Autowired Users users;
  @Autowired Sessions sessions;
  @Autowired SecondFactors factors;
  @Autowired OutsideIdentities identities;
  @Autowired DSLContext sql;

  private final ProviderProcess provider = new ProviderProcess();
  private ConfigurableApplicationContext node;

  /** Rapport starts while the provider is down, and says so when asked to use it. */
  @BeforeAll
  void start() throws Exception {
    node =
        SecondNode.with(
            "rapport.oidc.issuer",
            provider.issuer(),
            "rapport.oidc.client.id",
            "rapport",
            "rapport.oidc.client.secret",
            "rapports-secret",
            "rapport.oidc.label",
            "The Outside");
    Pages pages = SecondNode.pages(node);
    assertThat(pages.get("/sign-in").body()).contains("Sign in with The Outside");
    Answer down = pages.get("/sign-in/with/provider");
    assertThat(down.response().uri().getPath()).isEqualTo("/sign-in");
    assertThat(down.body()).contains("The Outside does not answer at the moment.");
    provider.start();
  }

  @AfterAll
  void stop() {
    node.close();
    provider.close();
  }

  @Test
  void aColleagueWithAVerifiedAddressComesInByTheAuthorizationCodeWithPkceStateAndNonce() {
    User olga = hire("olga");
    Pages pages = SecondNode.pages(node);
    pages.get("/settings/profile"); // asked for, and shown after signing in
    Answer form = pages.get("/sign-in/with/provider");
    assertThat(asked(form)).contains("code_challenge_method=S256", "state=", "nonce=");
    Answer arrived = login(pages, "olga");
    assertThat(arrived.response().uri().getPath()).isEqualTo("/settings/profile");
    assertThat(arrived.body()).contains("olga@outside.example.com");
    assertThat(isIn(pages)).isTrue();
    assertThat(sessions.of(olga.id(), null)).hasSize(1);
    assertThat(
            sql.select(CHANGE.VERB)
                .from(CHANGE)
                .where(CHANGE.RECORD_ID.eq(olga.id()))
                .fetch(CHANGE.VERB))
        .contains("bind");
    users.resetPassword(olga.id(), "another-password", world.act(Role.ADMINISTRATOR));
    assertThat(isIn(pages)).as("a session like all others").isFalse();
  }

  @Test
  void whoIsUnknownUnverifiedOrGoneIsToldSo() {
    Pages unknown = SecondNode.pages(node);
    unknown.get("/sign-in/with/provider");
    assertThat(login(unknown, "oleg").body()).contains("Nobody here has the e-mail address");
    hire("oksana");
    Pages unverified = SecondNode.pages(node);
    unverified.get("/sign-in/with/provider");
    assertThat(login(unverified, "oksana").body()).contains("has not verified");
    User left = hire("left");
    users.change(
        left.id(), left.version(), UserDraft.of(left).active(false), world.act(Role.ADMINISTRATOR));
    Pages gone = SecondNode.pages(node);
    gone.get("/sign-in/with/provider");
    assertThat(login(gone, "left").body()).contains("Your account is closed.");
    for (Pages pages : new Pages[] {unknown, unverified, gone}) {
      assertThat(isIn(pages)).isFalse();
    }
  }

  @Test
  void anAnswerNobodyAskedForOpensNothing() {
    Pages pages = SecondNode.pages(node);
    Answer forged = pages.get("/sign-in/oidc/callback?code=stolen&state=guessed");
    assertThat(forged.response().uri().getPath()).isEqualTo("/sign-in");
    assertThat(forged.body()).contains("Signing in with The Outside failed.");
    assertThat(isIn(pages)).isFalse();
  }

  @Test
  void withoutAProviderThereIsNoButtonAndNoDoor() {
    assertThat(world.pages().get("/sign-in").body()).doesNotContain("/sign-in/with");
    assertThat(world.pages().get("/sign-in/with/provider").status()).isEqualTo(404);
  }

  @Test
  void anAddressThatPassedToSomebodyElseDoesNotOpenTheAccount() {
    User user = hire(UUID.randomUUID().toString());
    OidcSettings rules = rules(Optional.empty(), Optional.empty());
    assertThat(identities.recognize(outsider("first", user.email()), rules))
        .isEqualTo(new Recognition.Known(user));
    assertThat(identities.recognize(outsider("second", user.email()), rules))
        .isEqualTo(new Recognition.Refused("other"));
    assertThat(identities.recognize(outsider("first", "new@outside.example.com"), rules))
        .as("the subject counts from then on")
        .isEqualTo(new Recognition.Known(user));
  }

  @Test
  void theSettingsSayWhoseAddressesAreTakenAndWhetherNewcomersAreAdded() {
    String email = UUID.randomUUID() + "@outside.example.com";
    Outsider newcomer = outsider(email, email);
    assertThat(identities.recognize(newcomer, rules(Optional.of("example.org"), Optional.empty())))
        .isEqualTo(new Recognition.Refused("domain"));
    assertThat(identities.recognize(newcomer, rules(Optional.empty(), Optional.empty())))
        .isEqualTo(new Recognition.Refused("unknown"));
    Recognition added =
        identities.recognize(
            newcomer, rules(Optional.of("outside.example.com"), Optional.of("support")));
    assertThat(added).isInstanceOf(Recognition.Known.class);
    assertThat(users.byEmail(email).orElseThrow().role().code()).isEqualTo(Role.SUPPORT);
  }

  private OidcSettings rules(Optional<String> domain, Optional<String> role) {
    return new OidcSettings(provider.issuer(), "rapport", "secret", "Outside", domain, role);
  }

  private Outsider outsider(String subject, String email) {
    return new Outsider("https://rules.example.org", subject, email, "Somebody Outside");
  }

  private Answer login(Pages pages, String name) {
    return pages.post(
        provider.issuer() + "/login", Map.of("username", name, "password", "outside"));
  }

  /** What Rapport asked the provider for. */
  private static String asked(Answer form) {
    return Stream.iterate(
            Optional.of(form.response()),
            Optional::isPresent,
            (Optional<HttpResponse<String>> one) -> one.orElseThrow().previousResponse())
        .map(one -> one.orElseThrow().uri().toString())
        .filter(uri -> uri.contains("/oauth2/authorize"))
        .findFirst()
        .orElseThrow();
  }

  private User hire(String name) {
    String email = name + "@outside.example.com";
    return users.add(
        new NewUser(
            email, "Outside " + name, Role.SUPPORT, world.password(), "en", "Europe/Moscow"),
        world.act(Role.ADMINISTRATOR));
  }
}
