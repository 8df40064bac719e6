package rapport.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.access.User;
import rapport.chains.Calls;
import rapport.chains.Rules;
import rapport.contacts.Contacts;
import rapport.guard.QueryRule;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Next;
import rapport.notes.About;
import rapport.notes.Notes;
import rapport.tasks.Due;
import rapport.tasks.TaskDraft;
import rapport.tasks.Tasks;
import rapport.world.Pages;
import rapport.world.Queries;
import rapport.world.RapportTest;
import rapport.world.World;

/** Pages that show notes, tasks and what rules would do make a fixed number of queries. */
@RapportTest
class NoteQueriesTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  @Autowired Notes notes;
  @Autowired Tasks tasks;
  @Autowired Rules rules;
  @Autowired Queries queries;

  @Test
  void theListOfTasksHoweverManyThereAre() {
    User user = world.hire(Role.MANAGER, null);
    Pages pages = world.pages(user);
    task(user, person(user));
    pages.get("/tasks");
    List<String> few = queries.during(() -> pages.get("/tasks"));
    for (int i = 0; i < 8; i++) {
      task(user, person(user));
    }
    QueryRule.check(few, queries.during(() -> pages.get("/tasks")), 30);
  }

  @Test
  void aCardHoweverManyNotesAndTasksItHas() {
    User user = world.hire(Role.MANAGER, null);
    UUID person = person(user);
    Pages pages = world.pages(user);
    String path = "/contacts/" + person;
    noteAndTask(user, person);
    pages.get(path);
    List<String> few = queries.during(() -> pages.get(path));
    for (int i = 0; i < 8; i++) {
      noteAndTask(user, person);
    }
    QueryRule.check(few, queries.during(() -> pages.get(path)), 60);
  }

  @Test
  void theTrialOfARuleHoweverMuchItMeans() {
    Act act = world.act(Role.ADMINISTRATOR);
    String word = "проба" + UUID.randomUUID();
    UUID rule = rules.add(Calls.planning(word, "", Method.CALL), act);
    Pages pages = world.pages(Role.ADMINISTRATOR);
    String path = "/settings/rules/trial?rule=" + rule;
    logged(word);
    pages.get(path);
    List<String> few = queries.during(() -> pages.get(path));
    for (int i = 0; i < 8; i++) {
      logged(word);
    }
    QueryRule.check(few, queries.during(() -> pages.get(path)), 60);
    rules.retire(rule, act);
  }

  private void logged(String word) {
    Act act = world.act(world.hire(Role.MANAGER, null));
    UUID person = Calls.person("Пробная", contacts, act);
    interactions.log(
        Calls.topic(Method.MEETING, word, person),
        Calls.outcome(Instant.now().minus(Duration.ofHours(1)), ""),
        new Next.Open(),
        act);
  }

  private void noteAndTask(User user, UUID person) {
    notes.add(new About(RecordKind.CONTACT, person), "Только утром", true, world.act(user));
    task(user, person);
  }

  private void task(User user, UUID person) {
    TaskDraft draft =
        TaskDraft.of("Счёт", user.id())
            .due(Due.by(Instant.now().plus(Duration.ofDays(1))))
            .about(new About(RecordKind.CONTACT, person));
    tasks.add(draft, world.act(user));
  }

  private UUID person(User user) {
    return Calls.person("Счётова", contacts, world.act(user));
  }
}
