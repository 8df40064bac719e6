package rapport.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * An address book that is brought through the API, and taken back; beside it the same rows into the
 * same tables, indexes and all, by COPY.
 */
final class Importing {
  /** By what column each is its client's; in an order that keeps references whole. */
  private static final Map<String, String> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put("company", "id");
    TABLES.put("contact", "id");
    TABLES.put("employment", "contact_id");
    TABLES.put("contact_point", "contact_id");
  }

  private static final String BOUNDARY = "rapport-bench";
  private static final JsonMapper JSON = new JsonMapper();

  private final Client client;
  private final Database database;
  private final int rows;

  Importing(Client client, Database database, int rows) {
    this.client = client;
    this.database = database;
    this.rows = rows;
  }

  List<Figure> figures() {
    byte[] form = form(book(rows));
    long begin = System.nanoTime();
    Reply reply =
        client.send(
            new Request(
                "POST", "/api/v1/imports", form, "multipart/form-data; boundary=" + BOUNDARY));
    String id = JSON.readTree(reply.text()).path("id").asString();
    await(id, "done");
    double taken = since(begin);
    Map<String, byte[]> written = written(id);
    begin = System.nanoTime();
    client.send(new Request("DELETE", "/api/v1/imports/" + id, new byte[0], ""));
    await(id, "undone");
    double undone = since(begin);
    double copied = copied(written);
    String beside =
        String.format(
            Locale.ROOT, "COPY %.0f rows/s, ratio %.2f, goal 0.3", rows / copied, copied / taken);
    return List.of(
        new Figure(
            "import of %,d rows".formatted(rows).replace(',', ' '), rows / taken, "rows/s", beside),
        new Figure("import taken back", rows / undone, "rows/s", ""));
  }

  private void await(String id, String status) {
    String now = "";
    while (!now.equals(status)) {
      now =
          JSON.readTree(client.send(Request.get("/api/v1/imports/" + id)).text())
              .path("status")
              .asString();
      if (now.equals("failed") || now.isEmpty()) {
        throw new IllegalStateException("The import has failed.");
      }
      Node.pause(Duration.ofMillis(100));
    }
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  /** What the import wrote into the tables of clients, as COPY gives it out. */
  private Map<String, byte[]> written(String id) {
    Map<String, byte[]> written = new LinkedHashMap<>();
    TABLES.forEach((table, owner) ->
        copying(copy -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          copy.copyOut(
              "copy (select t.* from %s t where t.%s in (select client_id from import_trace where import_id = '%s')) to stdout"
                  .formatted(table, owner, id),
              out);
          written.put(table, out.toByteArray());
        }));
    return written;
  }

  /** Seconds that the same takes all at once; rolled back afterwards. */
  private double copied(Map<String, byte[]> written) {
    double[] took = new double[1];
    copying(copy -> {
      long begin = System.nanoTime();
      for (Map.Entry<String, byte[]> one : written.entrySet()) {
        copy.copyIn(
            "copy " + one.getKey() + " from stdin", new ByteArrayInputStream(one.getValue()));
      }
      took[0] = since(begin);
    });
    return took[0];
  }

  private interface Copying {
    void with(CopyManager copy) throws SQLException, IOException;
  }

  private void copying(Copying work) {
    try (Connection connection =
        DriverManager.getConnection(database.url(), database.user(), database.password())) {
      connection.setAutoCommit(false);
      work.with(connection.unwrap(PGConnection.class).getCopyAPI());
      connection.rollback();
    } catch (SQLException | IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static byte[] form(byte[] book) {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    String head = "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n";
    form.writeBytes(
        (head.formatted(BOUNDARY, "country", "") + "RU\r\n").getBytes(StandardCharsets.UTF_8));
    form.writeBytes(
        head.formatted(BOUNDARY, "file", "; filename=\"bench.csv\"")
            .getBytes(StandardCharsets.UTF_8));
    form.writeBytes(book);
    form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return form.toByteArray();
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
