package rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.world.RapportTest;
import rapport.world.World;

/** Says how many rows a second are taken and taken back; asked for with {@code -Drapport.speed}. */
@RapportTest
@EnabledIfSystemProperty(named = "rapport.speed", matches = ".*")
class ImportSpeedTest {
  /** By what column each is its client's; in an order that keeps references whole. */
  private static final Map<String, String> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put("company", "id");
    TABLES.put("contact", "id");
    TABLES.put("employment", "contact_id");
    TABLES.put("contact_point", "contact_id");
  }

  @Autowired World world;
  @Autowired DataSource database;
  @Autowired Imports imports;
  @Autowired Previewing previewing;
  @Autowired Running running;
  @Autowired Undoing undoing;

  /** As the property says, between commas; by default of three sizes. */
  static IntStream sizes() {
    String said = System.getProperty("rapport.speed", "");
    return Stream.of((said.length() > 1 ? said : "2000,10000,100000").split(","))
        .mapToInt(Integer::parseInt);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void rowsPerSecond(int rows) throws InterruptedException {
    byte[] book = book(rows);
    Instant begin = Instant.now();
    UUID id =
        imports.upload("speed.csv", new ByteArrayInputStream(book), "RU", world.act(Role.MANAGER));
    say(rows, "uploaded", begin, book.length);
    begin = Instant.now();
    previewing.of(imports.find(id), Look.FIRST);
    say(Math.min(rows, 5_000), "previewed", begin, 0);
    begin = Instant.now();
    imports.start(id, world.act(Role.MANAGER));
    await(id);
    say(rows, "taken", begin, 0);
    assertThat(imports.find(id).created()).isEqualTo(rows);
    Map<String, byte[]> written = written(id);
    begin = Instant.now();
    imports.undo(id, world.act(Role.MANAGER));
    await(id);
    say(rows, "taken back", begin, 0);
    assertThat(imports.find(id).kept()).isZero();
    copied(rows, written);
  }

  /** What the import wrote into the tables of clients, as COPY gives it out. */
  private Map<String, byte[]> written(UUID id) {
    Map<String, byte[]> written = new LinkedHashMap<>();
    TABLES.forEach((table, owner) ->
        copying(copy -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          copy.copyOut(
              "copy (select t.* from %s t where t.%s in (select client_id from import_trace where import_id = '%s')) to stdout"
                  .formatted(table, owner, id),
              out);
          written.merge(table, out.toByteArray(), (one, other) -> one);
        }));
    return written;
  }

  /** The limit: the same rows into the same tables with their indexes, all at once. */
  private void copied(int rows, Map<String, byte[]> written) {
    Instant begin = Instant.now();
    copying(copy -> {
      for (Map.Entry<String, byte[]> one : written.entrySet()) {
        copy.copyIn(
            "copy " + one.getKey() + " from stdin", new ByteArrayInputStream(one.getValue()));
      }
      say(rows, "copied by COPY", begin, 0);
    });
  }

  private interface Copying {
    void with(CopyManager copy) throws SQLException, IOException;
  }

  /** In a transaction that is rolled back. */
  private void copying(Copying work) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      work.with(connection.unwrap(PGConnection.class).getCopyAPI());
      connection.rollback();
    } catch (SQLException | IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private void await(UUID id) throws InterruptedException {
    while (imports.find(id).status().isMoving()) {
      Thread.sleep(50);
    }
  }

  private static void say(int rows, String what, Instant begin, int bytes) {
    Duration took = Duration.between(begin, Instant.now());
    System.out.printf(
        "SPEED %,d rows %s in %d ms: %,.0f rows/s %s%n",
        rows,
        what,
        took.toMillis(),
        rows * 1000.0 / Math.max(1, took.toMillis()),
        bytes == 0 ? "" : bytes + " bytes");
  }

  private static byte[] book(int rows) {
    StringBuilder csv =
        new StringBuilder(
            "Фамилия;Имя;Отчество;Компания;Должность;Мобильный;Рабочий телефон;Почта\n");
    for (int i = 0; i < rows; i++) {
      csv.append(
          "Скоростной%d;Иван;Петрович;ООО «Скорость %d»;менеджер;8 (9%02d) %03d-%02d-%02d;8 495 %07d;speed%d.%d@example.com%n"
              .formatted(
                  i % 5_000,
                  i / 4,
                  20 + i / 10_000_000 % 70,
                  i / 10_000 % 1000,
                  i / 100 % 100,
                  i % 100,
                  2_000_000 + i,
                  rows,
                  i));
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }
}
