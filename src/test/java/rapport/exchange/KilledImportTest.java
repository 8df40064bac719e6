package rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rapport.world.Answer;
import rapport.world.NodeProcess;
import rapport.world.Pages;
import rapport.world.TestDatabase;

/**
 * A Rapport of its own, with a small memory, is killed in the middle of an import, as by kill -9;
 * another one on the same database goes on where it stood.
 */
class KilledImportTest {
  private static final int ROWS = Integer.getInteger("rapport.killed.rows", 12_000);
  private final TestDatabase database = TestDatabase.fresh();

  @Test
  void anImportThatIsKilledLosesNothingAndGoesOnElsewhere() throws Exception {
    String path;
    try (NodeProcess first = NodeProcess.begin(database, "killed-import").await()) {
      Pages pages = first.pages();
      pages.get("/imports");
      Answer preview = pages.upload("/imports", "killed.csv", book(), Map.of("country", "RU"));
      assertThat(preview.status()).isEqualTo(200);
      path = preview.response().uri().getPath();
      pages.post(path + "/run", Map.of());
      await(2_000, 120);
      assertThat(first.kill()).isEqualTo(128 + 9); // SIGKILL: no hook has run
    }
    int done = number("select done from import_file");
    assertThat(done).isGreaterThanOrEqualTo(2_000).isLessThan(ROWS);
    assertThat(number("select count(*) from contact"))
        .isEqualTo(number("select created from import_file"));

    try (NodeProcess second = NodeProcess.begin(database, "killed-import").await()) {
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
      Pages pages = second.pages();
      assertThat(pages.get(path + "/refused.csv").body().lines()).hasSize(1 + ROWS / 1_000);
    }
    database.drop();
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
}
