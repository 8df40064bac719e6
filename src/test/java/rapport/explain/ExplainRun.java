package rapport.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import rapport.Rapport;
import rapport.world.Answer;
import rapport.world.Pages;

/**
 * Visits the pages on the database of the settings and writes docs/explain.md. No test of its own:
 * it is run by bin/explain alone.
 */
@Import(Overheard.class)
@SpringBootTest(classes = Rapport.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ExplainRun {
  private static final int REPETITIONS = 5;

  @Autowired DSLContext sql;
  @Autowired Overheard overheard;

  @Value("${local.server.port}")
  int port;

  @Value("${rapport.explain.email}")
  String email;

  @Value("${rapport.admin.password}")
  String password;

  @Value("${rapport.explain.file}")
  Path file;

  @Test
  void theHottestQueriesAreWrittenDown() throws Exception {
    List<Visits.Visit> visits = Visits.on(sql);
    Pages pages = Pages.at("http://127.0.0.1:" + port, email, password);
    Report report = new Report(sql);
    for (Visits.Visit visit : visits) {
      for (int i = 1; i < REPETITIONS; i++) { // so that code and caches are warm, as by day
        seen(pages, visit);
      }
      long start = System.nanoTime();
      List<Overheard.Statement> asked = overheard.during(() -> seen(pages, visit));
      report.add(visit, (System.nanoTime() - start) / 1e6, asked);
    }
    Files.writeString(file, report.written());
  }

  private static void seen(Pages pages, Visits.Visit visit) {
    Answer answer = pages.get(visit.path());
    assertThat(answer.status()).as(visit.path()).isEqualTo(200);
    assertThat(answer.body()).as("not signed in").doesNotContain("name=\"password\"");
  }
}
