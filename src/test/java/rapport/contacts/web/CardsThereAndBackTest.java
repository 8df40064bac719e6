package rapport.contacts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.contacts.Contact;
import rapport.contacts.Contacts;
import rapport.contacts.Removing;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

/** Cards of several makers are brought in, given out as cards and brought in again: the same. */
@RapportTest
class CardsThereAndBackTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Removing removing;
  @Autowired DSLContext sql;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "iphone.vcf",
        "google.vcf",
        "outlook.vcf",
        "samsung.vcf",
        "nokia.vcf",
        "thunderbird.vcf",
        "thunderbird.ldif"
      })
  void theSamePeopleComeBack(String sample) throws Exception {
    Pages pages = world.pages(Role.MANAGER);
    List<UUID> made = bring(pages, sample, sample(sample));
    assertThat(made).isNotEmpty();
    Map<String, Object> before = held(made);

    pages.get("/contacts");
    byte[] cards =
        pages.download(
            "/contacts/exports",
            Map.of(
                "kind",
                "contact",
                "ids",
                String.join(",", made.stream().map(UUID::toString).toList()),
                "format",
                "vcf"));
    made.forEach(id -> removing.remove(RecordKind.CONTACT, id, world.act(Role.ADMINISTRATOR)));
    List<UUID> again = bring(pages, "back.vcf", cards);

    assertThat(again).hasSameSizeAs(made).doesNotContainAnyElementsOf(made);
    assertThat(held(again)).isEqualTo(before);
    again.forEach(id -> removing.remove(RecordKind.CONTACT, id, world.act(Role.ADMINISTRATOR)));
  }

  /** The contacts that an import has made. */
  private List<UUID> bring(Pages pages, String name, byte[] file) throws Exception {
    Instant begin = Instant.now();
    pages.get("/imports");
    Answer preview = pages.upload("/imports", name, file, Map.of("country", "UA"));
    assertThat(preview.status()).as(preview.body()).isEqualTo(200);
    String path = Objects.requireNonNull(preview.response().uri().getPath());
    pages.post(path + "/columns", Map.of("known", "add")); // other tests know these people, too
    Answer state = pages.post(path + "/run", Map.of());
    for (int i = 0; i < 150 && !state.body().contains("/undo"); i++) {
      Thread.sleep(200);
      state = pages.get(path);
    }
    assertThat(begin).isBefore(Instant.now());
    UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    return sql.resultQuery(
            "select client_id from import_trace where import_id = ? and kind = 'contact' and made",
            id)
        .fetch(0, UUID.class);
  }

  private Map<String, Object> held(List<UUID> ids) {
    Map<String, Object> held = new TreeMap<>();
    for (UUID id : ids) {
      Contact contact = contacts.find(id, world.user(Role.ADMINISTRATOR));
      held.put(
          contact.name().toString(),
          List.of(
              contact.employments().stream()
                  .map(works -> works.companyName() + "|" + works.position())
                  .toList(),
              contact.points().stream()
                  .flatMap(point ->
                      Stream.of(point.kind() + "|" + point.label() + "|" + point.display()))
                  .sorted()
                  .toList(),
              String.valueOf(contact.birthday()),
              contact.note().lines().toList()));
    }
    return held;
  }

  private static byte[] sample(String name) throws IOException {
    try (var stream = CardsThereAndBackTest.class.getResourceAsStream("/addressbooks/" + name)) {
      return Objects.requireNonNull(stream).readAllBytes();
    }
  }
}
