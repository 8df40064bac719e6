package rapport.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.demo.seed.Seeded;
import rapport.world.TestDatabase;

/** The benchmark on a tiny world and for moments: it works, its figures mean nothing. */
class BenchTest {
  private static Seeded seeded;
  private static Database database;
  private static Listening listening;

  @TempDir Path folder;

  @BeforeAll
  static void aTinyWorld() throws SQLException {
    seeded = Seeded.nothing().with("--contacts=300", "--interactions=3000");
    TestDatabase tiny = seeded.database();
    database = new Database(tiny.url(), tiny.user(), tiny.password());
    listening =
        Listening.as(
            Ground.viewer(database.connect()),
            Map.of("rapport.db.url", tiny.url(), "rapport.db.user", tiny.user()));
  }

  @AfterAll
  static void theEnd() {
    listening.close();
    seeded.close();
  }

  private static List<Line> measured(Optional<Pgbench> pgbench, String... arguments) {
    List<String> all = new ArrayList<>(List.of("--rounds", "1", "--warm-up", "0.05"));
    all.addAll(List.of(arguments));
    Ground ground = new Ground(database.connect(), listening.viewer().id());
    Rounds rounds =
        new Rounds(
            Order.read(all),
            new Rounds.Site(listening.address(), listening, ground, Processors.unknown()),
            _ -> {});
    rounds.listen();
    return rounds.measured(pgbench);
  }

  @Test
  void everyCaseIsAnsweredAndCounted() throws Exception {
    List<Line> lines = measured(Optional.empty(), "--seconds", "0.1", "--clients", "1");
    assertThat(lines)
        .extracting(Line::name)
        .containsExactlyElementsOf(Cases.ALL.stream().map(Case::name).toList());
    assertThat(lines)
        .allSatisfy(line -> {
          assertThat(line.errors()).as(line.name()).isZero();
          assertThat(line.samples()).as(line.name()).isPositive();
          assertThat(line.queries()).as(line.name()).isPositive();
          assertThat(line.bytes()).as(line.name()).isPositive();
          assertThat(line.median()).as(line.name()).isPositive();
        });
    Result result =
        new Result(
            "today",
            "here",
            "none",
            300,
            3000,
            1,
            0.1,
            lines,
            List.of(new Figure("memory", 200, "MB", "")));
    Path file = folder.resolve("result.json");
    result.write(file);
    assertThat(Result.read(file)).isEqualTo(result);
    assertThat(Table.of(result)).contains("my day", "memory");
    assertThat(Table.compared(result, result)).contains("my day", " 1.00 |");
  }

  @Test
  void theLimitIsWhatTheDatabaseDoesWithTheSameStatements() throws Exception {
    Optional<Pgbench> pgbench = Pgbench.find(database);
    assumeTrue(pgbench.isPresent(), Pgbench.MISSING);
    List<Line> lines =
        measured(
            pgbench,
            "--seconds",
            "1",
            "--clients",
            "2",
            "--only",
            "page 1$|identify|create a contact");
    assertThat(lines)
        .hasSize(3)
        .allSatisfy(line -> {
          assertThat(line.limit()).as(line.name()).isNotNull();
          assertThat(line.ratio()).as(line.name()).isBetween(0.0, 2.0);
        });
  }

  @Test
  void whoMustWaitIsTimedFromWhenTheyWereDue() {
    Load.Asking slow =
        _ -> {
          Node.pause(Duration.ofMillis(20));
          return 1;
        };
    // twice as many as one client can be served
    Load.Outcome outcome = Load.arriving(slow, 1, 100, Duration.ofMillis(500), 1);
    assertThat(outcome.micros().getTotalCount()).isEqualTo(50);
    assertThat(outcome.micros().getMaxValue()).isGreaterThan(200_000);
    assertThat(Load.saturating(slow, 1, Duration.ofMillis(200)).micros().getMaxValue())
        .isLessThan(200_000);
  }

  @Test
  void anOrderThatMakesNoSenseIsRefused() {
    assertThatThrownBy(() -> Order.read(List.of("--fast")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--fast");
    assertThatThrownBy(() -> Order.read(List.of("--contacts", "many")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Order.read(List.of("--large")).interactions()).isEqualTo(10_000_000);
  }
}
