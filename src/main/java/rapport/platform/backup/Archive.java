package rapport.platform.backup;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import rapport.platform.StartRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup that is read; parts of it by several at a time. */
final class Archive implements AutoCloseable {
  private static final String OTHER = "Take another backup; nothing was changed.";
  private static final int LARGEST_MANIFEST = 1 << 24;

  private final Path file;
  private final ZipFile zip;
  private final Manifest manifest;

  private Archive(Path file, ZipFile zip, Manifest manifest) {
    this.file = file;
    this.zip = zip;
    this.manifest = manifest;
  }

  /**
   * Opens it and looks whether it says what it holds.
   *
   * @throws StartRefused if there is no such file, or it is no backup
   */
  static Archive open(Path file) {
    try {
      ZipFile zip = new ZipFile(file.toFile());
      try {
        return new Archive(file, zip, manifest(file, zip));
      } catch (IOException | RuntimeException e) {
        zip.close();
        throw e;
      }
    } catch (NoSuchFileException | FileNotFoundException absent) {
      throw new StartRefused(
          "There is no file %s that can be read.".formatted(file), "Name a backup.", absent);
    } catch (IOException foreign) {
      throw foreign(file, foreign);
    }
  }

  private static Manifest manifest(Path file, ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(Manifest.ENTRY);
    if (entry == null) {
      throw new ZipException("it has no " + Manifest.ENTRY);
    }
    Manifest manifest;
    try (InputStream content = zip.getInputStream(entry)) {
      manifest =
          JsonMapper.shared().readValue(content.readNBytes(LARGEST_MANIFEST), Manifest.class);
    } catch (JacksonException e) {
      throw new ZipException("its " + Manifest.ENTRY + " makes no sense");
    }
    if (!manifest.isOurs()) {
      throw new ZipException("its " + Manifest.ENTRY + " speaks of something else");
    }
    if (manifest.format() != Manifest.FORMAT) {
      throw new StartRefused(
          "%s was written by a newer Rapport%s.".formatted(file, " (" + manifest.program() + ")"),
          "Restore it with that one.");
    }
    return manifest;
  }

  Manifest manifest() {
    return manifest;
  }

  /**
   * Reads all of it and compares it with what was written.
   *
   * @throws StartRefused naming the first piece that isn't what it was
   */
  void check() {
    for (TableRows table : manifest.tables()) {
      RowsDigest read = new RowsDigest();
      try (InputStream rows = open(table.entry())) {
        rows.transferTo(read);
      } catch (IOException damaged) {
        throw damaged(table.name(), damaged);
      }
      if (!read.of(table.name(), table.columns()).equals(table)) {
        throw damaged(table.name(), new IOException("its rows are not those that were saved"));
      }
    }
    for (Map.Entry<String, String> kept : manifest.files().entrySet()) {
      if (!RowsDigest.sha256(file(kept.getKey())).equals(kept.getValue())) {
        throw damaged(kept.getKey(), new IOException("it isn't what was saved"));
      }
    }
  }

  /** The rows of a table, in COPY's text format. */
  InputStream rows(TableRows table) throws IOException {
    return open(table.entry());
  }

  /** A file of the data folder. */
  byte[] file(String name) {
    try (InputStream content = open(Backup.entryOf(name))) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw damaged(name, e);
    }
  }

  private InputStream open(String entry) throws IOException {
    ZipEntry found = zip.getEntry(entry);
    if (found == null) {
      throw new IOException("it isn't there");
    }
    return zip.getInputStream(found);
  }

  private StartRefused damaged(String piece, IOException cause) {
    return new StartRefused(
        "%s is damaged (%s: %s).".formatted(file, piece, said(cause)), OTHER, cause);
  }

  private static StartRefused foreign(Path file, IOException cause) {
    return new StartRefused(
        "%s is no backup of Rapport, or was cut short (%s).".formatted(file, said(cause)),
        OTHER,
        cause);
  }

  /** What went wrong with a file, for the person who named it. */
  static String said(IOException failure) {
    return switch (failure) {
      case NoSuchFileException absent -> "there is no " + absent.getMessage();
      case AccessDeniedException denied -> denied.getMessage() + " may not be touched";
      default -> String.valueOf(failure.getMessage());
    };
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException nothingToLose) {
      // it was only read
    }
  }
}
