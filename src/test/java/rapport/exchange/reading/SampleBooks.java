package rapport.exchange.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The sample files under {@code addressbooks/}, and address books typed into a test. */
final class SampleBooks {
  private SampleBooks() {}

  static AddressBook book(String fileName) {
    try (var stream = SampleBooks.class.getResourceAsStream("/addressbooks/" + fileName)) {
      return AddressBook.open(Objects.requireNonNull(stream).readAllBytes(), fileName, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CsvBook csv(String fileName) {
    return (CsvBook) book(fileName);
  }

  static AddressBook typed(String fileName, String text) {
    return AddressBook.open(text.getBytes(StandardCharsets.UTF_8), fileName, null);
  }

  static List<SourceRow> rows(AddressBook book) {
    try (var rows = book.rows()) {
      return rows.toList();
    }
  }

  static List<SourcePerson> people(AddressBook book) {
    return rows(book).stream()
        .filter(SourceRow.Read.class::isInstance)
        .map(row -> ((SourceRow.Read) row).person())
        .toList();
  }

  static List<SourceRow.Unreadable> refused(AddressBook book) {
    return rows(book).stream()
        .filter(SourceRow.Unreadable.class::isInstance)
        .map(SourceRow.Unreadable.class::cast)
        .toList();
  }

  static SourcePoint phone(String label, String value) {
    return new SourcePoint(PointKind.PHONE, label, value);
  }

  static SourcePoint email(String label, String value) {
    return new SourcePoint(PointKind.EMAIL, label, value);
  }

  static SourcePoint address(String label, String value) {
    return new SourcePoint(PointKind.ADDRESS, label, value);
  }

  static SourcePoint web(String label, String value) {
    return new SourcePoint(PointKind.WEB, label, value);
  }

  static SourcePoint messenger(String label, String value) {
    return new SourcePoint(PointKind.MESSENGER, label, value);
  }
}
