package rapport.contacts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.contacts.Contacts;
import rapport.fields.Catalogue;
import rapport.fields.FieldType;
import rapport.fields.RecordField;
import rapport.fields.export.ExportValues;
import rapport.fields.export.XlsxExport;
import rapport.platform.words.Language;
import rapport.platform.words.Words;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class ExportTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Catalogue catalogue;

  @Test
  void whatBeginsLikeAFormulaIsMadeInertAndPhonesAndNumbersStayReadable() {
    assertThat(ExportValues.inert(FieldType.TEXT, "=HYPERLINK(\"http://x\")"))
        .isEqualTo("'=HYPERLINK(\"http://x\")");
    assertThat(ExportValues.inert(FieldType.TEXT, "+1+cmd|' /C calc'!A0")).startsWith("'+");
    assertThat(ExportValues.inert(FieldType.TEXT, "-2+3")).isEqualTo("'-2+3");
    assertThat(ExportValues.inert(FieldType.TEXT, "@SUM(1)")).isEqualTo("'@SUM(1)");
    assertThat(ExportValues.inert(FieldType.LONG_TEXT, "\t=1")).isEqualTo("'\t=1");
    assertThat(ExportValues.inert(FieldType.PHONE, "+7 903 123-45-67"))
        .isEqualTo("+7 903 123-45-67");
    assertThat(ExportValues.inert(FieldType.PHONE, "+cmd|' /C calc'!A0")).startsWith("'");
    assertThat(ExportValues.inert(FieldType.NUMBER, "-12.5")).isEqualTo("-12.5");
    assertThat(ExportValues.inert(FieldType.TEXT, "Иванов-Петров")).isEqualTo("Иванов-Петров");
  }

  @Test
  void aCsvHasTheColumnsOfTheListInItsOrderAndNoFormula() {
    Somebody.noted("=Формулин", "+1+1, \"кавычки\"", contacts, world.act(Role.MANAGER));
    Answer file = export("formulin", "phone,note", "csv");
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("Content-Type")).startsWith("text/csv");
    assertThat(file.header("Content-Disposition")).startsWith("attachment");
    List<String> lines = file.body().lines().toList();
    assertThat(lines.getFirst()).isEqualTo("\ufeffName,Phone,Note");
    assertThat(lines.get(1)).contains("+7 903 000-00-00").endsWith(",\"'+1+1, \"\"кавычки\"\"\"");
  }

  @Test
  void allPagesAreInTheFileAndWhatWasNotChosenIsNot() {
    for (int i = 0; i < 3; i++) {
      Somebody.named("Выгружаемый", contacts, world.act(Role.MANAGER));
    }
    assertThat(export("vigruzhaemii", "note", "csv").body().lines()).hasSize(4);
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/contacts");
    String id =
        contacts
            .list(
                rapport.contacts.Listing.of("vigruzhaemii", 1),
                new rapport.filters.Asking(world.user(Role.MANAGER), java.time.Instant.now()))
            .items()
            .getFirst()
            .id()
            .toString();
    Answer one =
        pages.post(
            "/contacts/exports",
            Map.of("kind", "contact", "ids", id, "cols", "note", "format", "csv"));
    assertThat(one.body().lines()).hasSize(2);
  }

  @Test
  void aWorkbookHasDaysAsDaysAndNoFormula() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecordField birthday = field("birthday");
    RecordField note = field("note");
    Words words = Words.in(Language.EN);
    XlsxExport file =
        new XlsxExport(out, new ExportValues(words, ZoneId.of("Europe/Moscow"), Map.of()));
    file.head(List.of("Birthday", "Note"));
    file.row(List.of(birthday, note), List.of(List.of("1990-02-01"), List.of("=1+1\u0001 <&>")));
    file.flush();
    file.finish();
    String sheet = parts(out.toByteArray()).get("xl/worksheets/sheet1.xml");
    assertThat(sheet)
        .doesNotContain("<f>")
        .contains("32905") // the day's number since 1900
        .contains("t=\"inlineStr\"")
        .contains("=1+1 &lt;&amp;&gt;");
  }

  @Test
  void theImportKnowsTheColumnsOfTheFileInEveryLanguage() {
    Somebody.noted("Возвратный", "заметка", contacts, world.act(Role.MANAGER));
    Pages pages = world.pages(Role.HEAD);
    for (String language : List.of("ru", "uk", "en")) {
      pages.get("/contacts");
      pages.post("/preferences/language", Map.of("language", language, "back", "/"));
      byte[] file =
          pages
              .post(
                  "/contacts/exports",
                  Map.of(
                      "kind", "contact",
                      "q", "vozvratnii",
                      "all", "true",
                      "cols", "company,position,phone,email,birthday,note",
                      "format", "csv"))
              .body()
              .getBytes(StandardCharsets.UTF_8);
      pages.get("/imports");
      Answer preview = pages.upload("/imports", language + ".csv", file, Map.of("country", "RU"));
      assertThat(preview.body())
          .as(language)
          .contains("Возвратный")
          .doesNotContain("value=\"ignore\" selected");
    }
  }

  private RecordField field(String code) {
    return catalogue.of(RecordKind.CONTACT).find(code).orElseThrow();
  }

  private Answer export(String text, String cols, String format) {
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/contacts");
    return pages.post(
        "/contacts/exports",
        Map.of("kind", "contact", "q", text, "all", "true", "cols", cols, "format", format));
  }

  private static Map<String, String> parts(byte[] book) throws IOException {
    Map<String, String> parts = new HashMap<>();
    Path file = Files.createTempFile("book", ".xlsx");
    Files.write(file, book);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        byte[] part = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
      }
    } finally {
      Files.delete(file);
    }
    return parts;
  }
}
