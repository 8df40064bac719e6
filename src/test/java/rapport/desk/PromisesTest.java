package rapport.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.Act;
import rapport.access.Role;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.interactions.Agenda;
import rapport.interactions.Direction;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Plan;
import rapport.interactions.State;
import rapport.interactions.Topic;
import rapport.kernel.PersonName;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

/** What the pages make of promises: their order, their number, their notes. */
@RapportTest
class PromisesTest {
  @Autowired World world;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired Agenda agenda;
  @Autowired Contacts contacts;
  @Autowired PlatformTransactionManager transactions;

  private final Instant now = Instant.now();

  @Test
  void aLongPastHidesNeitherTodayNorWhatComesLater() {
    UUID person = person("Просрочкина");
    UUID marketer = world.user(Role.MARKETER).id();
    new TransactionTemplate(transactions)
        .executeWithoutResult(open -> {
          for (int i = 0; i <= InteractionLog.MOST_PLANNED; i++) {
            plan(person, "Просрочено " + i, now.minus(Duration.ofDays(9)), marketer);
          }
        });
    UUID soon = plan(person, "Совсем скоро", now.plusSeconds(5), marketer);
    UUID later = plan(person, "Послезавтра позвонить", now.plus(Duration.ofDays(2)), marketer);

    List<Agenda.Part> parts =
        List.of(
            new Agenda.Part(new Agenda.Span(Instant.EPOCH, now), 7),
            new Agenda.Part(new Agenda.Span(now, now.plusSeconds(60)), 7),
            new Agenda.Part(new Agenda.Span(now.plusSeconds(60), now.plus(Duration.ofDays(3))), 1));
    assertThat(agenda.planned(world.user(Role.MARKETER), parts))
        .hasSize(7 + 2)
        .extracting(Interaction::id)
        .endsWith(soon, later);
    Agenda.Span none = new Agenda.Span(now, now);
    assertThat(agenda.standing(marketer, now, none, none).overdue())
        .isEqualTo(InteractionLog.MOST_PLANNED + 1);
    assertThat(world.pages(Role.MARKETER).get("/").body())
        .contains("tone-red\">20") // one more if the soon one is due by now
        .contains("Послезавтра позвонить")
        .contains("/interactions?whose=mine&amp;state=planned");
  }

  @Test
  void theLogOfWhatIsPlannedBeginsWithTheSoonestAndGoesOnBehindIt() {
    UUID person = person("Порядкова");
    UUID head = world.user(Role.HEAD).id();
    for (int i = 60; i > 0; i--) {
      plan(person, "Дело номер " + i + ".", now.plus(Duration.ofDays(300 + i)), head);
    }
    Pages pages = world.pages(Role.HEAD);
    String first = pages.get("/interactions?whose=mine&state=planned").body();
    assertThat(first.indexOf("Дело номер 1."))
        .isPositive()
        .isLessThan(first.indexOf("Дело номер 2."));
    assertThat(first).doesNotContain("Дело номер 60.");
    String cursor = first.replaceAll("(?s).*cursor=([^\"&]+)\".*", "$1");
    assertThat(pages.get("/interactions?whose=mine&state=planned&cursor=" + cursor).body())
        .contains("Дело номер 60.")
        .doesNotContain("Дело номер 2.");
  }

  @Test
  void completingBeginsWithTheNoteOfThePlanAndKeepsIt() {
    UUID planned =
        interactions.plan(
            topic(person("Заметкина"), "Каталог", world.user(Role.MANAGER).id()),
            new Plan(now.minusSeconds(60), null, false, "Взять новый каталог"),
            act());
    Pages pages = world.pages(Role.MANAGER);
    String form = pages.get("/interactions/" + planned + "/completion").body();
    assertThat(form).containsPattern("<textarea[^>]*name=\"note\"[^>]*>\\s*Взять новый каталог");

    String note = "Взять новый каталог. Взяли.";
    Map<String, String> typed = Map.of("note", note, "next", "none", "noNextReason", "Хватит");
    Answer done = pages.htmx("/interactions/" + planned + "/completion", typed);
    assertThat(done.status()).as(done.body()).isEqualTo(204);
    assertThat(log.find(planned, world.user(Role.ADMINISTRATOR)).note()).isEqualTo(note);
  }

  @Test
  void minutesAndYearsNobodyCanMeanAreRefusedAtTheirFields() {
    UUID planned =
        plan(person("Годова"), "Годы", now.plusSeconds(600), world.user(Role.MANAGER).id());
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/interactions/" + planned + "/completion");
    Map<String, String> endless =
        Map.of("minutes", "71582789", "next", "none", "noNextReason", "Хватит");
    Answer refused = pages.htmx("/interactions/" + planned + "/completion", endless);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("Between a minute and a day");
    for (String at : List.of("+99999-01-01T10:00", "0026-11-22T10:00", "2201-01-01T00:00")) {
      Answer moved = pages.htmx("/interactions/" + planned + "/time", Map.of("at", at));
      assertThat(moved.status()).as(at).isEqualTo(422);
    }
    assertThat(log.find(planned, world.user(Role.ADMINISTRATOR)).state()).isEqualTo(State.PLANNED);
    assertThat(log.find(planned, world.user(Role.ADMINISTRATOR)).version()).isEqualTo(1);
  }

  private UUID plan(UUID person, String subject, Instant at, UUID responsibleId) {
    return interactions.plan(
        topic(person, subject, responsibleId), new Plan(at, null, false), act());
  }

  private static Topic topic(UUID person, String subject, UUID responsibleId) {
    return new Topic(
        Method.CALL, Direction.OUTBOUND, List.of(person), "", subject, "", responsibleId, null);
  }

  private Act act() {
    return world.act(Role.MANAGER);
  }

  private UUID person(String family) {
    return contacts.add(
        new ContactDraft(
            new PersonName("Ольга", "", family), "", "", List.of(), null, "", null, "RU"),
        act());
  }
}
