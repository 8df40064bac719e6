package rapport.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.files.db.Tables.ATTACHED_FILE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
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
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Plan;
import rapport.interactions.Topic;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.kernel.PersonName;
import rapport.notes.About;
import rapport.notes.Notes;
import rapport.platform.FileSettings;
import rapport.tasks.TaskDraft;
import rapport.tasks.Tasks;
import rapport.texts.Sought;
import rapport.texts.TextHit;
import rapport.texts.TextSearch;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class FilesTest {
  private static final byte[] PNG = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13
  };

  @Autowired World world;
  @Autowired Files files;
  @Autowired Scanning scanning;
  @Autowired Notes notes;
  @Autowired Tasks tasks;
  @Autowired Interactions interactions;
  @Autowired Roles roles;
  @Autowired Contacts contacts;
  @Autowired TextSearch search;
  @Autowired DSLContext sql;

  @Test
  void aFileComesBackByteForByteHoweverManyRowsItTakes() throws IOException {
    byte[] content = new byte[700_001];
    for (int i = 0; i < content.length; i++) {
      content[i] = (byte) (i * 31 >> 3);
    }
    UUID id = add(note(), "смета.bin", "", content);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    files.write(files.open(id, user()), out);
    assertThat(out.toByteArray()).isEqualTo(content);
    assertThat(files.find(id, user()).bytes()).isEqualTo(content.length);
  }

  @Test
  void whatAFileIsIsToldByItsContentAndALieIsShown() {
    UUID liar = add(note(), "счёт.pdf", "application/pdf", PNG);
    assertThat(files.find(liar, user()).type()).isEqualTo("image/png");
    assertThat(files.find(liar, user()).claimedType()).isEqualTo("application/pdf");
    UUID honest = add(note(), "фото.png", "image/png", PNG);
    assertThat(files.find(honest, user()).claimedType()).isEmpty();
    UUID text =
        add(
            note(),
            "a.txt",
            "application/octet-stream",
            "просто текст".getBytes(StandardCharsets.UTF_8));
    assertThat(files.find(text, user()).type()).isEqualTo("text/plain");
    assertThat(files.find(text, user()).claimedType()).isEmpty();
  }

  @Test
  void aPageIsNeverShownOnOurAddressButDownloaded() {
    byte[] page =
        "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    UUID id = add(note(), "картинка.png", "image/png", page);
    var answer = world.pages(Role.ADMINISTRATOR).get("/files/" + id + "?shown=true");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Disposition")).startsWith("attachment");
    assertThat(answer.header("Content-Type")).startsWith("application/octet-stream");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Content-Security-Policy")).contains("sandbox");
    UUID picture = add(note(), "p.png", "image/png", PNG);
    assertThat(
            world
                .pages(Role.ADMINISTRATOR)
                .get("/files/" + picture + "?shown=true")
                .header("Content-Disposition"))
        .startsWith("inline");
  }

  @Test
  void whoeverDoesNotSeeTheRecordGetsNoFileOfIt() {
    UUID person = person();
    UUID task =
        tasks.add(
            TaskDraft.of("Дело", user().id()).about(new About(RecordKind.CONTACT, person)), act());
    UUID call = call(person);
    User stranger = stranger();
    for (Map.Entry<String, UUID> owner :
        Map.of("note", note(person), "task", task, "interaction", call).entrySet()) {
      String kind = owner.getKey();
      UUID hung = add(kind, owner.getValue(), "тайна.txt", "", new byte[] {1});
      assertThat(files.open(hung, user()).name()).isEqualTo("тайна.txt");
      assertThatThrownBy(() -> files.open(hung, stranger)).as(kind).isInstanceOf(Absent.class);
      assertThat(files.of(kind, List.of(owner.getValue()), stranger)).as(kind).isEmpty();
      assertThatThrownBy(() -> files.remove(hung, world.act(stranger))).isInstanceOf(Absent.class);
      assertThat(world.pages(stranger).get("/files/" + hung).status()).as(kind).isEqualTo(404);
      assertThat(world.api(stranger).get("/files/" + hung + "/content").status())
          .as(kind)
          .isEqualTo(404);
    }
  }

  @Test
  void theFileOfWhatIsRemovedIsGoneUntilItComesBack() {
    UUID note = note();
    UUID id = add(note, "тайна.txt", "", new byte[] {1});
    notes.remove(note, act());
    assertThatThrownBy(() -> files.open(id, user())).isInstanceOf(Absent.class);
    assertThat(world.pages(Role.ADMINISTRATOR).get("/files/" + id).status()).isEqualTo(404);
    assertThat(world.api(Role.ADMINISTRATOR).get("/files/" + id + "/content").status())
        .isEqualTo(404);
    notes.restore(note, act());
    assertThat(files.open(id, user()).name()).isEqualTo("тайна.txt");
  }

  @Test
  void nothingAndTooMuchAreRefused() {
    UUID note = note();
    assertThatThrownBy(() -> add(note, "пусто.txt", "", new byte[0])).isInstanceOf(Invalid.class);
    Upload announced =
        new Upload("много.bin", "", 26L * 1024 * 1024, () -> new ByteArrayInputStream(PNG));
    assertThatThrownBy(() -> files.add("note", note, announced, act()))
        .isInstanceOfSatisfying(
            Invalid.class,
            refused ->
                assertThat(refused.complaints().getFirst().code()).isEqualTo("attachedTooLarge"));
    for (int i = 0; i < Files.MOST; i++) {
      add(note, i + ".png", "", PNG);
    }
    assertThatThrownBy(() -> add(note, "51.png", "", PNG)).isInstanceOf(Invalid.class);
  }

  @Test
  void aRemovedFileComesBack() {
    UUID note = note();
    UUID id = add(note, "a.png", "", PNG);
    files.remove(id, act());
    assertThat(files.of("note", List.of(note), user())).isEmpty();
    files.restore(id, act());
    assertThat(files.of("note", List.of(note), user())).containsKey(note);
  }

  @Test
  void namesAreFoundByWordForms() {
    String mark = "X" + UUID.randomUUID().toString().replace("-", "");
    UUID id = add(note(), "Договоры_" + mark + ".docx", "", PNG);
    assertThat(search.search(Sought.of("договор " + mark), 5, user()))
        .extracting(TextHit::id)
        .containsExactly(id);
  }

  @Test
  void aFileWaitsWhileTheScannerIsAwayAndAnInfectedOneIsGivenToNobody() throws Exception {
    UUID clean = waiting("чистый.txt", "hello");
    UUID ill = waiting("больной.txt", "VIRUS");
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = free.getLocalPort();
      free.close();
      scanning.scanWaiting(clamd(port));
    }
    assertThatThrownBy(() -> files.open(clean, user()))
        .isInstanceOfSatisfying(
            Conflict.class, refused -> assertThat(refused.code()).isEqualTo("fileWaits"));
    try (ServerSocket server = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> FilesTest.answer(server));
      scanning.scanWaiting(clamd(server.getLocalPort()));
    }
    assertThat(files.open(clean, user()).scan()).isEqualTo(Scan.CLEAN);
    assertThat(files.find(ill, user()).threat()).isEqualTo("Test.Virus");
    assertThatThrownBy(() -> files.open(ill, user()))
        .isInstanceOfSatisfying(
            Conflict.class, refused -> assertThat(refused.code()).isEqualTo("fileInfected"));
    assertThat(world.api(Role.ADMINISTRATOR).get("/files/" + ill + "/content").status())
        .isEqualTo(409);
  }

  @Test
  void theApiTakesListsAndHandsOut() {
    UUID note = note();
    var api = world.api(Role.ADMINISTRATOR);
    var added =
        api.upload(
            "/notes/" + note + "/files",
            "n.txt",
            "text".getBytes(StandardCharsets.UTF_8),
            Map.of());
    assertThat(added.status()).isEqualTo(201);
    assertThat(api.get("/notes/" + note + "/files").json().path("items").size()).isEqualTo(1);
    var content = api.get("/files/" + added.locatedId() + "/content");
    assertThat(content.body()).isEqualTo("text");
    assertThat(content.header("Content-Disposition")).startsWith("attachment");
    assertThat(api.delete("/files/" + added.locatedId()).status()).isEqualTo(204);
  }

  private static Clamd clamd(int port) {
    return new Clamd(new FileSettings.Scanner("127.0.0.1", port));
  }

  /** Speaks INSTREAM as clamd does. */
  private static void answer(ServerSocket server) {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        int length = in.readInt();
        while (length > 0) {
          content.write(in.readNBytes(length));
          length = in.readInt();
        }
        boolean ill = content.toString(StandardCharsets.UTF_8).contains("VIRUS");
        String said =
            !command.equals("zINSTREAM\0")
                ? "UNKNOWN COMMAND"
                : ill ? "stream: Test.Virus FOUND" : "stream: OK";
        socket.getOutputStream().write((said + "\0").getBytes(StandardCharsets.US_ASCII));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private UUID waiting(String name, String content) {
    UUID id = add(note(), name, "", content.getBytes(StandardCharsets.UTF_8));
    sql.update(ATTACHED_FILE)
        .set(ATTACHED_FILE.SCAN, Scan.WAITING.code())
        .where(ATTACHED_FILE.ID.eq(id))
        .execute();
    return id;
  }

  private UUID add(UUID note, String name, String claimed, byte[] content) {
    return add("note", note, name, claimed, content);
  }

  private UUID add(String kind, UUID owner, String name, String claimed, byte[] content) {
    Upload upload =
        new Upload(name, claimed, content.length, () -> new ByteArrayInputStream(content));
    return files.add(kind, owner, upload, act());
  }

  /** Somebody who sees what is their own alone. */
  private User stranger() {
    Map<Deed, Scope> own = Map.of(Deed.SEE, Scope.OWN, Deed.CHANGE, Scope.OWN);
    RoleDraft draft =
        new RoleDraft(
            "",
            Map.of("en", "Stranger"),
            Set.of(Right.LOG_INTERACTIONS),
            Map.of(RecordKind.CONTACT, own, RecordKind.INTERACTION, own),
            Map.of());
    return world.hire(roles.add(draft, act()), null);
  }

  private UUID call(UUID person) {
    Topic topic =
        new Topic(Method.CALL, Direction.OUTBOUND, List.of(person), "", "Цена", "", null, null);
    return interactions.plan(topic, new Plan(act().at(), 30, false), act());
  }

  private UUID person() {
    return contacts.add(
        new ContactDraft(
            new PersonName("Файл", "", "Файлов"), "", "", List.of(), null, "", null, "RU"),
        act());
  }

  private UUID note() {
    return note(person());
  }

  private UUID note(UUID person) {
    return notes.add(new About(RecordKind.CONTACT, person), "Заметка", false, act());
  }

  private Act act() {
    return world.act(Role.ADMINISTRATOR);
  }

  private User user() {
    return world.user(Role.ADMINISTRATOR);
  }
}
