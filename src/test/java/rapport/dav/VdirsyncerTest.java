package rapport.dav;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.access.Tokens;
import rapport.access.User;
import rapport.calendar.PhoneEntries;
import rapport.contacts.Contact;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.contacts.PointDraft;
import rapport.contacts.PointKind;
import rapport.interactions.Agenda.Span;
import rapport.interactions.Days;
import rapport.interactions.Direction;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Plan;
import rapport.interactions.State;
import rapport.interactions.Topic;
import rapport.kernel.PersonName;
import rapport.world.RapportTest;
import rapport.world.World;

/**
 * A real client keeps a folder of files in step with an employee's calendar and address book, there
 * and back.
 */
@RapportTest
@EnabledIf("isInstalled")
class VdirsyncerTest {
  private static final Path PROGRAM = Path.of("/usr/bin/vdirsyncer");
  private static final Instant SOON =
      Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

  @Autowired World world;
  @Autowired Tokens tokens;
  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired Days days;
  @Autowired PhoneEntries entries;
  @TempDir Path folder;

  private User owner;
  private UUID ivanov;
  private String mail;

  static boolean isInstalled() {
    return Files.isExecutable(PROGRAM);
  }

  @BeforeEach
  void connect() throws IOException, InterruptedException {
    owner = world.hire(Role.MANAGER, null);
    mail = "sync-" + UUID.randomUUID() + "@example.org";
    ivanov =
        contacts.add(
            new ContactDraft(
                new PersonName("Пётр", "", "Синхронов"),
                "Дубрава",
                "директор",
                List.of(new PointDraft(PointKind.EMAIL, "work", mail)),
                null,
                "",
                null,
                "RU"),
            world.act(owner));
    Files.writeString(folder.resolve("config"), config());
    run("discover");
  }

  private String config() {
    String password = tokens.issue("phone", Tokens.Scope.DAV, world.act(owner));
    return """
    [general]
    status_path = "%1$s/status/"
    [pair calendar]
    a = "phonecalendar"
    b = "rapportcalendar"
    collections = ["from b"]
    conflict_resolution = "b wins"
    [storage phonecalendar]
    type = "filesystem"
    path = "%1$s/calendar/"
    fileext = ".ics"
    [storage rapportcalendar]
    type = "caldav"
    url = "%2$s/"
    username = "%3$s"
    password = "%4$s"
    [pair book]
    a = "phonebook"
    b = "rapportbook"
    collections = ["from b"]
    conflict_resolution = "b wins"
    [storage phonebook]
    type = "filesystem"
    path = "%1$s/book/"
    fileext = ".vcf"
    [storage rapportbook]
    type = "carddav"
    url = "%2$s/"
    username = "%3$s"
    password = "%4$s"
    """
        .formatted(folder, world.address(), owner.email(), password);
  }

  private String run(String what) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(PROGRAM.toString(), "-c", folder + "/config", what)
            .redirectErrorStream(true)
            .start();
    try (var answers = process.outputWriter()) {
      answers.write("y\n".repeat(10));
    } catch (IOException asksNothing) {
      // it may have ended by then
    }
    String said =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private UUID plan(String subject) {
    return interactions.plan(
        new Topic(Method.CALL, Direction.OUTBOUND, List.of(ivanov), "", subject, "", null, null),
        new Plan(SOON, 45, false),
        world.act(owner));
  }

