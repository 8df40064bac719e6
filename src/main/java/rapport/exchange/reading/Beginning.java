package rapport.exchange.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import rapport.exchange.reading.NotAnAddressBook.Reason;

/** Looks at the first characters of a file and turns away what cannot be an address book. */
final class Beginning {
  private static final int ENOUGH = 512;

  private Beginning() {}

  /** The first characters, leading white space removed. */
  static String of(Content content, Charset charset) {
    try (var text = TextEncoding.reader(content, charset)) {
      char[] first = new char[ENOUGH];
      int length = 0;
      int more;
      while (length < ENOUGH && (more = text.read(first, length, ENOUGH - length)) > 0) {
        length += more;
      }
      return checked(new String(first, 0, length).stripLeading());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String checked(String beginning) {
    if (beginning.isEmpty()) {
      throw new NotAnAddressBook(Reason.EMPTY);
    }
    // A zip archive (xlsx, ods) begins with PK, an old xls file with the OLE signature D0 CF 11 E0.
    if (beginning.startsWith("PK\u0003\u0004") || beginning.indexOf('\u0011') == 2) {
      throw new NotAnAddressBook(Reason.SPREADSHEET);
    }
    if (beginning.startsWith("<")) {
      throw new NotAnAddressBook(Reason.XML);
    }
    if (beginning.indexOf('\0') >= 0) {
      throw new NotAnAddressBook(Reason.BINARY);
    }
    return beginning;
  }
}
