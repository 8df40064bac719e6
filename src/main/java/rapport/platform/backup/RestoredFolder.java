package rapport.platform.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.util.FileSystemUtils;
import rapport.platform.StartRefused;
import rapport.platform.database.EmbeddedDatabase;

/**
 * A data folder in the making. It is made in a folder of its own within, and moved to its places in
 * the end, the database last: what is killed half way is no data folder, and the next restore
 * clears it away.
 */
final class RestoredFolder implements AutoCloseable {
  private static final String DRAFT = "restoring";
  private static final String BINARIES = "postgres-binaries"; // may always be there
  private static final String CLUSTER = "postgres";

  private final Path root;
  private final boolean made;
  private boolean finished;

  private RestoredFolder(Path root, boolean made) {
    this.root = root;
    this.made = made;
  }

  /**
   * Begins one.
   *
   * @throws StartRefused if the folder holds something, or another restore is at work
   */
  static RestoredFolder begin(Path given) throws IOException {
    Path root = given.toAbsolutePath().normalize();
    boolean made = !Files.exists(root);
    refuseFull(root);
    Path draft = root.resolve(DRAFT);
    if (Files.isDirectory(draft)) {
      EmbeddedDatabase.stopLeftOver(draft);
      FileSystemUtils.deleteRecursively(draft);
    }
    var ownersOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    Files.createDirectories(root, ownersOnly);
    Files.createDirectory(draft, ownersOnly);
    if (!Files.exists(root.resolve(BINARIES))) {
      Files.createDirectory(root.resolve(BINARIES), ownersOnly);
    }
    Files.createSymbolicLink(draft.resolve(BINARIES), root.resolve(BINARIES));
    return new RestoredFolder(root, made);
  }

  private static void refuseFull(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    List<String> known = List.of(DRAFT, BINARIES);
    try (var files = Files.list(root)) {
      List<String> there =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !known.contains(name))
              .toList();
      if (!there.isEmpty()) {
        throw new StartRefused(
            "There is something in %s already: %s.".formatted(root, SavedTables.listed(there)),
            "A restore overwrites nothing: name another folder, or move that away.");
      }
    }
  }

  Path draft() {
    return root.resolve(DRAFT);
  }

  /** Adds a private file. */
  void put(String name, byte[] content) throws IOException {
    write(draft().resolve(name), content);
  }

  /** Moves all to its place. */
  void finish() throws IOException {
    Files.delete(draft().resolve(BINARIES));
    try (var files = Files.list(draft())) {
      for (Path file : files.filter(one -> !one.endsWith(CLUSTER)).toList()) {
        Files.move(file, root.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
      }
    }
    Files.move(draft().resolve(CLUSTER), root.resolve(CLUSTER), StandardCopyOption.ATOMIC_MOVE);
    finished = true;
  }

  /** Leaves nothing of what did not come to its end. */
  @Override
  public void close() throws IOException {
    FileSystemUtils.deleteRecursively(draft());
    if (made && !finished) {
      FileSystemUtils.deleteRecursively(root);
    }
  }

  /** Refuses a folder in which another file stands where one of the backup belongs. */
  static void refuseOtherFiles(Path folder, Archive archive) throws IOException {
    for (String name : archive.manifest().files().keySet()) {
      Path file = folder.resolve(name);
      if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), archive.file(name))) {
        throw new StartRefused(
            "There is another %s in %s.".formatted(name, folder),
            "A restore overwrites nothing: name another folder with RAPPORT_DATA.");
      }
    }
  }

  /** Puts the files of a backup where they are not yet. */
  static void putFiles(Path folder, Archive archive) throws IOException {
    Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    for (String name : archive.manifest().files().keySet()) {
      if (!Files.exists(folder.resolve(name))) {
        write(folder.resolve(name), archive.file(name));
      }
    }
  }

  private static void write(Path file, byte[] content) throws IOException {
    try (var channel =
        Files.newByteChannel(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      channel.write(ByteBuffer.wrap(content));
    }
  }
}
