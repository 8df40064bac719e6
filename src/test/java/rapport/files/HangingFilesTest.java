package rapport.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Change;
import rapport.access.Deed;
import rapport.access.History;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.Role;
import rapport.access.RoleDraft;
import rapport.access.Roles;
import rapport.access.Scope;
import rapport.access.User;
import rapport.chains.Calls;
import rapport.contacts.Contacts;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Next;
import rapport.kernel.Invalid;
import rapport.notes.About;
import rapport.notes.Notes;
import rapport.tasks.TaskDraft;
import rapport.tasks.Tasks;
import rapport.world.RapportTest;
import rapport.world.World;

/** Files are hung on records, taken off and put back by whoever may change the record. */
@RapportTest
class HangingFilesTest {
  private static final String FORM = "file-drop";

  @Autowired World world;
  @Autowired Files files;
  @Autowired Notes notes;
  @Autowired Tasks tasks;
  @Autowired Interactions interactions;
  @Autowired Contacts contacts;
  @Autowired Roles roles;
  @Autowired History history;

  @Test
  void theFormIsOfferedToThemAloneAndSoIsTheRemoval() {
    Act act = world.act(Role.HEAD);
    User owner = world.hire(seesAllChangesOwn(), null);
    User onlooker = world.hire(owner.role().code(), null);
    UUID person = Calls.person("Прикреплёнова", contacts, act);
    Map<String, UUID> records =
        Map.of(
            "note",
            notes.add(new About(RecordKind.CONTACT, person), "Заметка", false, world.act(owner)),
            "task",
            tasks.add(
                TaskDraft.of("Задача", owner.id()).about(new About(RecordKind.CONTACT, person)),
                world.act(owner)),
            "interaction",
            interactions.log(
                Calls.topic(Method.CALL, "Звонок", person),
                Calls.outcome(Instant.now().minusSeconds(60), ""),
                new Next.Open(),
                world.act(owner)));
    records.forEach((kind, id) -> {
      files.add(kind, id, upload("a.txt"), world.act(owner));
      String path = "/files/of/" + kind + "/" + id;
      assertThat(world.pages(owner).get(path).body()).as(kind).contains(FORM, "hx-delete");
      assertThat(world.pages(onlooker).get(path).body())
          .as(kind)
          .contains("a.txt")
          .doesNotContain(FORM, "hx-delete");
    });
  }

  @Test
  void aRestoredFileTakesTheRoomThatThereIs() {
    UUID note = note();
    UUID first = files.add("note", note, upload("0.txt"), act());
    files.remove(first, act());
    for (int i = 1; i <= Files.MOST; i++) {
      files.add("note", note, upload(i + ".txt"), act());
    }
    assertThatThrownBy(() -> files.restore(first, act()))
        .isInstanceOfSatisfying(
            Invalid.class,
            refused ->
                assertThat(refused.complaints().getFirst().code()).isEqualTo("tooManyFiles"));
  }

  @Test
  void whatWasNotRemovedIsNotRestored() {
    UUID id = files.add("note", note(), upload("a.txt"), act());
    files.restore(id, act());
    assertThat(history.of(id, Optional.empty(), 9).items())
        .extracting(Change::verb)
        .doesNotContain("restore");
  }

  private String seesAllChangesOwn() {
    Map<RecordKind, Map<Deed, Scope>> scopes = new HashMap<>();
    for (RecordKind kind : RecordKind.values()) {
      scopes.put(kind, Map.of(Deed.SEE, Scope.ALL, Deed.CHANGE, Scope.OWN));
    }
    return roles.add(
        new RoleDraft(
            "", Map.of("en", "Onlooker"), Set.of(Right.LOG_INTERACTIONS), scopes, Map.of()),
        world.act(Role.ADMINISTRATOR));
  }

  private UUID note() {
    UUID person = Calls.person("Прикреплёнова", contacts, act());
    return notes.add(new About(RecordKind.CONTACT, person), "Заметка", false, act());
  }

  private static Upload upload(String name) {
    return new Upload(name, "", 1, () -> new ByteArrayInputStream(new byte[] {1}));
  }

  private Act act() {
    return world.act(Role.ADMINISTRATOR);
  }
}
