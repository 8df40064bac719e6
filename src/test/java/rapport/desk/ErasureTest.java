package rapport.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;
import static rapport.interactions.db.Tables.INTERACTION;
import static rapport.leads.db.Tables.LEAD;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Notice;
import rapport.access.Notices;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.contacts.Clients;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.contacts.Erasing;
import rapport.files.Files;
import rapport.files.Upload;
import rapport.interactions.Direction;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Next;
import rapport.interactions.Outcome;
import rapport.interactions.Particulars;
import rapport.interactions.Topic;
import rapport.kernel.Absent;
import rapport.kernel.PersonName;
import rapport.leads.Leads;
import rapport.leads.incoming.Incoming;
import rapport.leads.incoming.IncomingTouch;
import rapport.leads.incoming.IncomingTouches;
import rapport.notes.About;
import rapport.notes.Notes;
import rapport.tasks.Priority;
import rapport.tasks.TaskDraft;
import rapport.tasks.Tasks;
import rapport.world.RapportTest;
import rapport.world.World;

/** Whoever is forgotten is forgotten everywhere: read from the tables themselves. */
@RapportTest
class ErasureTest {
  private static final List<String> TABLES =
      List.of(
          "contact",
          "contact_point",
          "lead",
          "incoming_touch",
          "interaction",
          "note",
          "task",
          "attached_file",
          "notice",
          "change",
          "own_value",
          "text_entry");

  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Clients clients;
  @Autowired Erasing erasing;
  @Autowired IncomingTouches incoming;
  @Autowired Leads leads;
  @Autowired Interactions interactions;
  @Autowired Notes notes;
  @Autowired Tasks tasks;
  @Autowired Files files;
  @Autowired Notices notices;
  @Autowired DSLContext sql;

  private final String mark = "m" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

  @Test
  void whatSomebodyAskedForIsForgottenWithAllThatHangsOnIt() {
    IncomingTouch touch = cameIn();
    UUID contactId = Objects.requireNonNull(touch.contactId());
    UUID leadId = Objects.requireNonNull(touch.leadId());
    UUID interactionId = Objects.requireNonNull(touch.interactionId());
    About lead = new About(RecordKind.LEAD, leadId);
    UUID note = notes.add(lead, "Заметка " + mark, false, act());
    UUID task = task(lead);
    UUID call = task(new About(RecordKind.INTERACTION, interactionId));
    attach("task", task);
    world
        .api(Role.ADMINISTRATOR)
        .put("/leads/" + leadId + "/disqualification", Map.of("reason", "spam", "note", mark));
    tell("lead", leadId);
    tell("note", note);
    tell("task", call);
    assertThat(where()).contains("lead", "incoming_touch", "note", "task", "notice", "change");

    erase(contactId);

    assertThat(where()).isEmpty();
    assertThatThrownBy(() -> leads.find(leadId, act().user())).isInstanceOf(Absent.class);
    assertThat(sql.fetchCount(LEAD, LEAD.ID.eq(leadId))).isEqualTo(1);
    IncomingTouch left = incoming.find(touch.id(), act().user());
    assertThat(left.content().channel()).isEqualTo("form");
    assertThat(left.content().addresses()).isEmpty();
  }

  @Test
  void theAnswersTheCouponAndTheTopicsOfACallAreForgottenAndNoticesAndNamesOfFilesToo() {
    UUID person = person("Забытая");
    UUID alone = complaint(List.of(person));
    UUID together = complaint(List.of(person, person("Другая")));
    attach("interaction", alone);
    tell("interaction", alone);

    erase(person);

    var row = sql.selectFrom(INTERACTION).where(INTERACTION.ID.eq(alone)).fetchSingle();
    assertThat(row.get(INTERACTION.ANSWERS).data()).isEqualTo("{}");
    assertThat(row.get(INTERACTION.COUPON)).isEmpty();
    assertThat(row.get(INTERACTION.TOPICS)).isEmpty();
    assertThat(where())
        .as("with others it is about them too")
        .containsOnly("interaction", "text_entry");
    var other = sql.selectFrom(INTERACTION).where(INTERACTION.ID.eq(together)).fetchSingle();
    assertThat(other.get(INTERACTION.COUPON)).isEqualTo(mark);
  }

  @Test
  void whoeverAsksIsToldOfTheirLeadsAndAnswersAndWhatCameIn() {
    IncomingTouch touch = cameIn();
    UUID contactId = Objects.requireNonNull(touch.contactId());
    notes.add(
        new About(RecordKind.LEAD, Objects.requireNonNull(touch.leadId())), "Нота", false, act());
    complaint(List.of(contactId));
    String path = "/contacts/" + contactId + "/personal-data";

    var told = world.api(Role.ADMINISTRATOR).get(path).json();
    assertThat(told.path("leads").toString()).contains("Хочу " + mark);
    assertThat(told.path("incoming").toString()).contains("Хочу " + mark);
    assertThat(told.path("notes").toString()).contains("Нота");
    assertThat(told.path("interactions").toString())
        .contains("Ответ " + mark, "\"coupon\":\"" + mark, "price");
    assertThat(world.pages(Role.ADMINISTRATOR).get(path).body())
        .contains("Хочу " + mark, "Ответ " + mark)
        .doesNotContain("personal.part");
  }

  /** In which tables the mark still stands. */
  private List<String> where() {
    return TABLES.stream()
        .filter(one ->
            sql.fetchCount(
                    table(one), field("lower({0}::text)", String.class, field(one)).contains(mark))
                > 0)
        .toList();
  }

  private IncomingTouch cameIn() {
    Incoming told =
        new Incoming(
            "form",
            "",
            List.of(mark + "@example.com"),
            "Ольга " + mark,
            "",
            "О " + mark,
            "Хочу " + mark,
            null,
            null,
            "RU",
            true,
            "website",
            "",
            mark,
            Map.of("utm_term", mark),
            "https://example.com/" + mark,
            Map.of(),
            null);
    UUID id = incoming.receive(told, null).id();
    return incoming.find(id, act().user());
  }

  private UUID complaint(List<UUID> people) {
    Topic topic =
        new Topic(Method.CALL, Direction.INBOUND, people, "complaint", "О " + mark, "", null, null)
            .saying(
                new Particulars(
                    List.of(), List.of("price"), Map.of("complaint_about", "Ответ " + mark), mark));
    return interactions.log(topic, new Outcome(act().at(), 60, "", mark), new Next.Open(), act());
  }

  private UUID task(About about) {
    return tasks.add(
        new TaskDraft("Дело " + mark, mark, Priority.NORMAL, act().userId(), null, about), act());
  }

  private void attach(String kind, UUID ownerId) {
    byte[] content = {1};
    files.add(
        kind,
        ownerId,
        new Upload(mark + ".txt", "", 1, () -> new ByteArrayInputStream(content)),
        act());
  }

  private void tell(String kind, UUID id) {
    notices.remind(
        List.of(act().userId()),
        new Notice.Tiding(kind, id, "mentioned", List.of("Анна", mark)),
        Instant.now());
  }

  private void erase(UUID contactId) {
    String name = clients.find(RecordKind.CONTACT, contactId, act().user()).name();
    erasing.erase(contactId, name, act());
  }

  private UUID person(String family) {
    return contacts.add(
        new ContactDraft(
            new PersonName("Ольга", "", family), "", "", List.of(), null, "", null, "RU"),
        act());
  }

  private Act act() {
    return world.act(Role.ADMINISTRATOR);
  }
}
