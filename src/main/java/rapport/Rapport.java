package rapport;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Rapport, a CRM whose centre is the interaction. */
@SpringBootApplication
public class Rapport {
  public static void main(String[] arguments) {
    if (arguments.length == 2 && arguments[0].equals("token")) {
      System.exit(new TokenCommand(arguments[1]).run());
    }
    SpringApplication.run(Rapport.class, arguments);
  }
}
