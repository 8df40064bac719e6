package rapport.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.contacts.Clients;
import rapport.contacts.Contacts;
import rapport.contacts.Selection;
import rapport.contacts.web.Somebody;
import rapport.fields.FieldType;
import rapport.fields.OwnField;
import rapport.fields.OwnFields;
import rapport.filters.Filter;
import rapport.filters.Operator;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class BulkEditTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Clients clients;
  @Autowired OwnFields fields;
  @Autowired BulkEdits edits;
  @Autowired BulkRunning running;

  @Test
  void allThatMatchExceptSomeGetTheValueAndTheUndoPutsBackWhatNobodyHasChangedSince() {
    List<UUID> ids = people("Массовый", 5);
    Selection selection =
        new Selection(
            RecordKind.CONTACT, "massovii", Filter.EVERYTHING, true, Set.of(), Set.of(ids.get(4)));
    UUID id = run(selection, "note", Way.SET, "новая");
    assertThat(notes(ids)).containsExactly("новая", "новая", "новая", "новая", "старая");
    assertThat(contacts.find(ids.getFirst(), world.user(Role.MANAGER)).version()).isEqualTo(2);
    clients.set(RecordKind.CONTACT, ids.get(1), 2, Map.of("note", List.of("моя")), act());

    edits.undo(id, act());
    running.backAtOnce(id, 4);
    assertThat(notes(ids)).containsExactly("старая", "моя", "старая", "старая", "старая");
    BulkEdit undone = edits.find(id, act().user());
    assertThat(undone.status()).isEqualTo(BulkStatus.UNDONE);
    assertThat(undone.figures().restored()).isEqualTo(3);
    assertThat(edits.kept(id, 10)).containsExactly(ids.get(1));
  }

  @Test
  void anEditGoesThroughAFilterAndChangesTheVeryFieldItFiltersBy() {
    List<UUID> ids = people("Фильтрованный", 3);
    Filter old = new Filter.Test("note", Operator.IS, "старая");
    Selection selection =
        new Selection(RecordKind.CONTACT, "filtrovannii", old, true, Set.of(), Set.of());
    UUID id = run(selection, "note", Way.CLEAR);
    assertThat(notes(ids)).containsOnly("");
    assertThat(edits.find(id, act().user()).figures().changed()).isEqualTo(3);
  }

  @Test
  void severalChoicesAreAddedAndTakenOutAndThoseThatAreSoAlreadyStay() {
    OwnField tags = own(FieldType.CHOICES, "Tags", "Red", "Green", "Blue");
    String red = tags.options().get(0).code();
    String green = tags.options().get(1).code();
    List<UUID> ids = people("Меченый", 2);
    set(ids.getFirst(), Map.of(tags.code(), List.of(red)));
    run(chosen(ids), tags.code(), Way.ADD, green);
    assertThat(values(ids.getFirst(), tags)).containsExactlyInAnyOrder(red, green);
    assertThat(values(ids.getLast(), tags)).containsExactly(green);

    UUID again = run(chosen(ids), tags.code(), Way.ADD, green);
    assertThat(edits.find(again, act().user()).figures().same()).isEqualTo(2);

    UUID out = run(chosen(ids), tags.code(), Way.REMOVE, green);
    assertThat(values(ids.getFirst(), tags)).containsExactly(red);
    assertThat(values(ids.getLast(), tags)).isEmpty();
    edits.undo(out, act());
    running.backAtOnce(out, 2);
    assertThat(values(ids.getLast(), tags)).containsExactly(green);
  }

  @Test
  void thePreviewTellsHowManyChangeAndHowManyAreSoAlready() {
    List<UUID> ids = people("Предпросмотров", 4);
    set(ids.getFirst(), Map.of("note", List.of("новая")));
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/contacts");
    Answer page =
        pages.post(
            "/bulk-edits",
            Map.of("kind", "contact", "q", "predprosmotrov", "all", "true", "act", "edit"));
    assertThat(page.status()).isEqualTo(200);
    String path = page.response().uri().getPath();
    String preview =
        pages
            .post(path + "/change", Map.of("field", "note", "way", "set", "value", "новая"))
            .body();
    assertThat(figures(preview)).containsExactly("4", "3", "0", "1");
    assertThat(notes(ids)).containsExactly("новая", "старая", "старая", "старая");
    String done = pages.post(path + "/run", Map.of()).body();
    assertThat(done).contains("done");
    assertThat(notes(ids)).containsOnly("новая");
    assertThat(pages.post(path + "/undo", Map.of()).body()).contains("taken back");
    assertThat(notes(ids)).containsExactly("новая", "старая", "старая", "старая");
  }

  @Test
  void aBadValueComesBackWithWhatWasTyped() {
    people("Ошибочный", 1);
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/contacts");
    String path =
        pages
            .post("/bulk-edits", Map.of("kind", "contact", "q", "oshibochnii", "all", "true"))
            .response()
            .uri()
            .getPath();
    Answer wrong =
        pages.post(
            path + "/change", Map.of("field", "birthday", "way", "set", "value", "позавчера"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("позавчера").contains("field-error");
  }

  @Test
  void whatFollowsFromSomethingElseIsNotWrittenIntoMany() {
    UUID id = edits.begin(chosen(people("Именной", 1)), act());
    for (String code : List.of("family_name", "name", "phone", "created", "company", "nonsense")) {
      assertThatThrownBy(() -> edits.choose(id, code, Way.SET, List.of("x"), act()))
          .as(code)
          .isInstanceOf(Invalid.class);
    }
    assertThatThrownBy(() -> edits.choose(id, "importance", Way.CLEAR, List.of(), act()))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void nobodySeesOrRunsTheEditOfAnotherAndNothingRunsTwice() {
    UUID id = edits.begin(chosen(people("Чужой", 1)), act());
    assertThatThrownBy(() -> edits.find(id, world.user(Role.HEAD))).isInstanceOf(Absent.class);
    edits.choose(id, "note", Way.SET, List.of("раз"), act());
    edits.start(id, 1, act());
    running.atOnce(id, 1);
    assertThatThrownBy(() -> edits.start(id, 1, act())).isInstanceOf(Conflict.class);
    assertThat(edits.find(id, act().user()).figures().changed()).isEqualTo(1);
  }

  @Test
  void aSelectionOfNothingOrOfNonsenseIsRefused() {
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/contacts");
    assertThat(pages.post("/bulk-edits", Map.of("kind", "contact")).status()).isEqualTo(422);
    assertThat(pages.post("/bulk-edits", Map.of("kind", "contact", "ids", "' or 1=1 --")).status())
        .isEqualTo(422);
    assertThat(pages.post("/bulk-edits", Map.of("kind", "app_user", "all", "true")).status())
        .isEqualTo(422);
    Pages reader = world.pages(Role.READER);
    reader.get("/contacts");
    assertThat(reader.post("/bulk-edits", Map.of("kind", "contact", "all", "true")).status())
        .isEqualTo(403);
  }

  private UUID run(Selection selection, String field, Way way, String... values) {
    UUID id = edits.begin(selection, act());
    edits.choose(id, field, way, List.of(values), act());
    edits.start(id, 10, act());
    running.atOnce(id, 10);
    return id;
  }

  private static Selection chosen(List<UUID> ids) {
    return new Selection(
        RecordKind.CONTACT, "", Filter.EVERYTHING, false, Set.copyOf(ids), Set.of());
  }

  private List<UUID> people(String family, int count) {
    List<UUID> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(Somebody.noted(family, "старая", contacts, act()));
    }
    return ids;
  }

  private Act act() {
    return world.act(Role.MANAGER);
  }

  private List<String> notes(List<UUID> ids) {
    return ids.stream().map(id -> contacts.find(id, world.user(Role.MANAGER)).note()).toList();
  }

  private List<String> values(UUID id, OwnField field) {
    return contacts.find(id, world.user(Role.MANAGER)).own().getOrDefault(field.code(), List.of());
  }

  private void set(UUID id, Map<String, List<String>> values) {
    clients.set(
        RecordKind.CONTACT,
        id,
        contacts.find(id, world.user(Role.MANAGER)).version(),
        values,
        act());
  }

  private OwnField own(FieldType type, String label, String... options) {
    return fields.find(
        fields.add(Somebody.field(type, label, options), world.act(Role.ADMINISTRATOR)));
  }

  private static List<String> figures(String page) {
    return java.util.regex.Pattern.compile("<div><dt>[^<]*</dt><dd>([0-9,]+)</dd>")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
