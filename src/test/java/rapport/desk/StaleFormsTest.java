package rapport.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.chains.Deed.Disregarding;
import rapport.chains.Occasion;
import rapport.chains.Rule;
import rapport.chains.Rules;
import rapport.chains.Trigger;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.filters.Filter;
import rapport.kernel.PersonName;
import rapport.leads.DistributionRule;
import rapport.leads.DistributionRules;
import rapport.notes.About;
import rapport.notes.Notes;
import rapport.tasks.TaskDraft;
import rapport.tasks.Tasks;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

/** Where a colleague was quicker, the form comes back as it was typed, to be saved knowingly. */
@RapportTest
class StaleFormsTest {
  private static final String TYPED = "Typed by the slower one";

  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Notes notes;
  @Autowired Tasks tasks;
  @Autowired Rules rules;
  @Autowired DistributionRules distribution;

  @Test
  void aNote() {
    UUID id = notes.add(new About(RecordKind.CONTACT, person()), "First", false, act());
    notes.change(id, 1, "Quicker", act());
    comesBack("/notes/" + id, "/notes/" + id + "/edit", Map.of("body", TYPED), 204);
  }

  @Test
  void aTask() {
    UUID id = tasks.add(TaskDraft.of("First", act().userId()), act());
    tasks.change(id, 1, TaskDraft.of("Quicker", act().userId()), act());
    Map<String, String> form = Map.of("title", TYPED, "responsible", act().userId().toString());
    comesBack("/tasks/" + id, "/tasks/" + id + "/edit", form, 204);
  }

  @Test
  void aRule() {
    UUID id = rules.add(rule("First"), act());
    rules.change(id, 1, rule("Quicker"), act());
    Map<String, String> form =
        Map.of(
            "name",
            TYPED,
            "mode",
            "off",
            "occasion",
            "completed",
            "deed",
            "irrelevant",
            "which",
            "keep",
            "why",
            "Robots");
    comesBack("/settings/rules/" + id, "/settings/rules/" + id, form, 302);
    rules.retire(id, act());
  }

  @Test
  void aRuleOfDistribution() {
    UUID id = distribution.add(shared("First"), act());
    distribution.change(id, 1, shared("Quicker"), act());
    String path = "/settings/leads/distribution/" + id;
    Map<String, String> form =
        Map.of("label", TYPED, "which", "keep", "to", "user:" + act().userId(), "manner", "turn");
    comesBack(path, path, form, 302);
    distribution.remove(id, act());
  }

  private void comesBack(String path, String meets, Map<String, String> typed, int saved) {
    Pages pages = world.pages(Role.ADMINISTRATOR);
    Map<String, String> form = new HashMap<>(typed);
    form.put("version", "1");
    Answer refused = saved == 204 ? pages.htmx(path, form) : pages.post(path, form);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body())
        .contains(TYPED, "data-met", "data-meet=\"" + meets + "\"")
        .contains("Somebody else changed this meanwhile", "name=\"version\" value=\"2\"");

    form.put("version", "2");
    Answer again = saved == 204 ? pages.htmx(path, form) : pages.post(path, form);
    assertThat(again.status()).as(again.body()).isIn(saved, 200);
    assertThat(pages.get(meets).body()).contains(TYPED);
  }

  private static Rule.Draft rule(String name) {
    return new Rule.Draft(
        name,
        Rule.Mode.OFF,
        new Trigger(Occasion.COMPLETED, Set.of(), null, Set.of(), Set.of(), "", Filter.EVERYTHING),
        new Disregarding("Robots"));
  }

  private DistributionRule.Draft shared(String label) {
    return new DistributionRule.Draft(
        label, Filter.EVERYTHING, act().userId(), null, DistributionRule.Manner.TURN, false);
  }

  private UUID person() {
    return contacts.add(
        new ContactDraft(
            new PersonName("Ольга", "", "Спешкина"), "", "", List.of(), null, "", null, "RU"),
        act());
  }

  private Act act() {
    return world.act(Role.ADMINISTRATOR);
  }
}
