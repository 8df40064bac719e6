package rapport.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Backups that somebody has tampered with. */
final class Archives {
  private Archives() {}

  /** Copies a ZIP in which two pieces have changed places. */
  static void swap(Path file, Path to, String one, String other) throws IOException {
    try (ZipFile from = new ZipFile(file.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      List<? extends ZipEntry> entries = Collections.list(from.entries());
      for (ZipEntry entry : entries) {
        String name = entry.getName();
        out.putNextEntry(new ZipEntry(name));
        String content = name.equals(one) ? other : name.equals(other) ? one : name;
        try (var bytes = from.getInputStream(from.getEntry(content))) {
          bytes.transferTo(out);
        }
        out.closeEntry();
      }
    }
  }
}
