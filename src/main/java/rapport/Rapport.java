package rapport;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Rapport, a CRM whose centre is the interaction. */
@SpringBootApplication
public class Rapport {
  public static void main(String[] arguments) {
    SpringApplication.run(Rapport.class, arguments);
  }
}