  private List<Path> files(String kind) throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve(kind))) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.toString().matches(".*\\.(ics|vcf)"))
          .toList();
    }
  }

  private Path only(String kind) throws IOException {
    List<Path> files = files(kind);
    assertThat(files).hasSize(1);
    return files.getFirst();
  }

  @Test
  void whatIsPlannedHereStandsInThePhoneAndWhatIsMovedThereMovesHere() throws Exception {
    UUID id = plan("Цена кирпича, \"особая\"; и\\n ещё");
    run("sync");
    Path file = only("calendar");
    String event = Files.readString(file);
    assertThat(event).contains("UID:" + id + "@rapport").contains("Синхронов");

    LocalDateTime from = LocalDateTime.ofInstant(SOON, ZoneOffset.UTC).plusDays(1);
    String moved =
        event
            .replaceFirst("DTSTART:\\S+", "DTSTART:" + stamp(from))
            .replaceFirst("DTEND:\\S+", "DTEND:" + stamp(from.plusMinutes(90)))
            .replaceFirst("END:VEVENT", "LOCATION:Склад на Заречной\r\nEND:VEVENT");
    Files.writeString(file, moved);
    run("sync");
    Interaction now = log.find(id, owner);
    assertThat(now.moment()).isEqualTo(SOON.plus(1, ChronoUnit.DAYS));
    assertThat(now.plannedMinutes()).isEqualTo(90);
    assertThat(now.place()).isEqualTo("Склад на Заречной");
    assertThat(now.subject()).as("as it was").isEqualTo("Цена кирпича, \"особая\"; и\\n ещё");

    run("sync");
    run("sync");
    assertThat(log.find(id, owner).version())
        .as("nothing goes to and fro")
        .isEqualTo(now.version());
  }

  @Test
  void whatIsDeletedInThePhoneIsCancelledAndCanBeTakenBack() throws Exception {
    UUID id = plan("Отменится в телефоне");
    UUID other = plan("Останется");
    run("sync");
    for (Path file : files("calendar")) {
      if (Files.readString(file).contains(id.toString())) {
        Files.delete(file);
      }
    }
    run("sync");
    Interaction cancelled = log.find(id, owner);
    assertThat(cancelled.state()).isEqualTo(State.CANCELLED);
    assertThat(cancelled.cancelReason()).isEqualTo("Deleted in the phone's calendar");
    assertThat(log.find(other, owner).state()).isEqualTo(State.PLANNED);

    interactions.restore(id, world.act(owner));
    run("sync");
    assertThat(files("calendar")).hasSize(2);
  }

  @Test
  void anEventMadeInThePhoneIsPlannedWithWhomItNames() throws Exception {
    run("sync");
    Path made = folder.resolve("calendar/rapport/made-in-phone.ics");
    Files.writeString(made, event("made-in-phone", "Встреча в офисе", "ATTENDEE:mailto:" + mail));
    run("sync");
    List<Interaction> planned =
        days.of(List.of(owner.id()), new Span(SOON, SOON.plusSeconds(1)), owner);
    assertThat(planned).hasSize(1);
    assertThat(planned.getFirst().contactIds()).containsExactly(ivanov);
    assertThat(planned.getFirst().subject()).isEqualTo("Встреча в офисе");
    run("sync");
    assertThat(only("calendar").getFileName()).hasToString("made-in-phone.ics");
    assertThat(Files.readString(only("calendar"))).contains("UID:made-in-phone");
  }

  @Test
  void anEventWithNobodyWeKnowIsKeptWordForWordAndWaitsForItsOwner() throws Exception {
    plan("Останется");
    run("sync");
    Path made = folder.resolve("calendar/rapport/dentist.ics");
    String object = event("dentist", "Зубной врач", "X-OWN-THING:stays");
    Files.writeString(made, object);
    run("sync");
    Span then = new Span(SOON.minusSeconds(1), SOON.plusSeconds(1));
    assertThat(entries.of(owner, then)).hasSize(1);
    assertThat(entries.of(owner, then).getFirst().object()).contains("X-OWN-THING:stays");
    assertThat(world.pages(owner).get("/calendar?day=" + day()).body()).contains("Зубной врач");
    assertThat(entries.of(world.hire(Role.MANAGER, null), then)).isEmpty();

    Files.delete(made);
    run("sync");
    assertThat(entries.of(owner, then)).isEmpty();
  }

  @Test
  void contactsGoToThePhoneAndComeBackChanged() throws Exception {
    run("sync");
    Path card = only("book");
    String text = Files.readString(card);
    assertThat(text).contains("Синхронов").contains(mail);
    Files.writeString(
        card,
        text.replaceFirst("END:VCARD", "TEL;TYPE=CELL:+79035550011\r\nEND:VCARD")
            .replace("директор", "генеральный директор"));
    run("sync");
    Contact now = contacts.find(ivanov, owner);
    assertThat(now.firstPoint(PointKind.PHONE).orElseThrow().canonical()).isEqualTo("+79035550011");
    assertThat(now.firstPoint(PointKind.EMAIL).orElseThrow().value()).isEqualTo(mail);
    assertThat(now.currentEmployment().orElseThrow().position()).isEqualTo("генеральный директор");
    run("sync");
    assertThat(contacts.find(ivanov, owner).version()).isEqualTo(now.version());

    Files.writeString(
        folder.resolve("book/rapport/new-one.vcf"),
        "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:new-one\r\nN:Телефонова;Вера;;;\r\nFN:Вера Телефонова\r\n"
            + "TEL:+79035550012\r\nEND:VCARD\r\n");
    run("sync");
    assertThat(files("book")).hasSize(2);
    assertThat(
            world
                .pages(owner)
                .get(
                    "/contacts?q=" + "%D0%A2%D0%B5%D0%BB%D0%B5%D1%84%D0%BE%D0%BD%D0%BE%D0%B2%D0%B0")
                .body())
        .contains("Телефонова");
  }

  private static String event(String uid, String summary, String more) {
    LocalDateTime from = LocalDateTime.ofInstant(SOON, ZoneOffset.UTC);
    return """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//phone//EN
    BEGIN:VEVENT
    UID:%s
    DTSTAMP:%s
    DTSTART:%s
    DTEND:%s
    SUMMARY:%s
    %s
    END:VEVENT
    END:VCALENDAR
    """
        .formatted(uid, stamp(from), stamp(from), stamp(from.plusHours(1)), summary, more)
        .replace("\n", "\r\n");
  }

  private static String stamp(LocalDateTime moment) {
    return java.time.format.DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").format(moment);
  }

  private static String day() {
    return Optional.of(SOON)
        .map(at -> at.atZone(java.time.ZoneId.of("Europe/Moscow")))
        .orElseThrow()
        .toLocalDate()
        .toString();
  }
}
