package rapport.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Deed;
import rapport.access.FieldRight;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.access.Scope;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.desk.RightsWorld.Viewer;
import rapport.desk.RightsWorld.Whose;
import rapport.duplicates.PairId;
import rapport.kernel.PersonName;
import rapport.world.RapportTest;
import rapport.world.World;
import tools.jackson.databind.JsonNode;

/** Who learns what of the pairs that were found, and how one goes through them. */
@RapportTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DuplicateRightsTest {
  @Autowired RightsWorld rights;
  @Autowired FieldWorld fields;
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired DSLContext sql;

  @BeforeAll
  void people() {
    rights.fill();
    fields.fill();
  }

  @ParameterizedTest
  @EnumSource(Scope.class)
  void aPairIsListedForWhomBothAreSeen(Scope scope) {
    Viewer viewer = rights.viewer(Deed.SEE, scope);
    for (Whose whose : Whose.values()) {
      RightsWorld.Records records = rights.records(viewer, whose);
      UUID twin = contact("Близнец", records.responsible());
      pair(records.contact(), twin, "{\"field\":\"family_name\",\"level\":\"exact\",\"bits\":9}");
      boolean seen = viewer.api().get("/contacts/" + records.contact()).status() == 200;
      assertThat(lists(viewer, records.contact())).as(scope + " " + whose).isEqualTo(seen);
      assertThat(lists(viewer, twin)).as(scope + " " + whose).isEqualTo(seen);
    }
  }

  @Test
  void aPairWithOneThatIsHiddenIsNotListedForTheOther() {
    Viewer viewer = rights.viewer(Deed.SEE, Scope.OWN);
    UUID mine = rights.records(viewer, Whose.MINE).contact();
    UUID theirs = contact("Скрытая", rights.records(viewer, Whose.STRANGERS).responsible());
    UUID own = contact("Открытая", viewer.user().id());
    pair(mine, theirs, "{\"field\":\"family_name\",\"level\":\"exact\",\"bits\":9}");
    pair(mine, own, "{\"field\":\"family_name\",\"level\":\"exact\",\"bits\":9}");
    assertThat(lists(viewer, own)).isTrue();
    assertThat(lists(viewer, theirs)).isFalse();
  }

  @Test
  void aHiddenFieldGivesNoReason() {
    UUID twin = contact("Полевая", world.user(Role.HEAD).id());
    pair(
        fields.person().id(),
        twin,
        "{\"field\":\"phone\",\"level\":\"last_digits\",\"bits\":9},"
            + "{\"field\":\"family_name\",\"level\":\"close\",\"bits\":5}");
    assertThat(reasons(fields.viewer("phone", FieldRight.READ), twin))
        .containsExactly("phone", "family_name");
    assertThat(reasons(fields.viewer("phone", FieldRight.HIDDEN), twin))
        .containsExactly("family_name");
  }

  @Test
  void pagesFollowOneAnotherWithoutAGapAndWithoutOneTwice() {
    Viewer viewer = rights.viewer(Deed.SEE, Scope.ALL);
    for (int i = 0; i < 5; i++) {
      pair(contact("Лист" + i, null), contact("Листва" + i, null), "");
    }
    List<String> whole = keys(viewer.api().get("/duplicates?threshold=0.9999&limit=200").json());
    java.util.ArrayList<String> paged = new java.util.ArrayList<>();
    String next = "";
    do {
      JsonNode page = viewer.api().get("/duplicates?threshold=0.9999&limit=2" + next).json();
      assertThat(page.get("items").size()).isLessThanOrEqualTo(2);
      paged.addAll(keys(page));
      next = page.get("nextCursor").isNull() ? "" : "&cursor=" + page.get("nextCursor").asString();
    } while (!next.isEmpty());
    assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "threshold=2", "threshold=-1", "threshold=NaN", "threshold=much", "kind=lead",
        "kind=interaction", "kind=person", "limit=0", "limit=9999", "cursor=nonsense"
      })
  void whatCannotBeMeantIsRefused(String query) {
    assertThat(world.api(Role.ADMINISTRATOR).get("/duplicates?" + query).status())
        .as(query)
        .isIn(400, 422);
  }

  private UUID contact(String family, @org.jspecify.annotations.Nullable UUID responsible) {
    ContactDraft draft =
        new ContactDraft(
            new PersonName("", "", family + " " + UUID.randomUUID()),
            "",
            "",
            List.of(),
            null,
            "",
            responsible,
            "RU");
    UUID id = contacts.add(draft, world.act(Role.ADMINISTRATOR));
    if (responsible == null) {
      contacts.change(id, 1, draft, world.act(Role.ADMINISTRATOR));
    }
    return id;
  }

  private void pair(UUID one, UUID other, String evidence) {
    PairId pair = new PairId(RecordKind.CONTACT, one, other);
    sql.execute(
        "insert into duplicate_pair (kind, one_id, other_id, probability, evidence, found_at, run_id)"
            + " values ('contact', ?, ?, ?, ?::jsonb, now(), ?) on conflict do nothing",
        pair.one(),
        pair.other(),
        0.99995,
        "[" + evidence + "]",
        UUID.randomUUID());
  }

  private static List<String> keys(JsonNode page) {
    return page.get("items")
        .valueStream()
        .map(item -> item.get("one").get("id").asString() + item.get("other").get("id").asString())
        .toList();
  }

  private static boolean lists(Viewer viewer, UUID id) {
    return viewer
        .api()
        .get("/duplicates?threshold=0.9999&limit=200")
        .body()
        .contains(id.toString());
  }

  private static List<String> reasons(Viewer viewer, UUID id) {
    return viewer
        .api()
        .get("/duplicates?threshold=0.9999&limit=200")
        .json()
        .get("items")
        .valueStream()
        .filter(item -> item.toString().contains(id.toString()))
        .flatMap(item -> item.get("reasons").valueStream())
        .map(reason -> reason.get("field").asString())
        .toList();
  }
}
