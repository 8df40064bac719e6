package rapport.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static rapport.exchange.reading.SampleBooks.csv;
import static rapport.exchange.reading.SampleBooks.people;
import static rapport.exchange.reading.SampleBooks.refused;
import static rapport.exchange.reading.SampleBooks.rows;
import static rapport.exchange.reading.SampleBooks.typed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rapport.exchange.reading.NotAnAddressBook.Reason;

class CsvRefusalsTest {
  @Test
  void bad_rows_are_refused_with_their_reason_and_the_rest_is_read() {
    var book = csv("own-columns.csv");

    assertThat(refused(book))
        .extracting(SourceRow.Unreadable::number, SourceRow.Unreadable::reasonCode)
        .containsExactly(
            tuple(6, "broken_quote"),
            tuple(7, "too_many_cells"),
            tuple(9, "nothing_in_it"),
            tuple(11, "broken_quote"));
    assertThat(people(book))
        .extracting(SourcePerson::fullName)
        .containsExactly(
            "Сидоренко Василь Іванович", "Петров Илья", "", "Хвостова Вера", "Закрытова Лидия");
    assertThat(book.count()).isEqualTo(rows(book).size());
  }

  @Test
  void a_refused_row_keeps_its_text() {
    assertThat(refused(csv("own-columns.csv")).getFirst().original())
        .isEqualTo("\"Разорванный\" Артём;+7 903 000-00-01;;;;;;;;");
  }

  @Test
  void a_row_with_fewer_cells_than_the_header_is_read() {
    var book = typed("short.csv", "name,phone,e-mail\nAnn\nBob,+1 212 555 0100\n");

    assertThat(people(book)).extracting(SourcePerson::fullName).containsExactly("Ann", "Bob");
  }

  @Test
  void a_cell_of_more_than_ten_thousand_characters_is_refused() {
    var book = typed("long.csv", "name,note\nAnn," + "x".repeat(10_001) + "\nBob,ok\n");

    assertThat(refused(book))
        .extracting(SourceRow.Unreadable::reasonCode)
        .containsExactly("cell_too_long");
    assertThat(people(book)).extracting(SourcePerson::fullName).containsExactly("Bob");
  }

  @Test
  void a_quote_that_never_closes_costs_one_row_of_many() {
    var text = new StringBuilder("name,phone,note\n");
    IntStream.range(0, 1000)
        .forEach(
            i -> text.append("Person " + i + ",+7 903 000 " + i + (i == 10 ? ",\"\n" : ",\n")));

    var book = typed("open.csv", text.toString());

    assertThat(refused(book)).hasSize(1);
    assertThat(people(book)).hasSize(999);
  }

  @Test
  void a_spreadsheet_xml_and_an_empty_file_are_turned_away() {
    assertThatThrownBy(() -> typed("book.xlsx", "PK\u0003\u0004 rest"))
        .isInstanceOfSatisfying(
            NotAnAddressBook.class, e -> assertThat(e.reason()).isEqualTo(Reason.SPREADSHEET));
    assertThatThrownBy(() -> typed("cards.vcf", "<?xml version='1.0'?><vcards/>"))
        .isInstanceOfSatisfying(
            NotAnAddressBook.class, e -> assertThat(e.reason()).isEqualTo(Reason.XML));
    assertThatThrownBy(() -> typed("empty.csv", " \n\n"))
        .isInstanceOfSatisfying(
            NotAnAddressBook.class, e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY));
    assertThatThrownBy(() -> typed("photo.csv", "GIF89a\0\0\0"))
        .isInstanceOfSatisfying(
            NotAnAddressBook.class, e -> assertThat(e.reason()).isEqualTo(Reason.BINARY));
  }

  @Test
  void rows_are_read_as_they_are_asked_for() throws IOException {
    var taken = new AtomicLong();
    byte[] row = "Иванов Иван;+7 903 123-45-67\n".getBytes(StandardCharsets.UTF_8);
    Content content =
        () -> {
          taken.set(0);
          return counting(taken, row, 100_000);
        };
    var book = AddressBook.open(content, "large.csv", null);

    try (var rows = book.rows()) {
      assertThat(rows.limit(10).toList()).hasSize(10);
    }
    assertThat(taken.get()).isLessThan(1 << 20);
    assertThat(book.count()).isEqualTo(100_000);
  }

  private static InputStream counting(AtomicLong taken, byte[] row, int rows) {
    var header = new ByteArrayInputStream("ФИО;Телефон\n".getBytes(StandardCharsets.UTF_8));
    var body =
        Collections.enumeration(
            Collections.nCopies(rows, row).stream().map(ByteArrayInputStream::new).toList());
    return new SequenceInputStream(header, new SequenceInputStream(body)) {
      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        taken.addAndGet(Math.max(read, 0));
        return read;
      }
    };
  }
}
