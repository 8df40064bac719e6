package rapport.contacts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.exchange.db.Tables.IMPORT_TRACE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.contacts.Contact;
import rapport.contacts.ContactPoint;
import rapport.contacts.Contacts;
import rapport.exchange.Import;
import rapport.exchange.Imports;
import rapport.exchange.OnKnown;
import rapport.exchange.Terms;
import rapport.world.RapportTest;
import rapport.world.World;

/**
 * The cards of telephones and mail programs, with photos, quoted-printable text, folded lines and
 * groups: what they bring in goes out as cards and comes in as the same again.
 */
@RapportTest
class MakersRoundTripTest {
  @Autowired World world;
  @Autowired Imports imports;
  @Autowired Contacts contacts;
  @Autowired DSLContext sql;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "iphone.vcf",
        "google.vcf",
        "outlook.vcf",
        "samsung.vcf",
        "nextcloud.vcf",
        "thunderbird.vcf"
      })
  void whatCardsBringInGoesOutAndComesInTheSame(String sample) throws Exception {
    assertThat(text(sample)).as("a photo in it").contains("PHOTO");
    List<Contact> brought = made(ran(sample, bytes(sample)));
    assertThat(brought).isNotEmpty();

    StringWriter out = new StringWriter();
    VCardExport export = new VCardExport(out);
    for (Contact contact : brought) {
      export.write(contact);
    }
    export.flush();
    UUID again = ran("again-" + sample, out.toString().getBytes(StandardCharsets.UTF_8));

    assertThat(imports.find(again).refused()).isZero();
    assertThat(made(again).stream().map(MakersRoundTripTest::said).toList())
        .isEqualTo(brought.stream().map(MakersRoundTripTest::said).toList());
  }

  private UUID ran(String name, byte[] cards) throws InterruptedException {
    UUID id = imports.upload(name, new ByteArrayInputStream(cards), "UA", world.act(Role.MANAGER));
    imports.map(id, new Terms(Map.of(), "UA", OnKnown.ADD), world.act(Role.MANAGER));
    imports.start(id, world.act(Role.MANAGER));
    for (Import state = imports.find(id); state.status().isMoving(); state = imports.find(id)) {
      Thread.sleep(50);
    }
    return id;
  }

  private List<Contact> made(UUID importId) {
    return sql.select(IMPORT_TRACE.CLIENT_ID)
        .from(IMPORT_TRACE)
        .where(
            IMPORT_TRACE.IMPORT_ID.eq(importId),
            IMPORT_TRACE.MADE.isTrue(),
            IMPORT_TRACE.KIND.eq("contact"))
        .orderBy(IMPORT_TRACE.CLIENT_ID)
        .fetch(row -> contacts.find(row.value1(), world.user(Role.ADMINISTRATOR)));
  }

  /** All that is the client's, without ids and moments. */
  private static Map<String, Object> said(Contact contact) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("name", contact.name());
    said.put("birthday", String.valueOf(contact.birthday()));
    said.put("note", contact.note());
    said.put(
        "works",
        contact.employments().stream()
            .map(works -> works.companyName() + ", " + works.position())
            .toList());
    said.put("points", contact.points().stream().map(MakersRoundTripTest::said).sorted().toList());
    return said;
  }

  private static String said(ContactPoint point) {
    return point.kind()
        + " "
        + point.label()
        + " "
        + (point.canonical().isEmpty() ? point.value() : point.canonical());
  }

  private static String text(String sample) throws IOException {
    return new String(bytes(sample), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String sample) throws IOException {
    try (var stream = MakersRoundTripTest.class.getResourceAsStream("/addressbooks/" + sample)) {
      return Objects.requireNonNull(stream).readAllBytes();
    }
  }
}
