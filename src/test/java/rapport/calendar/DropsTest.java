package rapport.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.Role;
import rapport.access.RoleDraft;
import rapport.access.Roles;
import rapport.access.Scope;
import rapport.access.User;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.interactions.Direction;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Plan;
import rapport.interactions.Slot;
import rapport.interactions.Topic;
import rapport.kernel.PersonName;
import rapport.world.Answer;
import rapport.world.Api;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

/** What is drawn and dropped in calendars, and how a drop is taken back. */
@RapportTest
class DropsTest {
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate DAY = LocalDate.parse("2031-03-12");

  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired Roles roles;

  private User owner;
  private UUID client;

  @BeforeEach
  void hire() {
    owner = world.hire(Role.MANAGER, null);
    client = contact(owner, "Перенесённый");
  }

  private UUID contact(User of, String family) {
    return contacts.add(
        new ContactDraft(
            new PersonName("Олег", "", family), "", "", List.of(), null, "", of.id(), "RU"),
        world.act(of));
  }

  private UUID plan(String subject, User of, UUID with, Slot when, @Nullable Integer minutes) {
    Topic topic =
        new Topic(Method.CALL, Direction.OUTBOUND, List.of(with), "", subject, "", null, null);
    return interactions.plan(topic, new Plan(when, minutes, false, "", null), world.act(of));
  }

  private static Slot ten() {
    return Slot.at(DAY.atTime(10, 0).atZone(MOSCOW).toInstant());
  }

  @Test
  void intoAColleaguesColumnItGoesAsAWholeOrNotAtAll() {
    User self = ownOnly();
    UUID theirs = contact(self, "Отданный");
    UUID id = plan("Отдать", self, theirs, ten(), 30);
    Pages pages = world.pages(self);
    pages.get("/calendar?day=" + DAY);
    Map<String, String> to = Map.of("dayOnly", "false", "responsible", owner.id().toString());

    Answer refused = drop(pages, id, to, "1066-10-14T10:00", "1");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(log.find(id, self).responsibleId()).isEqualTo(self.id());
    assertThat(drop(pages, id, to, DAY + "T12:00", "7").status()).isEqualTo(409);
    assertThat(log.find(id, self).responsibleId()).isEqualTo(self.id());

    assertThat(drop(pages, id, to, DAY + "T12:00", "1").status()).isEqualTo(204);
    Interaction given = log.find(id, owner);
    assertThat(given.responsibleId()).isEqualTo(owner.id());
    assertThat(LocalDateTime.ofInstant(given.moment(), MOSCOW)).hasToString(DAY + "T12:00");
  }

  @Test
  void aProgramGivesAndMovesAtOnceOrNotAtAll() {
    User self = ownOnly();
    UUID id = plan("Отдать", self, contact(self, "Программный"), ten(), 30);
    String at = DAY.plusDays(1) + "T09:00:00Z";
    Api api = world.api(self);
    Map<String, Object> nobody = Map.of("plannedAt", at, "responsibleId", UUID.randomUUID());
    assertThat(api.patch("/interactions/" + id, nobody).status()).isEqualTo(422);
    assertThat(log.find(id, self).slot()).as("not moved either").contains(ten());

    Map<String, Object> colleague = Map.of("plannedAt", at, "responsibleId", owner.id());
    assertThat(api.patch("/interactions/" + id, colleague).status()).isEqualTo(204);
    assertThat(log.find(id, owner).responsibleId()).isEqualTo(owner.id());
    assertThat(log.find(id, owner).moment()).hasToString(at);
  }

  private static Answer drop(
      Pages pages, UUID id, Map<String, String> to, String at, String version) {
    Map<String, String> form = new HashMap<>(to);
    form.put("at", at);
    form.put("version", version);
    return pages.htmx("/calendar/items/" + id + "/time", form);
  }

