package rapport.demo.seed;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Tells how much room the tables take. */
final class Sizes {
  private static final String QUERY =
      """
      select relname, reltuples::bigint, pg_size_pretty(pg_table_size(oid)),
        pg_size_pretty(pg_indexes_size(oid))
      from pg_class
      where relkind = 'r' and relnamespace = current_schema()::regnamespace and reltuples > 0
      order by pg_total_relation_size(oid) desc
      limit 9
      """;

  private Sizes() {}

  static void tell(Connection connection, PrintStream out) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      ResultSet row = statement.executeQuery(QUERY);
      while (row.next()) {
        out.printf(
            "  %-16s %,14d rows  %10s and %10s of indexes%n",
            row.getString(1), row.getLong(2), row.getString(3), row.getString(4));
      }
    }
    try (Statement statement = connection.createStatement()) {
      ResultSet row =
          statement.executeQuery("select pg_size_pretty(pg_database_size(current_database()))");
      row.next();
      out.printf("  On disk: %s%n", row.getString(1));
    }
  }
}
