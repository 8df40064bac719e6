package rapport;

import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Rapport, a CRM whose centre is the interaction. */
@SpringBootApplication
public class Rapport {
  public static void main(String[] arguments) {
    Optional<UserCommand> command =
        arguments.length == 2 ? UserCommand.of(arguments[0], arguments[1]) : Optional.empty();
    if (command.isPresent()) {
      System.exit(command.get().run());
    }
    SpringApplication.run(Rapport.class, arguments);
  }
}
