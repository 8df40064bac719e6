package rapport.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.world.Answer;
import rapport.world.Api;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

/** Workbooks and LDIF on the pages and by API, and the choice for those who are known. */
@RapportTest
class BookKindsTest {
  @Autowired World world;

  @Test
  void aWorkbookIsSeenRunAndItsRefusedRowsComeBackAsAWorkbook() throws Exception {
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/imports");
    Answer preview = pages.upload("/imports", "клиенты.xlsx", workbook(), Map.of("country", "RU"));
    assertThat(preview.status()).isEqualTo(200);
    assertThat(preview.body())
        .contains("Иван Сергеевич Книжный")
        .contains("+7 916 555-00-01")
        .contains("2 new")
        .contains("outcome=refused")
        .contains("Import 3 rows");
    Answer refused = pages.get(path(preview) + "?outcome=refused");
    assertThat(refused.body())
        .contains("Neither a name nor a company")
        .doesNotContain("Иван Сергеевич Книжный");

    Answer done = run(pages, preview);
    assertThat(done.body()).contains("refused.xlsx");
    byte[] file = pages.download(path(preview) + "/refused.xlsx");

    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows).hasSize(2);
      assertThat(rows.getFirst().getCellText(0)).isEqualTo("Reason");
      assertThat(rows.getFirst().getCellText(1)).isEqualTo("ФИО");
      assertThat(rows.get(1).getCellText(0)).isEqualTo("Neither a name nor a company");
      assertThat(rows.get(1).getCellText(2)).isEqualTo("79165550003");
    }
    pages.get("/imports");
    assertThat(pages.upload("/imports", "back.xlsx", file, Map.of("country", "RU")).body())
        .contains("Neither a name nor a company");
  }

  @Test
  void anLdifIsSeenRunAndItsRefusedEntriesComeBackWithTheReason() throws Exception {
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/imports");
    Answer preview =
        pages.upload("/imports", "book.ldif", sample("thunderbird.ldif"), Map.of("country", "UA"));
    assertThat(preview.body()).contains("Ольга Гончаренко").contains("Ranok Ltd");

    run(pages, preview);
    Answer refused = pages.get(path(preview) + "/refused.ldif");

    assertThat(refused.body())
        .contains("# The entry changes or removes an older one")
        .contains("dn: cn=Old\nchangetype: delete")
        .contains("# The entry cannot be read");
  }

  @Test
  void whoIsKnownIsTreatedAsChosenByApi() throws Exception {
    Api api = world.api(Role.MANAGER);
    byte[] first =
        "Name;Phone;Note\nАпиев Ян;+7 916 666-00-01;старое\n".getBytes(StandardCharsets.UTF_8);
    byte[] second =
        "Name;Phone;Note\nАпиев Ян;+7 916 666-00-01;новое\n".getBytes(StandardCharsets.UTF_8);
    finished(api, api.upload("/imports", "a.csv", first, Map.of("country", "RU")));

    Answer skipped =
        finished(
            api, api.upload("/imports", "b.csv", second, Map.of("country", "RU", "known", "skip")));
    assertThat(skipped.json().path("duplicates").asInt()).isEqualTo(1);
    assertThat(skipped.json().path("updated").asInt()).isEqualTo(1);
    assertThat(skipped.json().path("known").asString()).isEqualTo("skip");
    Answer replaced =
        finished(
            api,
            api.upload("/imports", "c.csv", second, Map.of("country", "RU", "known", "overwrite")));
    assertThat(replaced.json().path("updated").asInt()).isEqualTo(1);
    assertThat(replaced.json().path("duplicates").asInt()).isZero();
    assertThat(replaced.json().path("mapping").path("Phone").asString()).isEqualTo("phone_other");
    assertThat(api.upload("/imports", "d.csv", second, Map.of("known", "perhaps")).status())
        .isEqualTo(422);
  }

  @Test
  void aBombIsTurnedAwayWithAReason() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var zip = new java.util.zip.ZipOutputStream(out)) {
      zip.putNextEntry(new java.util.zip.ZipEntry("xl/workbook.xml"));
      zip.closeEntry();
      zip.putNextEntry(new java.util.zip.ZipEntry("xl/sharedStrings.xml"));
      byte[] blanks = new byte[1 << 20];
      for (int i = 0; i < 120; i++) {
        zip.write(blanks);
      }
      zip.closeEntry();
    }
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/imports");

    Answer refused =
        pages.upload("/imports", "bomb.xlsx", out.toByteArray(), Map.of("country", "RU"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("too large to be read");
  }

  private static byte[] workbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Workbook book = new Workbook(out, "Test", "1.0");
    Worksheet sheet = book.newWorksheet("Клиенты");
    String[] head = {"ФИО", "Телефон", "День рождения", "Компания"};
    for (int i = 0; i < head.length; i++) {
      sheet.value(0, i, head[i]);
    }
    sheet.value(1, 0, "Книжный Иван Сергеевич");
    sheet.value(1, 1, 79165550001L);
    sheet.value(1, 2, LocalDate.of(1985, 3, 12));
    sheet.style(1, 2).format("dd.mm.yyyy").set();
    sheet.value(2, 0, "Книжная Анна");
    sheet.value(2, 1, "8 (916) 555-00-02");
    sheet.value(3, 1, 79165550003L);
    book.finish();
    return out.toByteArray();
  }

  private static Answer finished(Api api, Answer accepted) throws InterruptedException {
    assertThat(accepted.status()).isEqualTo(202);
    String path = "/imports/" + accepted.locatedId();
    Answer state = api.get(path);
    for (int i = 0; i < 150 && !state.json().path("status").asString().equals("done"); i++) {
      Thread.sleep(200);
      state = api.get(path);
    }
    return state;
  }

  private static Answer run(Pages pages, Answer preview) throws InterruptedException {
    Answer state = pages.post(path(preview) + "/run", Map.of());
    for (int i = 0; i < 150 && !state.body().contains("/undo"); i++) {
      Thread.sleep(200);
      state = pages.get(path(preview));
    }
    return state;
  }

  private static String path(Answer page) {
    return Objects.requireNonNull(page.response().uri().getPath());
  }

  private static byte[] sample(String name) throws IOException {
    try (var stream = BookKindsTest.class.getResourceAsStream("/addressbooks/" + name)) {
      return Objects.requireNonNull(stream).readAllBytes();
    }
  }
}
