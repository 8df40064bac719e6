package rapport.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import rapport.Rapport;
import rapport.access.Role;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.Companies;
import rapport.contacts.Contact;
import rapport.contacts.Contacts;
import rapport.contacts.Employment;
import rapport.contacts.Listing;
import rapport.contacts.PointKind;
import rapport.contacts.Sorting;
import rapport.filters.Asking;
import rapport.filters.Filter;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.State;
import rapport.kernel.Cursor;
import rapport.kernel.Page;
import rapport.world.TestDatabase;

/** A first start with --demo, as bin/run makes it, on a database of its own. */
class DemoLoaderTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

  private static TestDatabase database;
  private static ConfigurableApplicationContext started;

  @BeforeAll
  static void start() {
    database = TestDatabase.fresh();
    started =
        new SpringApplicationBuilder(Rapport.class)
            .run(
                "--rapport.db.url=" + database.url(),
                "--rapport.db.user=" + database.user(),
                "--rapport.db.password=" + database.password(),
                "--rapport.admin.password=correct-horse",
                "--rapport.language=ru",
                "--rapport.zone=" + ZONE,
                "--rapport.demo=true",
                "--server.port=0");
  }

  @AfterAll
  static void stop() {
    started.close();
    database.drop();
  }

  @Test
  void theWholeWorldIsThere() {
    assertThat(started.getBean(Contacts.class).count(all(""), 1000, asking())).isEqualTo(304);
    assertThat(started.getBean(Companies.class).count(all(""), 1000, asking())).isEqualTo(122);
    assertThat(Stream.of(State.values()).mapToLong(DemoLoaderTest::number).boxed().toList())
        .satisfiesExactly(
            planned -> assertThat(planned).isBetween(135L, 155L),
            completed -> assertThat(completed).isBetween(3000L, 4000L),
            cancelled -> assertThat(cancelled).isBetween(1L, 100L));
    assertThat(started.getBean(Users.class).all())
        .extracting(user -> user.role().code())
        .containsExactlyInAnyOrder(
            Role.ADMINISTRATOR, Role.HEAD, Role.MANAGER, Role.MANAGER, Role.MANAGER, Role.SUPPORT);
  }

  private static int number(State state) {
    return log()
        .all(
            new InteractionLog.Asked(Optional.empty(), Optional.of(state)),
            anybody(),
            Optional.empty(),
            9999)
        .items()
        .size();
  }

  @Test
  void ivanovIsFoundInLatinAndIsCalledTodayAtThree() {
    Contact ivanov = ivanov();

    assertThat(ivanov.name().full()).isEqualTo("Иван Петрович Иванов");
    assertThat(ivanov.nextTouchAt()).isEqualTo(today().atTime(15, 0).atZone(ZONE).toInstant());
    assertThat(ivanov.firstPoint(PointKind.PHONE).orElseThrow().canonical())
        .isEqualTo("+79031234567");
    assertThat(ivanov.currentEmployment().orElseThrow())
        .extracting(Employment::companyName, Employment::position)
        .containsExactly("ООО «Стройдом»", "Менеджер по закупкам");
  }

  @Test
  void theChainOfIvanovsCallIsWalkedByItsCauses() {
    Interaction step = log().plannedWith(ivanov().id(), anybody()).getFirst();
    int steps = 0;
    while (step.causeId() != null) {
      Interaction cause = log().find(step.causeId(), anybody());
      assertThat(cause.moment()).isBefore(step.moment());
      step = cause;
      steps++;
    }

    assertThat(steps).isGreaterThanOrEqualTo(12);
  }

  @Test
  void theCardKnowsTheLastTouchAndIsWrittenWhenItHappened() {
    Contact ivanov = ivanov();
    List<Interaction> past = log().of(ivanov.id(), anybody(), Optional.empty(), 100).items();

    assertThat(ivanov.lastTouchAt()).isEqualTo(past.getFirst().moment()).isBefore(now());
    assertThat(past)
        .allSatisfy(touch -> {
          assertThat(touch.companyId()).isEqualTo(employer(ivanov));
          assertThat(touch.createdAt()).isBetween(touch.moment(), touch.moment().plusSeconds(9000));
        });
  }

  private static Object employer(Contact contact) {
    return contact.currentEmployment().orElseThrow().companyId();
  }

  @Test
  void nothingIsWrittenBeforeItCouldBeKnown() {
    assertThat(
            log()
                .all(
                    new InteractionLog.Asked(Optional.empty(), Optional.of(State.PLANNED)),
                    anybody(),
                    Optional.empty(),
                    999)
                .items())
        .allMatch(planned -> planned.createdAt().isBefore(now()))
        .filteredOn(planned -> planned.ruleId() == null) // rules write no notes
        .noneMatch(planned -> planned.note().isBlank());
  }

  @Test
  void pastAndSecondPlacesOfWorkAreKept() {
    List<Contact> people = everybody();

    assertThat(people).filteredOn(person -> person.employments().size() > 1).hasSize(16);
    assertThat(people)
        .filteredOn(person -> person.employments().stream().anyMatch(e -> !e.isCurrent()))
        .hasSize(8)
        .allMatch(person -> person.employments().getFirst().isCurrent());
  }

  private static List<Contact> everybody() {
    List<Contact> people = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    do {
      Page<Contact> page =
          started
              .getBean(Contacts.class)
              .list(new Listing("", Filter.EVERYTHING, Sorting.BY_NAME, after, 100), asking());
      people.addAll(page.items());
      after = page.next();
    } while (after.isPresent());
    return people;
  }

  @Test
  void anotherStartChangesNothing() {
    started.getBean(DemoStart.class).fill();

    assertThat(started.getBean(Contacts.class).count(all(""), 1000, asking())).isEqualTo(304);
    assertThat(started.getBean(Users.class).all()).hasSize(6);
  }

  private static Contact ivanov() {
    return started.getBean(Contacts.class).list(all("ivanov stroidom"), asking()).items().stream()
        .filter(person -> person.name().middle().equals("Петрович"))
        .findFirst()
        .orElseThrow();
  }

  private static Listing all(String text) {
    return Listing.of(text, 500);
  }

  private static Asking asking() {
    return new Asking(started.getBean(Users.class).all().iterator().next(), now());
  }

  private static User anybody() {
    return started.getBean(Users.class).all().getFirst();
  }

  private static InteractionLog log() {
    return started.getBean(InteractionLog.class);
  }

  private static Instant now() {
    return started.getBean(Clock.class).instant();
  }

  private static LocalDate today() {
    return LocalDate.ofInstant(now(), ZONE);
  }
}
