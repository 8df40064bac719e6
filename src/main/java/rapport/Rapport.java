package rapport;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import rapport.demo.seed.SeedCommand;
import rapport.linkage.bench.DuplicatesCommand;

/** Rapport, a CRM whose centre is the interaction. */
@SpringBootApplication
public class Rapport {
  public static void main(String[] arguments) {
    if (arguments.length > 0 && arguments[0].equals("seed")) {
      System.exit(SeedCommand.run(Arrays.asList(arguments).subList(1, arguments.length)));
    }
    if (arguments.length > 0 && arguments[0].equals("duplicates")) {
      System.exit(DuplicatesCommand.run(Arrays.asList(arguments).subList(1, arguments.length)));
    }
    Optional<UserCommand> command =
        arguments.length == 2 ? UserCommand.of(arguments[0], arguments[1]) : Optional.empty();
    if (command.isPresent()) {
      System.exit(command.get().run());
    }
    SpringApplication.run(Rapport.class, arguments);
  }
}
