package rapport.demo.seed;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * A table, and how its columns are filled from the thing a row is about. Columns that are not named
 * get their defaults.
 */
final class CopyTable<R> {
  private record Column<R>(String name, BiConsumer<BinaryRows, R> write) {}

  private final String name;
  private final List<Column<R>> columns = new ArrayList<>();

  CopyTable(String name) {
    this.name = name;
  }

  /** Adds a column. */
  CopyTable<R> with(String column, BiConsumer<BinaryRows, R> write) {
    columns.add(new Column<>(column, write));
    return this;
  }

  String name() {
    return name;
  }

  /** Copies all that the source pours out; answers how many rows that were. */
  long copy(Connection connection, Consumer<Consumer<R>> source) throws SQLException {
    CopyIn in = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement());
    try {
      BinaryRows rows = new BinaryRows(in);
      source.accept(thing -> write(rows, thing));
      rows.end();
      return in.endCopy();
    } finally {
      if (in.isActive()) {
        in.cancelCopy();
      }
    }
  }

  private String statement() {
    return "copy %s (%s) from stdin (format binary)"
        .formatted(name, columns.stream().map(Column::name).collect(joining(", ")));
  }

  private void write(BinaryRows rows, R thing) {
    rows.row(columns.size());
    for (Column<R> column : columns) {
      column.write().accept(rows, thing);
    }
  }
}
