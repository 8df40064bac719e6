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
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.access.User;
import rapport.chains.Calls;
import rapport.contacts.Contacts;
import rapport.kernel.Conflict;
import rapport.notes.About;
import rapport.notes.Notes;
import rapport.platform.FileSettings;
import rapport.world.RapportTest;
import rapport.world.World;

/** What becomes of a file on which the scanner has no verdict. */
@RapportTest
class ScanningTest {
  private static final int TRIES = 5;

  @Autowired World world;
  @Autowired Files files;
  @Autowired Scanning scanning;
  @Autowired Notes notes;
  @Autowired Contacts contacts;
  @Autowired DSLContext sql;

  @Test
  void aFileWithoutVerdictIsGivenUpAfterSomeRunsAndKeepsNoOtherWaiting() throws Exception {
    UUID odd = waiting("TOO LONG");
    UUID clean = waiting("hello");
    try (ServerSocket server = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> answer(server));
      Clamd clamd = new Clamd(new FileSettings.Scanner("127.0.0.1", server.getLocalPort()));
      scanning.scanWaiting(clamd);
      assertThat(files.find(clean, user()).scan()).isEqualTo(Scan.CLEAN);
      assertThat(files.find(odd, user()).scan()).isEqualTo(Scan.WAITING);
      for (int run = 1; run < TRIES; run++) {
        scanning.scanWaiting(clamd);
      }
    }
    assertThat(files.find(odd, user()).scan()).isEqualTo(Scan.UNSCANNABLE);
    assertThatThrownBy(() -> files.open(odd, user()))
        .isInstanceOfSatisfying(
            Conflict.class, refused -> assertThat(refused.code()).isEqualTo("fileUnscannable"));
    assertThat(world.pages(Role.ADMINISTRATOR).get("/files/of/note/" + owner(odd)).body())
        .contains("Can’t be scanned");
  }

  /** Speaks INSTREAM as clamd does, and is at a loss about some contents. */
  private static void answer(ServerSocket server) {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        in.readNBytes("zINSTREAM\0".length());
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
          content.write(in.readNBytes(length));
        }
        boolean odd = content.toString(StandardCharsets.UTF_8).contains("TOO LONG");
        String said = odd ? "INSTREAM size limit exceeded. ERROR" : "stream: OK";
        socket.getOutputStream().write((said + "\0").getBytes(StandardCharsets.US_ASCII));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private UUID waiting(String text) {
    UUID person = Calls.person("Сканерова", contacts, world.act(Role.ADMINISTRATOR));
    UUID note =
        notes.add(
            new About(RecordKind.CONTACT, person), "Файл", false, world.act(Role.ADMINISTRATOR));
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    Upload upload =
        new Upload("a.txt", "", content.length, () -> new ByteArrayInputStream(content));
    UUID id = files.add("note", note, upload, world.act(Role.ADMINISTRATOR));
    sql.update(ATTACHED_FILE)
        .set(ATTACHED_FILE.SCAN, Scan.WAITING.code())
        .where(ATTACHED_FILE.ID.eq(id))
        .execute();
    return id;
  }

  private UUID owner(UUID file) {
    return files.find(file, user()).ownerId();
  }

  private User user() {
    return world.user(Role.ADMINISTRATOR);
  }
}
