package rapport.exchange;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import rapport.exchange.reading.NotAnAddressBook;
import rapport.exchange.reading.Workbooks;
import rapport.kernel.Invalid;

/**
 * A file as it is to be stored: of a workbook, the text table in it. Closing drops what it took.
 */
final class Received implements Closeable {
  /** A workbook is packed; its table may be so much larger. */
  private static final int MOST_OF_TABLE = 400;

  private final InputStream stream;
  private final List<Path> files;

  private Received(InputStream stream, List<Path> files) {
    this.stream = stream;
    this.files = files;
  }

  /** {@link Invalid} at "file" for an archive that is no workbook or too large a one. */
  static Received of(InputStream sent) throws IOException {
    InputStream file = new BufferedInputStream(sent);
    file.mark(4);
    byte[] beginning = file.readNBytes(4);
    file.reset();
    return Workbooks.isArchive(beginning) ? workbook(file) : new Received(file, List.of());
  }

  private static Received workbook(InputStream file) throws IOException {
    Path workbook = Files.createTempFile("import", ".xlsx");
    Path table = Files.createTempFile("import", ".csv");
    try {
      copy(file, workbook);
      Workbooks.convert(workbook, table);
      return new Received(Files.newInputStream(table), List.of(workbook, table));
    } catch (IOException | RuntimeException failed) {
      Files.deleteIfExists(workbook);
      Files.deleteIfExists(table);
      if (failed instanceof NotAnAddressBook other) {
        throw Understanding.refusal(other);
      }
      throw failed;
    }
  }

  private static void copy(InputStream file, Path target) throws IOException {
    long most = (long) ImportContent.MOST_MEGABYTES << 20;
    try (var out = Files.newOutputStream(target)) {
      byte[] buffer = new byte[1 << 16];
      long size = 0;
      int length;
      while ((length = file.read(buffer)) > 0) {
        size += length;
        if (size > most) {
          throw new Invalid("file", "fileTooLarge", ImportContent.MOST_MEGABYTES);
        }
        out.write(buffer, 0, length);
      }
    }
  }

  InputStream stream() {
    return stream;
  }

  boolean isWorkbook() {
    return !files.isEmpty();
  }

  int mostMegabytes() {
    return isWorkbook() ? MOST_OF_TABLE : ImportContent.MOST_MEGABYTES;
  }

  @Override
  public void close() throws IOException {
    stream.close();
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
