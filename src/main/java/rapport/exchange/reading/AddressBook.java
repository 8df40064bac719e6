package rapport.exchange.reading;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file of contacts, whatever program made it. It holds no more than a row in memory.
 */
public sealed interface AddressBook permits CsvBook, LdifBook, VCardBook {
  AddressBookFormat format();

  Charset charset();

  /**
   * The rows in the order of the file, read as they are asked for. Every call reads the file anew;
   * the stream is to be closed.
   */
  Stream<SourceRow> rows();

  /** How many rows {@link #rows} will give, found without understanding them. */
  long count();

  /** {@link #open(Content, String, ColumnMapping)} for a file held in memory. */
  static AddressBook open(byte[] content, String fileName, @Nullable ColumnMapping mapping) {
    return open(() -> new ByteArrayInputStream(content), fileName, mapping);
  }

  /**
   * Finds out format, encoding and columns of a file.
   *
   * @param mapping what the columns of a CSV file mean; null to have it guessed from the header
   * @throws NotAnAddressBook if the file is something else altogether
   */
  static AddressBook open(Content content, String fileName, @Nullable ColumnMapping mapping) {
    Charset charset = TextEncoding.of(content);
    String beginning = Beginning.of(content, charset).toUpperCase(Locale.ROOT);
    String name = fileName.toLowerCase(Locale.ROOT);
    if (beginning.startsWith("BEGIN:VCARD") || name.endsWith(".vcf") || name.endsWith(".vcard")) {
      return new VCardBook(content, charset);
    }
    return LdifBook.isOne(beginning) || name.endsWith(".ldif") || name.endsWith(".ldi")
        ? new LdifBook(content, charset)
        : CsvBook.open(content, charset, mapping);
  }

  /** Opens a file whose format is known. */
  static AddressBook open(
      Content content, AddressBookFormat format, @Nullable ColumnMapping mapping) {
    Charset charset = TextEncoding.of(content);
    return switch (format) {
      case VCARD -> new VCardBook(content, charset);
      case LDIF -> new LdifBook(content, charset);
      case CSV, XLSX -> CsvBook.open(content, charset, mapping);
    };
  }
}
