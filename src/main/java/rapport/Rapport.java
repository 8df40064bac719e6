package rapport;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import rapport.demo.seed.SeedCommand;
import rapport.linkage.bench.DuplicatesCommand;
import rapport.platform.backup.BackupCommand;

/** Rapport, a CRM whose centre is the interaction. */
@SpringBootApplication
public class Rapport {
  public static void main(String[] arguments) {
    if (arguments.length > 0) {
      command(arguments[0], Arrays.asList(arguments).subList(1, arguments.length))
          .ifPresent(command -> System.exit(command.getAsInt()));
    }
    SpringApplication.run(Rapport.class, arguments);
  }

  /** What does one thing and ends, instead of serving pages. */
  private static Optional<IntSupplier> command(String name, List<String> arguments) {
    return switch (name) {
      case "seed" -> Optional.of(() -> SeedCommand.run(arguments));
      case "duplicates" -> Optional.of(() -> DuplicatesCommand.run(arguments));
      case "backup" -> Optional.of(() -> BackupCommand.backup(arguments));
      case "restore" -> Optional.of(() -> BackupCommand.restore(arguments));
      default ->
          arguments.size() == 1
              ? UserCommand.of(name, arguments.getFirst()).map(command -> command::run)
              : Optional.empty();
    };
  }
}
