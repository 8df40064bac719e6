package rapport.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.Queries;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class ImportPagesTest {
  @Autowired World world;
  @Autowired Queries queries;

  @Test
  void anAddressBookIsSeenThenRunThenShown() {
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/imports");
    String card = "BEGIN:VCARD\nVERSION:3.0\nFN:Показов Ян\nTEL:050 765-43-21\nEND:VCARD\n";
    Answer preview = upload(pages, "show.vcf", card.getBytes(StandardCharsets.UTF_8), "UA");

    assertThat(preview.status()).isEqualTo(200);
    assertThat(preview.body())
        .contains("Ян Показов")
        .contains("+380 50 765 4321")
        .contains("Import 1 row");

    Answer done = run(pages, preview);
    assertThat(done.body()).contains("Show the new contacts").contains("/undo");
    assertThat(pages.get("/imports").body()).contains("show.vcf").contains("Boris Melnik");
  }

  @Test
  void columnsThatAreNotKnownAreSaidByHand() {
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/imports");
    String csv = "Кого;Куда\nЗагадкина Ия;8 914 000-00-01\n";
    Answer asked = upload(pages, "загадка.csv", csv.getBytes(StandardCharsets.UTF_8), "RU");

    assertThat(asked.body())
        .contains("Загадкина Ия")
        .contains("name=\"m1\"")
        .doesNotContain("Import 1 row");
    String path = path(asked);
    assertThat(pages.post(path + "/run", Map.of()).status()).isEqualTo(422);

    Answer mapped =
        pages.post(
            path + "/columns", Map.of("country", "RU", "m0", "full_name", "m1", "phone_mobile"));
    assertThat(mapped.body()).contains("+7 914 000-00-01").contains("Import 1 row");
  }

  @Test
  void refusedRowsAreShownAndComeBackAsAFileWithTheReason() {
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/imports");
    String csv = "Name;Phone\nЦелов Ян;+7 914 000-10-01\n;+7 914 000-10-02\n";
    Answer done = run(pages, upload(pages, "part.csv", csv.getBytes(StandardCharsets.UTF_8), "RU"));
    assertThat(done.body()).contains("Neither a name nor a company").contains("refused.csv");

    Answer file = pages.get(path(done) + "/refused.csv");

    assertThat(file.header("Content-Type")).startsWith("text/csv");
    assertThat(file.header("Content-Disposition")).contains("part-refused.csv");
    assertThat(file.body())
        .contains("\"Reason\";\"Name\";\"Phone\"")
        .contains("\"Neither a name nor a company\";;+7 914 000-10-02");
  }

  @Test
  void anOldCyrillicFileIsReadInItsEncoding() {
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/imports");

    Answer preview = upload(pages, "outlook-ru.csv", book("outlook-ru.csv"), "RU");

    assertThat(preview.body()).contains("+7 912 345-67-89").contains("Екатеринбург");
  }

  @Test
  void anImportCanBeUndoneOnItsPage() {
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/imports");
    String csv = "Name;Phone\nУйдёт Совсем;+7 914 000-20-01\n";
    Answer done = run(pages, upload(pages, "undo.csv", csv.getBytes(StandardCharsets.UTF_8), "RU"));

    Answer undone = pages.post(path(done) + "/undo", Map.of());

    assertThat(undone.body()).contains("The import was taken back");
  }

  @Test
  void whatIsNoAddressBookIsSaidAtTheField() {
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/imports");

    Answer refused =
        upload(pages, "x.xlsx", "PK\u0003\u0004…".getBytes(StandardCharsets.UTF_8), "RU");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body())
        .contains("Save it as .xlsx or CSV")
        .contains("aria-invalid=\"true\"");
  }

  @Test
  void aReaderSeesNoFormAndMayNotUpload() {
    Pages pages = world.pages(Role.READER);

    assertThat(pages.get("/imports").body()).doesNotContain("type=\"file\"");
    assertThat(upload(pages, "iphone.vcf", book("iphone.vcf"), "UA").status()).isEqualTo(403);
  }

  @Test
  void theProgressIsAFragmentWithoutThePageAroundIt() {
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/imports");
    Answer page = upload(pages, "google.vcf", book("google.vcf"), "UA");

    Answer fragment = pages.fragment(path(page));

    assertThat(fragment.body()).contains("id=\"import\"").doesNotContain("<html");
  }

  @Test
  void thePagesAskAFixedNumberOfQuestions() {
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/imports");
    Answer few = upload(pages, "few.csv", people(3), "RU");
    Answer many = upload(pages, "many.csv", people(900), "RU");

    assertThat(queriesOf(pages, path(many))).hasSameSizeAs(queriesOf(pages, path(few)));
    assertThat(queriesOf(pages, "/imports")).hasSizeLessThan(8);
  }

  @Test
  void thePagesSpeakAllThreeLanguages() {
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/imports");
    String path = path(upload(pages, "own-columns.csv", book("own-columns.csv"), "RU"));
    for (String language : List.of("ru", "uk", "en")) {
      Map<String, String> form = new HashMap<>(Map.of("language", language, "back", path));
      pages.post("/preferences/language", form);
      assertThat(pages.get(path).body()).doesNotContain("import.");
      assertThat(pages.get("/imports").body()).doesNotContain("import.");
    }
  }

  private List<String> queriesOf(Pages pages, String path) {
    return queries.during(() -> pages.get(path));
  }

  private static byte[] people(int number) {
    StringBuilder csv = new StringBuilder("Name;Phone;Company\n");
    for (int i = 0; i < number; i++) {
      csv.append("Вопросов Номер%d;+7 915 %d;Ответ%d\n".formatted(i, 1_000_000 + i, i));
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Answer upload(Pages pages, String name, byte[] content, String country) {
    return pages.upload("/imports", name, content, Map.of("country", country));
  }

  private static Answer run(Pages pages, Answer preview) {
    Answer answer = pages.post(path(preview) + "/run", Map.of());
    for (int i = 0; i < 100 && answer.body().contains("every 15s"); i++) {
      pause();
      answer = pages.get(path(preview));
    }
    return answer;
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String path(Answer page) {
    return page.response().uri().getPath().replaceFirst("/(run|columns|undo)$", "");
  }

  private static byte[] book(String name) {
    try (var stream = ImportPagesTest.class.getResourceAsStream("/addressbooks/" + name)) {
      return Objects.requireNonNull(stream).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