  /** Somebody who sees and changes what is theirs alone. */
  private User ownOnly() {
    Map<Deed, Scope> reach = Map.of(Deed.SEE, Scope.OWN, Deed.CHANGE, Scope.OWN);
    Map<RecordKind, Map<Deed, Scope>> scopes =
        Map.of(
            RecordKind.CONTACT, reach,
            RecordKind.COMPANY, reach,
            RecordKind.INTERACTION, reach,
            RecordKind.LEAD, reach);
    Set<Right> rights = Set.of(Right.LOG_INTERACTIONS, Right.CHANGE_CLIENTS);
    RoleDraft draft = new RoleDraft("", Map.of("en", "Own"), rights, scopes, Map.of());
    return world.hire(roles.add(draft, world.act(Role.ADMINISTRATOR)), null);
  }

  @Test
  void whatTakesADropBackPutsItWhereItWasAsLongAsItWasSaidToTake() {
    UUID id = plan("Без длины", owner, client, ten(), null);
    Pages pages = world.pages(owner);
    pages.get("/calendar?day=" + DAY);
    String undo = undo(drop(pages, id, DAY + "T14:00", "75", 1));
    assertThat(log.find(id, owner).plannedMinutes()).isEqualTo(75);

    assertThat(pages.delete(undo).status()).isEqualTo(204);
    Interaction back = log.find(id, owner);
    assertThat(back.plannedMinutes()).as("nobody had said").isNull();
    assertThat(back.slot()).contains(ten());
    assertThat(pages.delete(undo).status()).as("once").isEqualTo(409);
  }

  @Test
  void whatWasForADayIsForThatDayAgainAndNothingIsDueWhenOneLikes() {
    Slot day = Slot.on(DAY, MOSCOW);
    UUID id = plan("Днём", owner, client, day, null);
    Pages pages = world.pages(owner);
    pages.get("/calendar?day=" + DAY);
    String undo = undo(drop(pages, id, DAY.plusDays(2) + "T14:00", "30", 1));
    assertThat(undo).doesNotContain("due=");

    assertThat(pages.delete(undo + "&due=2099-01-01T00:00:00Z").status()).isEqualTo(204);
    assertThat(log.find(id, owner).slot()).contains(day);
  }

  private static String undo(Answer dropped) {
    assertThat(dropped.status()).isEqualTo(204);
    return dropped
        .header("HX-Trigger")
        .replaceFirst(".*\"undoUrl\":\"([^\"]+)\".*", "$1")
        .replace("\\u0026", "&");
  }

  @Test
  void aDropWithoutATimeIsRefusedAndNoFault() {
    UUID id = plan("Без времени", owner, client, ten(), 30);
    Pages pages = world.pages(owner);
    pages.get("/calendar?day=" + DAY);
    Answer refused = drop(pages, id, Map.of("dayOnly", "false"), "", "1");
    assertThat(refused.status()).isEqualTo(422);
    Answer missing =
        pages.htmx("/calendar/items/" + id + "/time", Map.of("dayOnly", "false", "version", "1"));
    assertThat(missing.status()).isEqualTo(422);
  }

  @Test
  void whatIsDrawnInAColleaguesCalendarIsPlannedForThem() {
    User head = world.user(Role.HEAD);
    Pages pages = world.pages(head);
    String form =
        pages
            .get(
                "/interactions/new?kind=planned&at=%sT10:00&minutes=30&contact=%s&responsible=%s"
                    .formatted(DAY, client, owner.id()))
            .body();
    assertThat(form)
        .containsPattern(
            "name=\"responsible\"[^>]*value=\""
                + owner.id()
                + "\"|value=\""
                + owner.id()
                + "\"[^>]*name=\"responsible\"")
        .contains(owner.name());
  }

  private static Answer drop(Pages pages, UUID id, String at, String minutes, int version) {
    return drop(pages, id, Map.of("minutes", minutes, "dayOnly", "false"), at, "" + version);
  }
}
