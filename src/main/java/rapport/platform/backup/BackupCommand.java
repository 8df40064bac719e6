package rapport.platform.backup;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.logging.LoggingSystem;
import rapport.platform.CommandDatabase;
import rapport.platform.Settings;
import rapport.platform.StartRefused;

/**
 * {@code bin/backup [FILE]} and {@code bin/restore FILE [FOLDER]}: all that must survive, in one
 * file, and back.
 */
public final class BackupCommand {
  private static final DateTimeFormatter NAMED_BY =
      DateTimeFormatter.ofPattern("'rapport-'yyyy-MM-dd-HHmmss'.zip'", Locale.ROOT);

  private BackupCommand() {}

  /** Writes a backup; answers the exit code. */
  public static int backup(List<String> arguments) {
    return refusing(() -> {
      Settings settings = CommandDatabase.settings();
      String name =
          arguments.isEmpty() ? LocalDateTime.now().format(NAMED_BY) : arguments.getFirst();
      Path file = Path.of(name).toAbsolutePath().normalize();
      long start = System.nanoTime();
      Manifest written =
          CommandDatabase.existing(
              settings, database -> new Backup(settings, database, System.out).write(file));
      System.out.printf(
          "%s: %,d rows of %d tables and %d files, %,d kB, %.1f s.%n",
          file,
          written.rows(),
          written.tables().size(),
          written.files().size(),
          file.toFile().length() / 1000,
          (System.nanoTime() - start) / 1e9);
      if (written.ownKey()) {
        System.out.println("RAPPORT_SECRET_KEY is not in it; keep it, too.");
      }
    });
  }

  /** Restores a backup; answers the exit code. */
  public static int restore(List<String> arguments) {
    return refusing(() -> {
      Settings settings = CommandDatabase.settings();
      Path folder =
          arguments.size() > 1 ? Path.of(arguments.get(1)).toAbsolutePath() : settings.data();
      long start = System.nanoTime();
      try (Archive archive = Archive.open(Path.of(arguments.getFirst()).toAbsolutePath())) {
        System.out.printf("A backup of %s.%n", archive.manifest().taken());
        Restore restore = new Restore(archive, true, System.out);
        settings
            .database()
            .ifPresentOrElse(
                database -> restore.into(database, folder), () -> restore.into(folder));
        System.out.printf(
            "%,d rows of %d tables are back and are what was saved, %.1f s.%n",
            archive.manifest().rows(),
            archive.manifest().tables().size(),
            (System.nanoTime() - start) / 1e9);
        if (archive.manifest().ownKey()) {
          System.out.println("Start it with the RAPPORT_SECRET_KEY it was saved under.");
        }
      }
    });
  }

  private static int refusing(Runnable work) {
    LoggingSystem.get(BackupCommand.class.getClassLoader()).beforeInitialize(); // silences all logs
    try {
      work.run();
      return 0;
    } catch (StartRefused refused) {
      System.err.println(refused.getMessage() + " " + refused.remedy());
      return 1;
    }
  }
}
