package rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.TestDatabase;

/**
 * A Rapport of its own, with a small memory, is killed in the middle of an import, as by kill -9;
 * another one on the same database goes on where it stood.
 */
class KilledImportTest {
  private static final int ROWS = Integer.getInteger("rapport.killed.rows", 12_000);
  private static final String PASSWORD = "correct-horse";
  private final TestDatabase database = TestDatabase.fresh();
  private final int port = freePort();

  @Test
  void anImportThatIsKilledLosesNothingAndGoesOnElsewhere() throws Exception {
    Process first = start();
    String path;
    try {
      Pages pages = Pages.at(address(), "admin@example.com", PASSWORD);
      pages.get("/imports");
      Answer preview = pages.upload("/imports", "killed.csv", book(), Map.of("country", "RU"));
      assertThat(preview.status()).isEqualTo(200);
      path = preview.response().uri().getPath();
      pages.post(path + "/run", Map.of());
      await(2_000, 120);
    } finally {
      first.destroyForcibly();
    }
    assertThat(first.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(first.exitValue()).isEqualTo(128 + 9); // SIGKILL: no hook has run
    int done = number("select done from import_file");
    assertThat(done).isGreaterThanOrEqualTo(2_000).isLessThan(ROWS);
    assertThat(number("select count(*) from contact"))
        .isEqualTo(number("select created from import_file"));

    Process second = start();
    try {
      await(ROWS, 300);
      for (int i = 0;
          i < 100 && number("select count(*) from import_file where status = 'done'") == 0;
          i++) {
        Thread.sleep(100);
      }
      assertThat(number("select count(*) from import_file where status = 'done'")).isEqualTo(1);
      assertThat(number("select created + refused from import_file")).isEqualTo(ROWS);
      assertThat(number("select count(*) from contact")).isEqualTo(ROWS - ROWS / 1_000);
      assertThat(number("select count(distinct family_name) from contact"))
          .isEqualTo(ROWS - ROWS / 1_000);
      Pages pages = Pages.at(address(), "admin@example.com", PASSWORD);
      assertThat(pages.get(path + "/refused.csv").body().lines()).hasSize(1 + ROWS / 1_000);
    } finally {
      second.destroyForcibly();
      second.waitFor(30, TimeUnit.SECONDS);
      database.drop();
    }
  }

  /** Each name once; every thousandth row has none and is refused. */
  private static byte[] book() {
    StringBuilder csv = new StringBuilder("Last name;First name;Mobile phone;E-mail;Company\n");
    for (int i = 1; i <= ROWS; i++) {
      csv.append(
          i % 1_000 == 0
              ? ";;;nobody@example.com;\n"
              : "Неубитов%d;Ян;+7 921 %d;n%d@example.com;ООО «Жив %d»\n"
                  .formatted(i, 1_000_000 + i, i, i % 500));
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Waits until so many rows are taken. */
  private void await(int rows, int seconds) throws Exception {
    for (int i = 0; number("select coalesce(max(done), 0) from import_file") < rows; i++) {
      assertThat(i).as("rows are taken within %d s", seconds).isLessThan(seconds * 20);
      Thread.sleep(50);
    }
  }

  private int number(String query) throws SQLException {
    try (Connection connection = database.connect();
        ResultSet row = connection.createStatement().executeQuery(query)) {
      row.next();
      return row.getInt(1);
    }
  }

  private Process start() throws Exception {
    Process started =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx192m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "rapport.Rapport",
                    "--server.port=" + port,
                    "--rapport.db.url=" + database.url(),
                    "--rapport.db.user=" + database.user(),
                    "--rapport.db.password=" + database.password(),
                    "--rapport.admin.email=admin@example.com",
                    "--rapport.admin.password=" + PASSWORD,
                    "--rapport.country=RU",
                    "--rapport.dev=true"))
            .redirectErrorStream(true)
            .redirectOutput(Path.of("target", "killed-import.log").toFile())
            .start();
    for (int i = 0; !answers(); i++) {
      if (i == 240 || !started.isAlive()) {
        started.destroyForcibly();
        throw new IllegalStateException("it doesn't answer, see target/killed-import.log");
      }
      Thread.sleep(500);
    }
    return started;
  }

  private String address() {
    return "http://127.0.0.1:" + port;
  }

  private boolean answers() throws InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/sign-in")).build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
