package rapport.platform.loading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes indexes and constraints off tables while they are filled and puts them back as they were.
 * What is to be put back stands in a table of notes, written in the transaction that takes it off,
 * so that a run which was killed can be made good by the next.
 */
public final class PuttingAside {
  private static final String OURS =
      """
      with ours as (select t.oid, n from unnest(?::text[]) with ordinality as names (name, n)
        join pg_class t on t.relname = name and t.relnamespace = current_schema()::regnamespace)
      """;
  private static final String CONSTRAINTS =
      OURS
          + """
          select distinct c.contype = 'f', c.conrelid::regclass::text, quote_ident(c.conname),
            case when c.contype = 'f' then pg_get_constraintdef(c.oid)
              else case c.contype when 'p' then 'primary key' else 'unique' end
                || ' using index ' || quote_ident(c.conname) end
          from pg_constraint c join ours on ours.oid in (c.conrelid, c.confrelid)
          where c.contype in ('f', 'p', 'u')
          order by 1 desc, 2, 3
          """;
  private static final String INDEXES =
      OURS
          + """
          select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid),
            exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype <> 'f')
          from pg_index i join ours on ours.oid = i.indrelid
          order by ours.n, i.indexrelid
          """;

  /** The order in which things are put back. */
  private enum Phase {
    INDEX,
    KEY,
    REFERENCE,
    SETTING
  }

  private final Hands hands;
  private final String notes;
  private final List<String> tables;

  /**
   * @param notes the table that keeps what is to be put back; whoever fills tables has its own
   * @param tables that are filled
   */
  public PuttingAside(Hands hands, String notes, List<String> tables) {
    this.hands = hands;
    this.notes = notes;
    this.tables = List.copyOf(tables);
  }

  /** Takes all off, in one transaction. */
  public void takeOff() throws SQLException {
    hands.alone(connection -> {
      connection.setAutoCommit(false);
      run(connection, "set local lock_timeout = '15s'");
      run(connection, "create table " + notes + " (phase int, ordinal serial, statement text)");
      List<String> drops = new ArrayList<>();
      constraints(connection, drops);
      indexes(connection, drops);
      for (String table : tables) {
        drops.add("alter table " + table + " set (autovacuum_enabled = off)");
        keep(connection, Phase.SETTING, "alter table " + table + " reset (autovacuum_enabled)");
      }
      for (String drop : drops) {
        run(connection, drop);
      }
      connection.commit();
    });
  }

  private void constraints(Connection connection, List<String> drops) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(CONSTRAINTS)) {
      query.setArray(1, connection.createArrayOf("text", tables.toArray()));
      ResultSet found = query.executeQuery();
      while (found.next()) {
        String table = found.getString(2);
        String name = found.getString(3);
        drops.add("alter table %s drop constraint %s".formatted(table, name));
        keep(
            connection,
            found.getBoolean(1) ? Phase.REFERENCE : Phase.KEY,
            "alter table %s add constraint %s %s".formatted(table, name, found.getString(4)));
      }
    }
  }

  private void indexes(Connection connection, List<String> drops) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(INDEXES)) {
      query.setArray(1, connection.createArrayOf("text", tables.toArray()));
      ResultSet found = query.executeQuery();
      while (found.next()) {
        keep(connection, Phase.INDEX, found.getString(2));
        if (!found.getBoolean(3)) { // those of a constraint go with it
          drops.add("drop index " + found.getString(1));
        }
      }
    }
  }

  private void keep(Connection connection, Phase phase, String statement) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into " + notes + " (phase, statement) values (?, ?)")) {
      insert.setInt(1, phase.ordinal());
      insert.setString(2, statement);
      insert.executeUpdate();
    }
  }

  /** Whether a run before this one did not come to its end. */
  public boolean isUnfinished() throws SQLException {
    boolean[] found = {false};
    hands.alone(connection -> {
      try (Statement statement = connection.createStatement();
          ResultSet row =
              statement.executeQuery("select to_regclass('" + notes + "') is not null")) {
        row.next();
        found[0] = row.getBoolean(1);
      }
    });
    return found[0];
  }

  /** Puts everything back that has not been yet. */
  public void putBack() throws SQLException {
    for (Phase phase : Phase.values()) {
      List<Hands.Work> pieces = new ArrayList<>();
      hands.alone(connection -> pieces.addAll(kept(connection, phase)));
      if (!pieces.isEmpty()) {
        hands.together(
            switch (phase) {
              case INDEX -> "%d indexes".formatted(pieces.size());
              case KEY -> "%d keys".formatted(pieces.size());
              case REFERENCE -> "%d references checked".formatted(pieces.size());
              case SETTING -> "autovacuum on again";
            },
            pieces);
      }
    }
    hands.alone(connection -> run(connection, "drop table " + notes));
  }

  private List<Hands.Work> kept(Connection connection, Phase phase) throws SQLException {
    List<Hands.Work> pieces = new ArrayList<>();
    try (Statement query = connection.createStatement()) {
      ResultSet found =
          query.executeQuery(
              "select ordinal, statement from "
                  + notes
                  + " where phase = "
                  + phase.ordinal()
                  + " order by ordinal");
      while (found.next()) {
        int ordinal = found.getInt(1);
        String statement = found.getString(2);
        pieces.add(another -> putBack(another, ordinal, statement));
      }
    }
    return pieces;
  }

  private void putBack(Connection connection, int ordinal, String statement) throws SQLException {
    run(connection, "set maintenance_work_mem = '256MB'");
    run(connection, "set max_parallel_maintenance_workers = 0"); // the hands are the parallel ones
    connection.setAutoCommit(false);
    run(connection, statement);
    run(connection, "delete from " + notes + " where ordinal = " + ordinal);
    connection.commit();
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
