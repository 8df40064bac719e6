package rapport.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbooksTest {
  @TempDir Path folder;

  /** Writes a workbook. */
  private interface Filling {
    void fill(Workbook book) throws IOException;
  }

  @Test
  void numbers_dates_and_formulas_are_read_as_people_see_them() throws IOException {
    CsvBook book =
        read(workbook -> {
          Worksheet sheet = workbook.newWorksheet("Клиенты");
          header(sheet, 0, "ФИО", "Телефон", "День рождения", "Встреча", "Сумма", "Индекс");
          sheet.value(1, 0, "Петров Иван Сергеевич");
          sheet.value(1, 1, new BigDecimal("79161234567"));
          sheet.value(1, 2, LocalDate.of(1985, 3, 12));
          sheet.style(1, 2).format("dd.mm.yyyy").set();
          sheet.value(1, 3, LocalDateTime.of(2026, 1, 2, 13, 30));
          sheet.style(1, 3).format("yyyy-mm-dd hh:mm").set();
          sheet.value(1, 4, 0.1 + 0.2);
          sheet.value(1, 5, 1234);
          sheet.style(1, 5).format("000000").set();
          sheet.value(2, 0, "Второй");
          sheet.value(2, 1, 12.0);
          sheet.value(2, 4, -1500.5);
          sheet.style(2, 4).format("#,##0.00\\ \"дней\"").set();
          sheet.value(2, 5, true);
        });

    assertThat(book.sample(5))
        .containsExactly(
            List.of(
                "Петров Иван Сергеевич",
                "79161234567",
                "1985-03-12",
                "2026-01-02 13:30",
                "0.3",
                "001234"),
            List.of("Второй", "12", "", "", "-1500.5", "true"));
  }

  @Test
  void rows_keep_their_numbers_over_gaps_and_line_breaks() throws IOException {
    CsvBook book =
        read(workbook -> {
          Worksheet sheet = workbook.newWorksheet("1");
          header(sheet, 2, "Name", "Note");
          sheet.value(4, 0, "Anna \"Ann\" Stone");
          sheet.value(4, 1, "two\nlines; and, more");
          sheet.value(7, 1, "nobody");
        });

    List<SourceRow> rows = SampleBooks.rows(book);
    assertThat(rows).extracting(SourceRow::number).containsExactly(5, 8);
    SourcePerson anna = ((SourceRow.Read) rows.getFirst()).person();
    assertThat(anna.fullName()).isEqualTo("Anna \"Ann\" Stone");
    assertThat(anna.note()).isEqualTo("two\nlines; and, more");
    assertThat(rows.getLast()).isInstanceOf(SourceRow.Unreadable.class);
  }

  @Test
  void of_several_sheets_the_first_visible_one_with_rows_is_read() throws IOException {
    CsvBook book =
        read(workbook -> {
          workbook.newWorksheet("Cover");
          header(workbook.newWorksheet("Only a header"), 0, "Name");
          Worksheet hidden = workbook.newWorksheet("Hidden");
          hidden.setVisibilityState(VisibilityState.HIDDEN);
          header(hidden, 0, "Name");
          hidden.value(1, 0, "Hidden One");
          Worksheet people = workbook.newWorksheet("People");
          header(people, 0, "Name");
          people.value(1, 0, "Shown One");
        });

    assertThat(book.sample(5)).containsExactly(List.of("Shown One"));
  }

  @Test
  void a_formula_gives_the_value_it_had_and_an_error_none() throws IOException {
    Path file = folder.resolve("formula.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
              + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
              + "<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument"
              + "/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
              + "</Relationships>");
      part(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
              + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Name</t></is></c>"
              + "<c r=\"B1\" t=\"inlineStr\"><is><t>Sum</t></is></c></row>"
              + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>B1&amp;C1</f><v>Ann Smith</v></c>"
              + "<c r=\"B2\"><f>40+2</f><v>42</v></c>"
              + "<c r=\"C2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData></worksheet>");
    }

    assertThat(converted(file).sample(5)).containsExactly(List.of("Ann Smith", "42"));
  }

  @Test
  void what_is_no_workbook_or_swells_is_turned_away() throws IOException {
    Path other = folder.resolve("other.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(other))) {
      part(zip, "content.xml", "<x/>");
    }
    assertThatThrownBy(() -> converted(other))
        .isInstanceOfSatisfying(
            NotAnAddressBook.class,
            refused -> assertThat(refused.reason().code()).isEqualTo("spreadsheet"));

    Path bomb = folder.resolve("bomb.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      part(zip, "xl/workbook.xml", "<workbook/>");
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      byte[] blanks = new byte[1 << 20];
      for (int i = 0; i < 150; i++) {
        zip.write(blanks);
      }
      zip.closeEntry();
    }
    assertThat(Files.size(bomb)).isLessThan(1 << 20);
    assertThatThrownBy(() -> converted(bomb))
        .isInstanceOfSatisfying(
            NotAnAddressBook.class,
            refused -> assertThat(refused.reason().code()).isEqualTo("too_large"));
  }

  private static void header(Worksheet sheet, int row, String... names) {
    for (int i = 0; i < names.length; i++) {
      sheet.value(row, i, names[i]);
    }
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private CsvBook read(Filling filling) throws IOException {
    Path file = folder.resolve("book.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      Workbook book = new Workbook(out, "Test", "1.0");
      filling.fill(book);
      book.finish();
    }
    return converted(file);
  }

  private CsvBook converted(Path workbook) throws IOException {
    Path table = folder.resolve("table.csv");
    Workbooks.convert(workbook, table);
    return (CsvBook) AddressBook.open(() -> open(table), AddressBookFormat.XLSX, null);
  }

  private static java.io.InputStream open(Path file) {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
