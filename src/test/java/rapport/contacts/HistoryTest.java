package rapport.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Change;
import rapport.access.Differences.Turn;
import rapport.access.History;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.filters.Asking;
import rapport.kernel.Absent;
import rapport.kernel.Invalid;
import rapport.kernel.PersonName;
import rapport.world.Answer;
import rapport.world.RapportTest;
import rapport.world.World;

/** What was changed is told from what to what, and single changes are taken back. */
@RapportTest
class HistoryTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Clients clients;
  @Autowired History history;
  @Autowired TakingBackChanges takingBack;
  @Autowired Removing removing;
  @Autowired Erasing erasing;

  @Test
  void aChangeTellsEachFieldFromWhatToWhat() {
    UUID id = add("Летописцев");
    set(id, "note", "любит чай");

    Change change = latest(id);
    assertThat(change.verb()).isEqualTo("change");
    assertThat(change.userId()).isEqualTo(world.user(Role.MANAGER).id());
    assertThat(change.differences().fields())
        .containsExactlyEntriesOf(Map.of("note", new Turn(List.of(), List.of("любит чай"))));
  }

  @Test
  void anAddressIsPartOfTheHistory() {
    UUID id = add("Адресов");
    Contact before = contact(id);
    contacts.change(
        id,
        before.version(),
        new ContactDraft(
            before.name(),
            "",
            "",
            List.of(new PointDraft(PointKind.PHONE, "mobile", "+7 903 000-11-22")),
            null,
            "",
            before.responsibleId(),
            "RU"),
        world.act(Role.MANAGER));

    assertThat(latest(id).differences().fields())
        .containsEntry("phone", new Turn(List.of(), List.of("+79030001122")));
  }

  @Test
  void whatIsKeptOfAPersonIsToldInWords() {
    UUID id = add("Словесная");
    set(id, "birthday", "1980-05-01");
    String page = world.pages(Role.ADMINISTRATOR).get("/contacts/" + id + "/personal-data").body();
    assertThat(page)
        .contains(world.user(Role.MANAGER).name(), "Birthday, since", "on a page")
        .doesNotContain(
            "<dd>[", "<dd></dd>", "1980-05-01", world.user(Role.MANAGER).id() + "</dd>");
  }

  @Test
  void whatOneMayNotDoIsNotOffered() {
    String card = "/contacts/" + add("Охраняемая");
    String shown = world.pages(world.hire(Role.MANAGER, null)).get(card).body();
    assertThat(shown)
        .contains(card + "/history")
        .doesNotContain(card + "/removal", card + "/personal-data", card + "/erasure")
        .doesNotContain("/handovers/new");
    assertThat(world.pages(Role.ADMINISTRATOR).get(card).body())
        .contains(card + "/removal", card + "/personal-data", card + "/erasure")
        .contains("/handovers/new");
  }

  @Test
  void aSingleChangeIsTakenBackAndLaterOnesOfOtherFieldsStay() {
    UUID id = add("Возвратов");
    set(id, "note", "первое");
    Change first = latest(id);
    set(id, "birthday", "1980-05-01");

    takingBack.takeBack(first.id(), world.act(Role.MANAGER));

    assertThat(contact(id).note()).isEmpty();
    assertThat(contact(id).birthday()).isEqualTo(LocalDate.of(1980, 5, 1));
    assertThat(history.of(id, Optional.empty(), 10).items()).hasSize(4);
  }

  @Test
  void whatWasChangedAgainSinceIsToldAndNothingIsDone() {
    UUID id = add("Переменов");
    set(id, "note", "первое");
    Change first = latest(id);
    set(id, "note", "второе");

    assertThatThrownBy(() -> takingBack.takeBack(first.id(), world.act(Role.MANAGER)))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.complaints().getFirst().code()).isEqualTo("changedSince"));
    assertThat(contact(id).note()).isEqualTo("второе");
  }

  @Test
  void theHistoryIsReadOnItsPageAndAReaderCannotTakeBack() {
    UUID id = add("Страницын");
    set(id, "note", "было и стало");

    Answer page = world.pages(Role.MANAGER).get("/contacts/" + id + "/history");
    assertThat(page.body()).contains("было и стало", "/reversal", "Note");
    assertThat(world.pages(Role.READER).get("/contacts/" + id + "/history").body())
        .contains("было и стало")
        .doesNotContain("/reversal");
    Change change = latest(id);
    assertThat(
            world
                .pages(Role.READER)
                .post("/contacts/" + id + "/history/" + change.id() + "/reversal", Map.of())
                .status())
        .isEqualTo(403);
  }

  @Test
  void administratorsSearchAllChangesAndOthersDoNot() {
    UUID id = add("Поисков");
    String mine =
        "/settings/changes?kind=contact&who=" + world.user(Role.MANAGER).id() + "&via=system";

    assertThat(world.pages(Role.ADMINISTRATOR).get(mine).body()).contains("Поисков");
    assertThat(world.pages(Role.MANAGER).get(mine).status()).isEqualTo(403);
    assertThat(world.api(Role.ADMINISTRATOR).get("/changes?record=" + id).json().at("/items"))
        .hasSize(1);
  }

  @Test
  void aRemovedContactIsNowhereToBeFoundAndComesBack() {
    UUID id = add("Исчезалов");
    removing.remove(RecordKind.CONTACT, id, world.act(Role.ADMINISTRATOR));

    assertThat(found("исчезалов")).isEmpty();
    assertThat(world.api(Role.ADMINISTRATOR).get("/search?q=исчезалов").json().at("/items"))
        .isEmpty();
    assertThat(world.api(Role.ADMINISTRATOR).get("/contacts/" + id).status()).isEqualTo(404);

    removing.restore(RecordKind.CONTACT, id, world.act(Role.ADMINISTRATOR));
    assertThat(found("исчезалов")).containsExactly(id);
  }

  @Test
  void allThatIsKeptIsToldAndForgottenExceptForWhatCounts() {
    UUID id = add("Забвенский");
    set(id, "note", "тайна");
    Map<?, ?> logged =
        Map.of(
            "method", "call",
            "state", "completed",
            "contactIds", List.of(id.toString()),
            "subject", "разговор о тайне");
    Answer log = world.api(Role.MANAGER).post("/interactions", logged);
    assertThat(log.status()).isEqualTo(201);
    String interaction = log.json().get("id").asString();

    Answer told = world.api(Role.ADMINISTRATOR).get("/contacts/" + id + "/personal-data");
    assertThat(told.body()).contains("Забвенский", "тайна", "разговор о тайне");
    assertThat(world.pages(Role.ADMINISTRATOR).get("/contacts/" + id + "/personal-data").body())
        .contains("разговор о тайне");

    assertThatThrownBy(() -> erasing.erase(id, "другой", world.act(Role.ADMINISTRATOR)))
        .isInstanceOf(Invalid.class);
    erasing.erase(id, "Иван Забвенский", world.act(Role.ADMINISTRATOR));

    assertThatThrownBy(() -> contact(id)).isInstanceOf(Absent.class);
    Answer left = world.api(Role.ADMINISTRATOR).get("/interactions/" + interaction);
    assertThat(left.status()).isEqualTo(200);
    assertThat(left.body()).doesNotContain("тайн").doesNotContain("Забвенский");
    assertThat(history.of(id, Optional.empty(), 20).items())
        .allSatisfy(change -> assertThat(change.differences().isEmpty()).isTrue());
  }

  private List<UUID> found(String text) {
    Asking asking = new Asking(world.user(Role.ADMINISTRATOR), world.act(Role.ADMINISTRATOR).at());
    return contacts.list(Listing.of(text, 10), asking).items().stream().map(Contact::id).toList();
  }

  private Change latest(UUID id) {
    return history.of(id, Optional.empty(), 1).items().getFirst();
  }

  private Contact contact(UUID id) {
    return contacts.find(id, world.user(Role.ADMINISTRATOR));
  }

  private void set(UUID id, String field, String value) {
    clients.set(
        RecordKind.CONTACT,
        id,
        contact(id).version(),
        Map.of(field, List.of(value)),
        world.act(Role.MANAGER));
  }

  private UUID add(String family) {
    return contacts.add(
        new ContactDraft(
            new PersonName("Иван", "", family), "", "", List.of(), null, "", null, "RU"),
        world.act(Role.MANAGER));
  }
}
