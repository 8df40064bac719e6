package rapport.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.Forbidden;
import rapport.access.Notices;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.Role;
import rapport.access.RoleDraft;
import rapport.access.Roles;
import rapport.access.Scope;
import rapport.access.User;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.contacts.PassesPlans;
import rapport.interactions.CardLog;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.PersonName;
import rapport.notes.About;
import rapport.texts.Sought;
import rapport.texts.TextHit;
import rapport.texts.TextSearch;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class TasksTest {
  @Autowired World world;
  @Autowired Tasks tasks;
  @Autowired TaskLog log;
  @Autowired Contacts contacts;
  @Autowired CardLog cards;
  @Autowired TextSearch search;
  @Autowired Notices notices;
  @Autowired Roles roles;
  @Autowired List<PassesPlans> keepers;

  private final String mark = "Y" + UUID.randomUUID().toString().replace("-", "");

  @Test
  void anOpenTaskWaitsOnTheCardAndAFinishedOneStandsOnTheTimeline() {
    UUID person = person();
    UUID id = tasks.add(draft(me()).about(new About(RecordKind.CONTACT, person)), act());
    assertThat(entries(person)).isEmpty();
    assertThat(log.openOn(person, me())).extracting(Task::id).containsExactly(id);
    Pages pages = world.pages(Role.ADMINISTRATOR);
    assertThat(pages.get("/contacts/" + person).body()).contains("task-" + id);

    tasks.complete(id, act());
    assertThat(entries(person)).containsExactly(id);
    assertThat(log.openOn(person, me())).isEmpty();
    assertThat(pages.get("/contacts/" + person).body()).contains("entry-task");

    tasks.reopen(id, act());
    assertThat(entries(person)).isEmpty();
    tasks.cancel(id, act());
    assertThat(log.openOn(person, me())).isEmpty();
    assertThatThrownBy(() -> tasks.complete(id, act())).isInstanceOf(Conflict.class);
  }

  @Test
  void aRemovedTaskIsNowhereAndComesBackToWhereItStood() {
    UUID person = person();
    User doer = world.hire(Role.MANAGER, null);
    UUID id = tasks.add(draft(doer).about(new About(RecordKind.CONTACT, person)), act());
    Pages pages = world.pages(Role.ADMINISTRATOR);
    Answer removed = pages.delete("/tasks/" + id);
    assertThat(removed.status()).isEqualTo(204);
    assertThat(removed.header("HX-Trigger")).contains("/tasks/" + id + "/removal");
    assertThatThrownBy(() -> log.find(id, me())).isInstanceOf(Absent.class);
    assertThat(log.openOn(person, me())).isEmpty();
    assertThat(entries(person)).isEmpty();
    assertThat(pages.get("/tasks/" + id).status()).isEqualTo(404);
    assertThat(search.search(Sought.of(mark), 9, me())).extracting(TextHit::id).doesNotContain(id);

    assertThat(pages.delete("/tasks/" + id + "/removal").status()).isEqualTo(204);
    assertThat(log.openOn(person, me())).extracting(Task::id).containsExactly(id);
    assertThat(search.search(Sought.of(mark), 9, me())).extracting(TextHit::id).contains(id);

    tasks.complete(id, world.act(doer));
    assertThat(world.api(doer).delete("/tasks/" + id).status()).isEqualTo(204);
    assertThat(entries(person)).isEmpty();
    assertThatThrownBy(() -> tasks.restore(id, world.act(Role.READER)))
        .isInstanceOf(Forbidden.class);
    tasks.restore(id, world.act(doer));
    assertThat(entries(person)).containsExactly(id);
  }

  @Test
  void aRecordThatIsNotUnderstoodIsSaidOnceAndThenLeftOut() {
    Pages pages = world.pages(Role.ADMINISTRATOR);
    Map<String, String> form = new HashMap<>(form("Без записи " + mark, ""));
    form.put("on", "contact");
    form.put("about", "not-an-id");
    Answer refused = pages.htmx("/tasks", form);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body())
        .contains("What this was about is not found", "name=\"about\" value=\"\"");
    form.put("on", "");
    form.put("about", "");
    assertThat(pages.htmx("/tasks", form).status()).isEqualTo(204);
    assertThat(found("Без записи " + mark).about()).isNull();
  }

  @Test
  void aDayIsOverdueWhenItIsOverAndAMomentAtOnce() {
    ZoneId moscow = ZoneId.of("Europe/Moscow");
    LocalDate day = LocalDate.of(2026, 3, 10);
    Due whole = Due.on(day, moscow);
    assertThat(whole.at()).isEqualTo(Instant.parse("2026-03-10T21:00:00Z"));
    Instant end = whole.at();
    Task ofDay = task(whole);
    assertThat(ofDay.isOverdue(end.minusSeconds(1))).isFalse();
    assertThat(ofDay.isOverdue(end)).isTrue();

    Instant moment = Instant.parse("2026-03-10T10:00:00Z");
    Task ofMoment = task(Due.by(moment));
    assertThat(Due.by(moment).day()).isNull();
    assertThat(ofMoment.isOverdue(moment.minusSeconds(1))).isFalse();
    assertThat(ofMoment.isOverdue(moment)).isTrue();
    tasks.complete(ofMoment.id(), act());
    assertThat(log.find(ofMoment.id(), me()).isOverdue(moment.plusSeconds(1))).isFalse();
    assertThat(task(null).isOverdue(Instant.MAX)).isFalse();
  }

  private Task task(@Nullable Due due) {
    return log.find(tasks.add(draft(me()).due(due), act()), me());
  }

  @Test
  void theFormUnderstandsWordsInThreeLanguagesAndSaysWhatItDoesNot() {
    Pages pages = world.pages(Role.ADMINISTRATOR);
    for (String said : List.of("tomorrow at 15", "завтра в 15", "у пʼятницю", "2026-12-01")) {
      String title = said + " " + mark;
      assertThat(pages.htmx("/tasks", form(title, said)).status()).as(said).isEqualTo(204);
      Task task = found(title);
      assertThat(task.due()).as(said).isNotNull();
    }
    assertThat(pages.htmx("/tasks", form("x", "когда рак свистнет")).status()).isEqualTo(422);
    assertThat(pages.htmx("/tasks", form(" ", "")).status()).isEqualTo(422);
  }

  @Test
  void whoIsGivenATaskIsToldAndWhoGaveItLearnsThatItIsDone() {
    User giver = world.hire(Role.MANAGER, null);
    User doer = world.hire(Role.MANAGER, null);
    UUID id = tasks.add(draft(doer), world.act(giver));
    assertThat(notices.unread(doer.id(), 9)).isEqualTo(1);
    tasks.complete(id, world.act(doer));
    assertThat(notices.unread(giver.id(), 9)).isEqualTo(1);
    assertThat(log.list(asked(TaskLog.Whose.GIVEN, false, giver), Optional.empty(), 9).items())
        .extracting(Task::id)
        .containsExactly(id);
  }

  @Test
  void openTasksPassOnWithTheirClientsAndComeBack() {
    User from = world.hire(Role.MANAGER, null);
    User to = world.hire(Role.MANAGER, null);
    UUID person = person();
    UUID id = tasks.add(draft(from).about(new About(RecordKind.CONTACT, person)), act());
    PassesPlans keeper =
        keepers.stream().filter(PassingTasks.class::isInstance).findFirst().orElseThrow();
    assertThat(keeper.openOf(from.id(), List.of(person))).containsEntry(person, List.of(id));
    assertThat(keeper.pass(List.of(id), from.id(), to.id(), act())).containsExactly(id);
    assertThat(log.find(id, me()).responsibleId()).isEqualTo(to.id());
    assertThat(keeper.passBack(List.of(id), to.id(), from.id(), act())).containsExactly(id);
    assertThat(log.find(id, me()).responsibleId()).isEqualTo(from.id());
  }

  @Test
  void tasksAreFoundByWordFormsOfTitleAndDescription() {
    UUID id = tasks.add(TaskDraft.of("Подготовить договор " + mark, me().id()), act());
    assertThat(search.search(Sought.of("договорами " + mark), 9, me()))
        .extracting(TextHit::id)
        .containsExactly(id);
    assertThat(
            log.list(
                    new TaskLog.Asked(
                        TaskLog.Whose.MINE, true, Sought.of("договоре " + mark), me()),
                    Optional.empty(),
                    9)
                .items())
        .extracting(Task::id)
        .containsExactly(id);
  }

  @Test
  void theListWalksOverThoseWithADayAndThoseWithout() {
    User doer = world.hire(Role.MANAGER, null);
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    for (int i = 0; i < 3; i++) {
      tasks.add(draft(doer).due(Due.by(now.plus(Duration.ofHours(i)))), world.act(doer));
      tasks.add(draft(doer), world.act(doer));
    }
    var first = log.list(asked(TaskLog.Whose.MINE, true, doer), Optional.empty(), 2);
    var second = log.list(asked(TaskLog.Whose.MINE, true, doer), first.next(), 2);
    var third = log.list(asked(TaskLog.Whose.MINE, true, doer), second.next(), 2);
    assertThat(third.next()).isEmpty();
    assertThat(
            List.of(first, second, third).stream()
                .flatMap(page -> page.items().stream())
                .map(Task::id))
        .doesNotHaveDuplicates()
        .hasSize(6);
  }

  @Test
  void myDayShowsWhatIsDueAndNobodyElsesTasks() {
    User doer = world.hire(Role.MANAGER, null);
    TaskDraft late =
        new TaskDraft(
            "Вчерашнее " + mark,
            "",
            Priority.HIGH,
            doer.id(),
            Due.by(Instant.now().minus(Duration.ofDays(1))),
            null);
    UUID id = tasks.add(late, world.act(doer));
    assertThat(world.pages(doer).get("/").body()).contains("task-" + id, "task-late");
    assertThat(world.pages(Role.ADMINISTRATOR).get("/").body()).doesNotContain("task-" + id);
  }

  @Test
  void theApiGivesChangesAndCompletes() {
    var api = world.api(Role.ADMINISTRATOR);
    var added = api.post("/tasks", Map.of("title", "По API", "dueOn", "2030-01-15"));
    assertThat(added.status()).isEqualTo(201);
    assertThat(added.json().path("dueOn").asString()).isEqualTo("2030-01-15");
    String path = "/tasks/" + added.locatedId();
    assertThat(api.put(path, Map.of("title", "Иначе", "version", 5)).status()).isEqualTo(409);
    assertThat(api.put(path + "/completion", Map.of()).json().path("state").asString())
        .isEqualTo("done");
    assertThat(api.put(path + "/cancellation", Map.of()).status()).isEqualTo(409);
    assertThat(api.delete(path + "/completion").json().path("state").asString()).isEqualTo("open");
    assertThat(api.post("/tasks", Map.of("description", "Без названия")).status()).isEqualTo(422);
  }

  @Test
  void aStrangersTaskIsAbsent() {
    UUID id = tasks.add(draft(me()), act());
    assertThat(log.find(id, me()).title()).contains(mark);
    User stranger = stranger();
    assertThatThrownBy(() -> log.find(id, stranger)).isInstanceOf(Absent.class);
    assertThatThrownBy(() -> tasks.complete(id, world.act(stranger))).isInstanceOf(Absent.class);
    assertThat(world.pages(stranger).get("/tasks/" + id).status()).isEqualTo(404);
    assertThat(search.search(Sought.of(mark), 9, stranger)).isEmpty();
  }

  /** Somebody who sees what is their own alone. */
  private User stranger() {
    Map<Deed, Scope> own = Map.of(Deed.SEE, Scope.OWN, Deed.CHANGE, Scope.OWN);
    RoleDraft draft =
        new RoleDraft(
            "",
            Map.of("en", "Stranger"),
            Set.of(Right.LOG_INTERACTIONS),
            Map.of(RecordKind.CONTACT, own, RecordKind.INTERACTION, own),
            Map.of());
    return world.hire(roles.add(draft, act()), null);
  }

  private Task found(String title) {
    return log
        .list(
            new TaskLog.Asked(TaskLog.Whose.MINE, true, Sought.of(mark), me()),
            Optional.empty(),
            20)
        .items()
        .stream()
        .filter(task -> task.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, String> form(String title, String due) {
    return Map.of("title", title, "due", due, "responsible", me().id().toString());
  }

  private static TaskLog.Asked asked(TaskLog.Whose whose, boolean open, User viewer) {
    return new TaskLog.Asked(whose, open, Sought.of(""), viewer);
  }

  private TaskDraft draft(User doer) {
    return TaskDraft.of("Сделать " + mark, doer.id());
  }

  private List<UUID> entries(UUID subject) {
    return cards
        .of(new CardLog.Asked(subject, "", Sought.of(""), me()), Optional.empty(), 10)
        .items()
        .stream()
        .map(CardLog.Entry::id)
        .toList();
  }

  private UUID person() {
    return contacts.add(
        new ContactDraft(
            new PersonName("Задача", "", mark), "", "", List.of(), null, "", null, "RU"),
        act());
  }

  private Act act() {
    return world.act(Role.ADMINISTRATOR);
  }

  private User me() {
    return world.user(Role.ADMINISTRATOR);
  }
}
