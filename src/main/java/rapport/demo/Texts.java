package rapport.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of a text file: {@code [name: column column]} opens one, each further line is a row
 * with cells parted by {@code |}, and {@code #} begins a comment. A table without columns has one,
 * called {@code text}.
 */
public final class Texts {
  private static final List<String> ONE_COLUMN = List.of("text");

  private final Map<String, List<Row>> tables = new LinkedHashMap<>();
  private List<Row> rows = new ArrayList<>();
  private List<String> columns = ONE_COLUMN;

  /** A line of a table; an empty cell is an empty string. */
  public record Row(Map<String, String> cells) {
    /** The cell of a column. */
    public String cell(String column) {
      String value = cells.get(column);
      if (value == null) {
        throw new IllegalArgumentException("no column " + column + " in " + cells);
      }
      return value;
    }

    /** The first cell. */
    public String text() {
      return cells.values().iterator().next();
    }
  }

  /** Reads files below {@code demo/}; a later file may not open a table of an earlier one. */
  public static Texts of(String... files) {
    Texts texts = new Texts();
    for (String file : files) {
      lines(file).forEach(texts::take);
    }
    return texts;
  }

  private static List<String> lines(String file) {
    try (InputStream in = Texts.class.getResourceAsStream("/demo/" + file)) {
      if (in == null) {
        throw new IllegalArgumentException("no such text: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith("[")) {
      open(line.substring(1, line.indexOf(']')));
    } else {
      rows.add(row(line));
    }
  }

  private void open(String head) {
    String[] parts = head.split(":", 2);
    rows = new ArrayList<>();
    columns = parts.length == 1 ? ONE_COLUMN : List.of(parts[1].trim().split(" ", -1));
    if (tables.put(parts[0], rows) != null) {
      throw new IllegalArgumentException("table told twice: " + parts[0]);
    }
  }

  private Row row(String line) {
    String[] cells = line.split("\\|", -1);
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(columns + " expected in: " + line);
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      row.put(columns.get(i), cells[i].trim());
    }
    return new Row(row);
  }

  /** The rows of a table. */
  public List<Row> rows(String table) {
    List<Row> found = tables.get(table);
    if (found == null) {
      throw new IllegalArgumentException("no such table: " + table);
    }
    return found;
  }

  /** The first cell of each row of a table. */
  public List<String> column(String table) {
    return rows(table).stream().map(Row::text).toList();
  }
}
