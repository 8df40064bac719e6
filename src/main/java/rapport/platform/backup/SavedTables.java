package rapport.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * The tables that are saved, read through one connection in one transaction: all that outlive a
 * crash, but for Flyway's own, which each database writes itself, and the notes of loading.
 */
final class SavedTables {
  static final String NOTES = "restore_aside";

  private static final String TABLES =
      """
      select quote_ident(c.relname), coalesce(string_agg(quote_ident(a.attname), ',' order by a.attnum), '')
      from pg_class c
      left join pg_attribute a
        on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where c.relkind = 'r' and c.relpersistence = 'p'
        and c.relnamespace = current_schema()::regnamespace
        and c.relname not in ('flyway_schema_history', 'seed_aside', '%s')
      group by c.relname
      order by c.relname
      """
          .formatted(NOTES);
  // the same text on any server, whoever connects
  private static final String SPEECH =
      """
      set local timezone = 'UTC';
      set local datestyle = 'ISO, YMD';
      set local intervalstyle = 'postgres';
      set local extra_float_digits = 1;
      set local bytea_output = 'hex';
      set local lock_timeout = '15s'
      """;

  private final Connection connection;
  private final Map<String, List<String>> columns = new LinkedHashMap<>();

  private SavedTables(Connection connection) {
    this.connection = connection;
  }

  /**
   * Begins to read a state of the database that no longer changes. Migrations wait meanwhile;
   * nobody else notices.
   */
  static SavedTables at(Connection connection) throws SQLException {
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setReadOnly(true);
    connection.setAutoCommit(false);
    SavedTables tables = new SavedTables(connection);
    tables.run(SPEECH);
    // before the first query, which settles what the transaction sees
    tables.run("lock table flyway_schema_history in share mode");
    tables.find();
    tables.run("lock table " + String.join(",", tables.columns.keySet()) + " in access share mode");
    return tables;
  }

  private void find() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(TABLES)) {
      while (row.next()) {
        columns.put(row.getString(1), List.of(row.getString(2).split(",", -1)));
      }
    }
  }

  /** The names of tables and of their columns, in order, as SQL writes them. */
  Map<String, List<String>> columns() {
    return columns;
  }

  /** The last migration that has run. */
  String schema() throws SQLException {
    return text(
        "select version from flyway_schema_history where success and version is not null"
            + " order by installed_rank desc limit 1");
  }

  /** What each sequence will give out next. */
  Map<String, Long> sequences() throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select quote_ident(relname) from pg_class where relkind = 'S'"
                    + " and relnamespace = current_schema()::regnamespace"
                    + " and relname not like 'seed_aside%' and relname not like '"
                    + NOTES
                    + "%'")) {
      while (row.next()) {
        names.add(row.getString(1));
      }
    }
    Map<String, Long> next = new TreeMap<>();
    for (String name : names) {
      next.put(
          name,
          Long.parseLong(
              text(
                  "select last_value + (is_called::int * (select seqincrement from pg_sequence"
                      + " where seqrelid = '%1$s'::regclass)) from %1$s".formatted(name))));
    }
    return next;
  }

  /** Pours out all rows of a table, a row at a time; answers what that was. */
  TableRows pour(String table, OutputStream out) throws SQLException, IOException {
    List<String> names = columns.getOrDefault(table, List.of());
    RowsDigest digest = new RowsDigest();
    CopyOut rows =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut("copy %s (%s) to stdout".formatted(table, String.join(",", names)));
    try {
      for (byte[] row = rows.readFromCopy(); row != null; row = rows.readFromCopy()) {
        digest.write(row, 0, row.length);
        out.write(row);
      }
    } finally {
      if (rows.isActive()) {
        rows.cancelCopy();
      }
    }
    return digest.of(table, names);
  }

  private String text(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.next() ? row.getString(1) : "";
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Names for a sentence. */
  static String listed(Iterable<String> names) {
    List<String> all = new ArrayList<>();
    names.forEach(all::add);
    return all.stream().limit(5).collect(Collectors.joining(", "));
  }
}
