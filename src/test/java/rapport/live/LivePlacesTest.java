package rapport.live;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.live.WatchedClients.PAGE;
import static rapport.live.WatchedClients.at;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.access.Roles;
import rapport.access.User;
import rapport.chains.Calls;
import rapport.chains.Deed;
import rapport.chains.Deed.Planning;
import rapport.chains.Rules;
import rapport.contacts.Contacts;
import rapport.contacts.HandOverDraft;
import rapport.contacts.HandingOver;
import rapport.files.Files;
import rapport.files.Upload;
import rapport.filters.Filter;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Next;
import rapport.interactions.Particulars;
import rapport.interactions.Plan;
import rapport.interactions.Reassigning;
import rapport.notes.About;
import rapport.notes.Notes;
import rapport.tasks.TaskDraft;
import rapport.tasks.Tasks;
import rapport.world.LiveBrowser;
import rapport.world.RapportTest;
import rapport.world.World;

/** A change is told wherever its record stands, or stood. */
@RapportTest
class LivePlacesTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Roles roles;
  @Autowired Rules rules;
  @Autowired Interactions interactions;
  @Autowired Reassigning reassigning;
  @Autowired HandingOver handingOver;
  @Autowired Files files;
  @Autowired Notes notes;
  @Autowired Tasks tasks;

  private WatchedClients clients;

  @BeforeEach
  void clients() {
    clients = new WatchedClients(world, contacts, roles);
  }

  @Test
  void whatARulePlansForAColleagueIsToldWithTheActThatSetItOff() {
    User doer = world.hire(Role.MANAGER, null);
    String word = "правило" + UUID.randomUUID().toString().substring(0, 8);
    UUID person = clients.person(world.user(Role.HEAD), "Правилова");
    Planning planning =
        new Planning(
            Method.MEETING,
            "",
            "",
            Deed.Responsible.COLLEAGUE,
            doer.id(),
            new Deed.Delay(2, Deed.Delay.Unit.DAYS, null),
            null,
            false,
            false);
    UUID rule = rules.add(Calls.draft(word, "", planning), world.act(Role.ADMINISTRATOR));
    try (LiveBrowser browser = world.pages(doer).listen(at(PAGE))) {
      interactions.log(
          Calls.topic(Method.CALL, word, person),
          Calls.outcome(Instant.now().minusSeconds(60), ""),
          new Next.Open(),
          world.act(Role.MANAGER));
      assertThat(browser.hears(LivePlacesTest::onMyDay).json().path("kind").asString())
          .isEqualTo("interaction");
    } finally {
      rules.retire(rule, world.act(Role.ADMINISTRATOR));
    }
  }

  @Test
  void whoeverHadWhatIsGivenToAnotherHearsThatItLeftTheirDay() {
    User owner = world.hire(clients.onlyOwn(), null);
    UUID planned = planned(clients.person(owner, "Отданная"), owner, Particulars.NONE);
    try (LiveBrowser browser = world.pages(owner).listen(at(PAGE))) {
      reassigning.give(
          planned, world.user(Role.MANAGER).id(), OptionalInt.empty(), world.act(Role.HEAD));
      browser.hears(LivePlacesTest::leftMyDay);
    }
  }

  @Test
  void whoeverHandsClientsOverHearsThatWhatWasPromisedLeftTheirDay() {
    User owner = world.hire(clients.onlyOwn(), null);
    User taker = world.hire(owner.role().code(), null);
    planned(clients.person(owner, "Переданная"), owner, Particulars.NONE);
    try (LiveBrowser browser = world.pages(owner).listen(at(PAGE))) {
      handingOver.handOver(
          new HandOverDraft(
              owner.id(), taker.id(), RecordKind.CONTACT, null, Filter.EVERYTHING, null, ""),
          world.act(Role.HEAD));
      browser.hears(LivePlacesTest::leftMyDay);
    }
  }

  @Test
  void aColleagueWhoTakesPartHearsOfIt() {
    User owner = world.hire(Role.MANAGER, null);
    User other = world.hire(Role.MANAGER, null);
    UUID person = clients.person(owner, "Совместная");
    try (LiveBrowser browser = world.pages(other).listen(at(PAGE))) {
      UUID meeting =
          planned(person, owner, new Particulars(List.of(other.id()), List.of(), Map.of(), ""));
      browser.hears(event -> onMyDay(event) && event.data().contains(meeting.toString()));
    }
  }

  @Test
  void aFileIsToldToItsRecordAndToTheCardThatShowsIt() {
    UUID person = clients.person(world.user(Role.HEAD), "Файлова");
    UUID note =
        notes.add(
            new About(RecordKind.CONTACT, person), "С приложением", false, world.act(Role.HEAD));
    try (LiveBrowser page = world.pages(Role.HEAD).listen(at(PAGE, "note:" + note));
        LiveBrowser card = world.pages(Role.HEAD).listen(at(PAGE, "contact:" + person))) {
      byte[] content = "договор".getBytes(StandardCharsets.UTF_8);
      Upload upload =
          new Upload("договор.txt", "", content.length, () -> new ByteArrayInputStream(content));
      UUID file = files.add("note", note, upload, world.act(Role.MANAGER));
      assertThat(page.hearsOf(file).json().path("on").toString()).contains(note.toString());
      assertThat(card.hearsOf(file).json().path("kind").asString()).isEqualTo("file");
      files.remove(file, world.act(Role.MANAGER));
      card.hears(event -> event.data().contains("\"file\"") && event.data().contains("\"remove\""));
    }
  }

  @Test
  void whoHadToDoATaskThatIsRemovedHearsThatItLeftTheirDay() {
    User doer = world.hire(Role.MANAGER, null);
    UUID task = tasks.add(TaskDraft.of("Лишнее", doer.id()), world.act(Role.HEAD));
    try (LiveBrowser browser = world.pages(doer).listen(at(PAGE))) {
      tasks.remove(task, world.act(Role.HEAD));
      browser.hears(LivePlacesTest::leftMyDay);
    }
  }

  private UUID planned(UUID person, User by, Particulars more) {
    return interactions.plan(
        Calls.topic(Method.CALL, "Обещанное", person).saying(more),
        new Plan(Instant.now().plusSeconds(3600), null, false),
        world.act(by));
  }

  private static boolean onMyDay(LiveBrowser.Event event) {
    return event.name().equals("change") && event.json().path("me").asBoolean();
  }

  private static boolean leftMyDay(LiveBrowser.Event event) {
    return onMyDay(event) && event.json().path("verb").asString().equals("leave");
  }
}
