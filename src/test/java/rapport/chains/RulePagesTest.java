package rapport.chains;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.Contacts;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Next;
import rapport.world.Answer;
import rapport.world.Api;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class RulePagesTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  @Autowired Rules rules;
  @Autowired Users users;

  private final String word = "дело" + UUID.randomUUID().toString().substring(0, 8);

  @AfterEach
  void nobodyWantsTheRulesAnyMore() {
    rules
        .all(world.user(Role.ADMINISTRATOR))
        .forEach(rule -> rules.retire(rule.id(), world.act(Role.ADMINISTRATOR)));
  }

  @Test
  void aRuleIsWrittenTriedOutAndItsLogRead() {
    Pages pages = world.pages(Role.ADMINISTRATOR);
    assertThat(pages.get("/settings/rules/new").status()).isEqualTo(200);
    Map<String, String> form = new HashMap<>();
    form.put("name", "После " + word);
    form.put("mode", "on");
    form.put("occasion", "completed");
    form.put("methods", "call");
    form.put("results", "interested");
    form.put("words", word);
    form.put("which", "all");
    form.put("deed", "plan");
    form.put("method", "meeting");
    form.put("responsible", "same");
    form.put("delay", "две");
    form.put("unit", "days");
    assertThat(pages.post("/settings/rules", form).status()).isEqualTo(422);
    form.put("delay", "2");
    assertThat(pages.post("/settings/rules", form).status()).isEqualTo(200);
    Rule rule = rules.all(world.user(Role.ADMINISTRATOR)).getLast();

    String list = pages.get("/settings/rules").body();
    assertThat(list).contains("Completed: Call, Interested").contains("Meeting in 2 working days");
    UUID call = call();
    String trial = pages.get("/settings/rules/trial?rule=" + rule.id()).body();
    assertThat(trial).contains("Would have fired 1 time").contains(word);
    String log = pages.get("/settings/rules/log?interaction=" + call).body();
    assertThat(log).contains("Planned ·").contains("version 1").contains(call + "/chain");
    assertThat(pages.get("/interactions/" + call + "/chain").body()).contains("После " + word);

    form.put("version", "1");
    form.put("mode", "off");
    assertThat(pages.post("/settings/rules/" + rule.id(), form).status()).isEqualTo(200);
    assertThat(pages.post("/settings/rules/" + rule.id(), form).status()).isEqualTo(409);
    assertThat(pages.post("/settings/rules/" + rule.id() + "/removal", Map.of()).status())
        .isEqualTo(200);
    assertThat(pages.get("/settings/rules/log?rule=" + rule.id()).status()).isEqualTo(200);
  }

  @Test
  void theDayForWhichARulePlannedIsTheSameWhereverOneReadsIt() {
    rules.add(Calls.planning(word, "interested", Method.MEETING), world.act(Role.ADMINISTRATOR));
    UUID call = call();
    User far = world.hire(Role.ADMINISTRATOR, null);
    users.prefer("en", "America/New_York", "light", world.act(far));
    String log = world.pages(far).get("/settings/rules/log?interaction=" + call).body();
    assertThat(log).containsPattern("Planned · [^<:]+<").doesNotContainPattern("Planned · [^<]+:");
  }

  @Test
  void rulesAreWrittenThroughTheApi() {
    Api api = world.api(Role.ADMINISTRATOR);
    Map<String, Object> rule =
        Map.of(
            "name", "API " + word,
            "when", Map.of("results", List.of("interested"), "words", word),
            "then", Map.of("method", "email", "delay", 3, "delayUnit", "hours"));
    Answer added = api.post("/rules", rule);
    assertThat(added.status()).isEqualTo(201);
    String id = added.json().get("id").asString();
    assertThat(added.json().get("then").get("responsible").asString()).isEqualTo("same");

    UUID call = call();
    var firing = api.get("/rule-firings?interactionId=" + call).json().get("items").get(0);
    assertThat(firing.get("outcome").asString()).isEqualTo("planned");
    assertThat(firing.get("ruleId").asString()).isEqualTo(id);
    String effect = firing.get("effectId").asString();
    assertThat(api.get("/interactions/" + effect).json().get("origin").asString())
        .isEqualTo("by_rule");
    var chain = api.get("/interactions/" + effect + "/chain").json();
    assertThat(chain.get("links").size()).isEqualTo(2);
    assertThat(chain.get("links").get(1).get("causePlace").asInt()).isZero();
    var trial = api.get("/rule-trial?interactionId=" + call).json();
    assertThat(trial.get("fired").asInt()).isEqualTo(1);
    assertThat(api.post("/rules", Map.of("name", "")).status()).isEqualTo(422);
    assertThat(api.delete("/rules/" + id).status()).isEqualTo(204);
  }

  @Test
  void onlyWhoAdministersSeesRules() {
    assertThat(world.pages(Role.MANAGER).get("/settings/rules").status()).isEqualTo(403);
    assertThat(world.pages(Role.MANAGER).get("/settings/rules/trial").status()).isEqualTo(403);
    assertThat(world.pages(Role.MANAGER).get("/settings/rules/log").status()).isEqualTo(403);
    assertThat(world.api(Role.HEAD).get("/rules").status()).isEqualTo(403);
    assertThat(world.api(Role.HEAD).get("/rule-trial").status()).isEqualTo(403);
  }

  private UUID call() {
    UUID person = Calls.person("Страницева", contacts, world.act(Role.MANAGER));
    return interactions.log(
        Calls.topic(Method.CALL, "О " + word, person),
        Calls.outcome(Instant.now().truncatedTo(ChronoUnit.MICROS), "interested"),
        new Next.Open(),
        world.act(Role.MANAGER));
  }
}
