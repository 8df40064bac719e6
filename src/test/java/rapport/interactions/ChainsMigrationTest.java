package rapport.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.world.TestDatabase;

class ChainsMigrationTest {
  @Test
  void whatFollowedBeforeKnowsTheFirstOfItsChain() throws SQLException {
    TestDatabase database = TestDatabase.fresh();
    migrate(database, "29");
    try (Connection connection = database.connect();
        Statement sql = connection.createStatement()) {
      sql.execute(
          "insert into app_user (id, email, name, role, password_hash, language, zone, created_at) values ('%s', 'a@example.com', 'A', 'administrator', '', 'en', 'UTC', now())"
              .formatted(id(99)));
      // 1 → 2 → 3, 2 → 4, and 5 alone
      touch(sql, 1, "null");
      touch(sql, 2, "'" + id(1) + "'");
      touch(sql, 3, "'" + id(2) + "'");
      touch(sql, 4, "'" + id(2) + "'");
      touch(sql, 5, "null");
      migrate(database, "latest");

      for (int number : new int[] {2, 3, 4}) {
        assertThat(root(sql, number)).isEqualTo(id(1));
      }
      assertThat(root(sql, 1)).isNull();
      assertThat(root(sql, 5)).isNull();
    } finally {
      database.drop();
    }
  }

  private static void touch(Statement sql, int number, String cause) throws SQLException {
    sql.execute(
        """
        insert into interaction
          (id, method, direction, state, responsible_id, cause_id, moment, created_by, created_at)
        values ('%s', 'call', 'outbound', 'completed', '%s', %s, now(), '%s', now())
        """
            .formatted(id(number), id(99), cause, id(99)));
  }

  private static @Nullable String root(Statement sql, int number) throws SQLException {
    try (ResultSet rows =
        sql.executeQuery("select root_id from interaction where id = '" + id(number) + "'")) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static String id(int number) {
    return "00000000-0000-7000-8000-0000000000%02d".formatted(number);
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
