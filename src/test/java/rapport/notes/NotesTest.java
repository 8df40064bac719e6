package rapport.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.notes.db.Tables.NOTE;
import static rapport.texts.db.Tables.TEXT_ENTRY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Deed;
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
import rapport.contacts.Erasing;
import rapport.contacts.MergeDraft;
import rapport.contacts.MergingClients;
import rapport.contacts.Unmerging;
import rapport.interactions.CardLog;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.PersonName;
import rapport.texts.Sought;
import rapport.texts.TextHit;
import rapport.texts.TextSearch;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class NotesTest {
  @Autowired World world;
  @Autowired Notes notes;
  @Autowired NoteLog log;
  @Autowired Contacts contacts;
  @Autowired CardLog cards;
  @Autowired TextSearch search;
  @Autowired Notices notices;
  @Autowired Roles roles;
  @Autowired MergingClients merging;
  @Autowired Unmerging unmerging;
  @Autowired Erasing erasing;
  @Autowired DSLContext sql;

  private final String mark = "Z" + UUID.randomUUID().toString().replace("-", "");

  @Test
  void wordFormsFindNotesInRussianAndUkrainian() {
    UUID person = person();
    UUID russian = note(person, "Просит договоры присылать до пятницы " + mark);
    UUID ukrainian = note(person, "Рахунками займається бухгалтерія " + mark);
    UUID english = note(person, "Prefers meetings in the morning " + mark);

    assertThat(found("договором " + mark)).containsExactly(russian);
    assertThat(found("договора " + mark)).containsExactly(russian);
    assertThat(found("рахунок " + mark)).containsExactly(ukrainian);
    assertThat(found("рахун " + mark)).containsExactly(ukrainian);
    assertThat(found("meeting " + mark)).containsExactly(english);
    assertThat(found("кирпич " + mark)).isEmpty();
  }

  @Test
  void aNoteStandsOnTheTimelineAndPinnedAtTheTopUntilItIsUnpinned() {
    UUID person = person();
    UUID id = notes.add(about(person), "Только после обеда", true, act());
    assertThat(entries(person)).containsExactly(id);
    assertThat(log.pinned(person, user())).extracting(Note::id).containsExactly(id);

    String card = world.pages(Role.ADMINISTRATOR).get("/contacts/" + person).body();
    assertThat(card).contains("pinned-note", "Только после обеда", "entry-note");
    notes.unpin(id, act());
    assertThat(log.pinned(person, user())).isEmpty();
    assertThat(entries(person)).containsExactly(id);
  }

  @Test
  void aRemovedNoteIsGoneEverywhereAndComesBack() {
    UUID person = person();
    UUID id = note(person, "Секретное слово " + mark);
    notes.remove(id, act());
    assertThat(entries(person)).isEmpty();
    assertThat(found(mark)).isEmpty();
    assertThatThrownBy(() -> log.find(id, user())).isInstanceOf(Absent.class);

    notes.restore(id, act());
    assertThat(entries(person)).containsExactly(id);
    assertThat(found(mark)).containsExactly(id);
  }

  @Test
  void whoeverSawAnOlderVersionDoesNotOverwrite() {
    UUID id = note(person(), "Первый");
    notes.change(id, 1, "Второй", act());
    assertThatThrownBy(() -> notes.change(id, 1, "Третий", act())).isInstanceOf(Conflict.class);
    assertThat(log.find(id, user()).body()).isEqualTo("Второй");
  }

  @Test
  void whoeverDoesNotSeeTheCardSeesAndFindsNoNoteOfIt() {
    UUID person = person();
    UUID id = note(person, "Не для всех " + mark);
    User blind = employee(Scope.OWN);
    assertThat(log.read(List.of(id), blind)).isEmpty();
    assertThat(search.search(Sought.of(mark), 10, blind)).isEmpty();
    assertThat(found(mark)).containsExactly(id);
    assertThatThrownBy(() -> notes.add(about(person), "Я тут", false, world.act(blind)))
        .isInstanceOf(Absent.class);
  }

  @Test
  void whoIsMentionedIsToldOnceAndWhoMayNotSeeItIsNamedToTheWriter() {
    UUID person = person();
    User seeing = employee(Scope.ALL);
    User blind = employee(Scope.OWN);
    Pages pages = world.pages(Role.ADMINISTRATOR);
    String text = "Проверьте: @" + seeing.name() + " и @" + blind.name();
    var answer =
        pages.htmx("/notes", Map.of("on", "contact", "id", person.toString(), "body", text));
    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("HX-Trigger")).contains(blind.name()).doesNotContain(seeing.name());
    assertThat(notices.unread(seeing.id(), 9)).isEqualTo(1);
    assertThat(notices.unread(blind.id(), 9)).isZero();

    Note note = log.list(Optional.of(person), user(), Optional.empty(), 1).items().getFirst();
    notes.change(note.id(), 1, text + " ещё раз", act());
    assertThat(notices.unread(seeing.id(), 9)).isEqualTo(1);
    assertThat(pages.get("/contacts/" + person).body())
        .contains("<span class=\"mention\">@" + seeing.name());
  }

  @Test
  void theColleaguesWhoWouldNotSeeItAreOfferedWithAWordOfWarning() {
    UUID person = person();
    User blind = employee(Scope.OWN);
    String offers =
        world
            .pages(Role.ADMINISTRATOR)
            .get("/mentions?on=contact&id=" + person + "&q=" + blind.name())
            .body();
    assertThat(offers).contains(blind.name()).contains("\"sees\":false");
  }

  @Test
  void whatIsWrittenIsEscapedAndAddressesAreLinks() {
    UUID person = person();
    note(person, "<script>alert(1)</script> https://example.com/a?b=1&c=2.");
    String card = world.pages(Role.ADMINISTRATOR).get("/contacts/" + person).body();
    assertThat(card)
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert")
        .contains("href=\"https://example.com/a?b=1&amp;c=2\"");
  }

  @Test
  void notesGoAlongWithAMergeAndComeBack() {
    UUID kept = person();
    UUID merged = person();
    UUID id = note(merged, "Был у второго");
    UUID merge = merging.merge(draft(kept, merged), act());
    assertThat(entries(kept)).containsExactly(id);
    assertThat(log.find(id, user()).about().id()).isEqualTo(kept);

    unmerging.unmerge(merge, Map.of(), act());
    assertThat(entries(kept)).isEmpty();
    assertThat(entries(merged)).containsExactly(id);
    assertThat(log.find(id, user()).about().id()).isEqualTo(merged);
  }

  @Test
  void whatWasNotedOfAPersonIsForgottenWithThem() {
    UUID person = person();
    UUID id = note(person, "Личное " + mark);
    erasing.erase(person, contacts.find(person, user()).name().brief(), act());
    var row = sql.selectFrom(NOTE).where(NOTE.ID.eq(id)).fetchSingle();
    assertThat(row.get(NOTE.BODY)).isEmpty();
    assertThat(row.get(NOTE.REMOVED_AT)).isNotNull();
    assertThat(sql.fetchCount(TEXT_ENTRY, TEXT_ENTRY.RECORD_ID.eq(id))).isZero();
  }

  @Test
  void theTimelineIsNarrowedByKindAndByWords() {
    UUID person = person();
    note(person, "Цеглу взяли " + mark);
    Pages pages = world.pages(Role.ADMINISTRATOR);
    String path = "/clients/" + person + "/timeline?of=contact";
    assertThat(pages.fragment(path + "&kind=note").body()).contains("entry-note");
    assertThat(pages.fragment(path + "&kind=interaction").body()).doesNotContain("entry-note");
    assertThat(pages.fragment(path + "&q=цегла").body()).contains("entry-note");
    assertThat(pages.fragment(path + "&q=дошка").body()).doesNotContain("entry-note");
  }

  @Test
  void theApiWritesReadsPinsAndRemoves() {
    UUID person = person();
    var api = world.api(Role.ADMINISTRATOR);
    var added =
        api.post(
            "/notes",
            Map.of("about", Map.of("kind", "contact", "id", person), "body", "Из программы"));
    assertThat(added.status()).isEqualTo(201);
    String path = "/notes/" + added.locatedId();
    assertThat(api.put(path + "/pin", Map.of()).json().path("pinnedAt").isNull()).isFalse();
    assertThat(api.patch(path, Map.of("body", "Иначе", "version", 7)).status()).isEqualTo(409);
    assertThat(api.patch(path, Map.of("body", "Иначе")).json().path("body").asString())
        .isEqualTo("Иначе");
    assertThat(api.get("/notes?aboutId=" + person).json().path("items").size()).isEqualTo(1);
    assertThat(api.patch(path, Map.of("body", "Кирпичи " + mark)).status()).isEqualTo(200);
    assertThat(api.get("/search/texts?q=кирпичом%20" + mark).body()).contains(added.locatedId());
    assertThat(api.get("/search/texts?q=песком%20" + mark).body())
        .doesNotContain(added.locatedId());
    assertThat(api.delete(path).status()).isEqualTo(204);
    assertThat(api.get(path).status()).isEqualTo(404);
    assertThat(api.post("/notes", Map.of("body", "Ничья")).status()).isEqualTo(422);
  }

  private static MergeDraft draft(UUID kept, UUID merged) {
    return new MergeDraft(
        RecordKind.CONTACT,
        new MergeDraft.Seen(kept, null),
        List.of(new MergeDraft.Seen(merged, null)),
        Map.of(),
        "");
  }

  private List<UUID> found(String words) {
    return search.search(Sought.of(words), 10, user()).stream().map(TextHit::id).toList();
  }

  private List<UUID> entries(UUID subject) {
    return cards
        .of(new CardLog.Asked(subject, "", Sought.of(""), user()), Optional.empty(), 10)
        .items()
        .stream()
        .map(CardLog.Entry::id)
        .toList();
  }

  private UUID note(UUID person, String body) {
    return notes.add(about(person), body, false, act());
  }

  private static About about(UUID person) {
    return new About(RecordKind.CONTACT, person);
  }

  private UUID person() {
    return contacts.add(
        new ContactDraft(new PersonName("Нота", "", mark), "", "", List.of(), null, "", null, "RU"),
        act());
  }

  private User employee(Scope scope) {
    Map<Deed, Scope> reach = Map.of(Deed.SEE, scope, Deed.CHANGE, scope);
    RoleDraft draft =
        new RoleDraft(
            "",
            Map.of("en", "Notes"),
            Set.of(Right.LOG_INTERACTIONS, Right.CHANGE_CLIENTS),
            Map.of(
                RecordKind.CONTACT, reach,
                RecordKind.COMPANY, reach,
                RecordKind.INTERACTION, reach,
                RecordKind.LEAD, reach),
            Map.of());
    return world.hire(roles.add(draft, world.act(Role.ADMINISTRATOR)), null);
  }

  private Act act() {
    return world.act(Role.ADMINISTRATOR);
  }

  private User user() {
    return world.user(Role.ADMINISTRATOR);
  }
}
