package rapport.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import rapport.kernel.SortKey;
import rapport.world.TestDatabase;

class PeopleMigrationTest {
  private static final List<String> POSITIONS =
      List.of(
          "Директор по закупкам",
          "Ґазда Їжак Єрмак",
          "\"Ёлочный\" йогурт",
          "Élève ÀÉ",
          " CEO ",
          "");

  @Test
  void whatWasKnownBeforeIsOrderedDatedAndDoubtedAsIfItWereTypedNow() throws SQLException {
    TestDatabase database = TestDatabase.fresh();
    migrate(database, "9");
    try (Connection connection = database.connect();
        Statement sql = connection.createStatement()) {
      fill(sql);
      migrate(database, "latest");

      for (int i = 0; i < POSITIONS.size(); i++) {
        assertThat(text(sql, "select position_key from contact where id = '" + id(i) + "'"))
            .isEqualTo(SortKey.of(POSITIONS.get(i)));
      }
      assertThat(text(sql, "select string_agg(distinct employer_key, ',') from contact"))
          .isEqualTo(SortKey.of("«Ромашка»"));
      assertThat(text(sql, "select people_count from company")).isEqualTo("6");
      assertThat(text(sql, "select family_name from contact where name_doubtful"))
          .isEqualTo("ИВАНОВ");
      // its phone can't be read, so its card has been stale from the beginning
      assertThat(
              text(
                  sql,
                  "select id from contact where stale_from = created_at and id <> '" + id(1) + "'"))
          .isEqualTo(id(2));
    } finally {
      database.drop();
    }
  }

  private static void fill(Statement sql) throws SQLException {
    sql.execute(
        "insert into company (id, name, sort_key, search_key, created_at) values ('"
            + id(99)
            + "', '«Ромашка»', '"
            + SortKey.of("«Ромашка»")
            + "', '', now())");
    for (int i = 0; i < POSITIONS.size(); i++) {
      String family = i == 1 ? "ИВАНОВ" : "Иванов";
      sql.execute(
          "insert into contact (id, family_name, sort_key, search_key, created_at) values ('%s', '%s', '', '', now())"
              .formatted(id(i), family));
      sql.execute(
          "insert into employment (id, contact_id, company_id, position) values ('%s', '%s', '%s', '%s')"
              .formatted(id(i + 10), id(i), id(99), POSITIONS.get(i)));
    }
    sql.execute(
        "insert into contact_point (id, contact_id, kind, value, canonical, search_key) values ('%s', '%s', 'phone', '12', '', '12')"
            .formatted(id(50), id(2)));
  }

  private static String id(int number) {
    return "00000000-0000-7000-8000-0000000000%02d".formatted(number);
  }

  private static String text(Statement sql, String query) throws SQLException {
    try (ResultSet rows = sql.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static void migrate(TestDatabase database, String target) {
    Flyway.configure()
        .dataSource(database.url(), database.user(), database.password())
        .locations("classpath:db/migration")
        .target(target)
        .load()
        .migrate();
  }
}
