package rapport.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import rapport.exchange.reading.NotAnAddressBook.Reason;

/**
 * Unpacks a workbook once without keeping it: what it says of its own size proves nothing, and a
 * small archive may swell to any size.
 */
final class ZipLimits {
  private static final long MOST = 600L << 20;

  /** All different texts of a workbook stand in memory while it is read. */
  private static final long MOST_TEXTS = 100L << 20;

  private static final int MOST_ENTRIES = 5_000;
  private static final String TEXTS = "xl/sharedStrings.xml";
  private static final String WORKBOOK = "xl/workbook.xml";

  private ZipLimits() {}

  /** {@link NotAnAddressBook} if it is no workbook or too large a one. */
  static void check(Path archive) throws IOException {
    long whole = 0;
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      if (zip.getEntry(WORKBOOK) == null) {
        throw new NotAnAddressBook(Reason.SPREADSHEET);
      }
      if (zip.size() > MOST_ENTRIES) {
        throw new NotAnAddressBook(Reason.TOO_LARGE);
      }
      for (ZipEntry entry : Collections.list(zip.entries())) {
        long most = entry.getName().equalsIgnoreCase(TEXTS) ? MOST_TEXTS : MOST;
        try (InputStream unpacked = zip.getInputStream(entry)) {
          whole += size(unpacked, Math.min(MOST - whole, most));
        }
      }
    } catch (ZipException | IllegalArgumentException broken) {
      throw new NotAnAddressBook(Reason.SPREADSHEET, broken);
    }
  }

  private static long size(InputStream entry, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    int length;
    while ((length = entry.read(buffer)) > 0) {
      size += length;
      if (size > most) {
        throw new NotAnAddressBook(Reason.TOO_LARGE);
      }
    }
    return size;
  }
}
