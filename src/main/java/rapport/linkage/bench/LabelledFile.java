package rapport.linkage.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import rapport.linkage.FieldKind;
import rapport.linkage.LinkField;
import rapport.linkage.LinkedRecord;

/** A CSV file (UTF-8, comma, semicolon or tab) with a column of true identities. */
final class LabelledFile {
  private final BenchOrder order;
  private final Map<String, FieldKind> columns = new LinkedHashMap<>();
  private final List<String> unused = new ArrayList<>();
  private final char separator;

  LabelledFile(BenchOrder order) throws IOException {
    this.order = order;
    String header;
    try (BufferedReader reader = Files.newBufferedReader(order.file(), StandardCharsets.UTF_8)) {
      header = Optional.ofNullable(reader.readLine()).orElse("");
    }
    separator = header.contains("\t") ? '\t' : header.contains(",") ? ',' : ';';
    try (CsvReader<NamedCsvRecord> rows = open()) {
      rows.stream().findFirst().ifPresent(row -> row.getHeader().forEach(this::map));
    }
    if (!columns.containsKey(order.truth()) && !unused.remove(order.truth())) {
      throw new IllegalArgumentException("There is no column " + order.truth() + ".");
    }
    columns.remove(order.truth());
    if (columns.isEmpty()) {
      throw new IllegalArgumentException(
          "No column tells by its name what it holds; say --as COLUMN=KIND.");
    }
  }

  private void map(String column) {
    String name = column.strip();
    FieldKind kind = order.as().get(name);
    if (kind == null && !order.ignored().contains(name) && !ColumnKinds.numbersRows(name)) {
      kind = ColumnKinds.of(name).orElse(null);
    }
    if (kind == null) {
      unused.add(name);
    } else {
      columns.put(name, kind);
    }
  }

  private CsvReader<NamedCsvRecord> open() throws IOException {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .ofNamedCsvRecord(order.file(), StandardCharsets.UTF_8);
  }

  /** The columns that are used, with what they are taken for. */
  Map<String, FieldKind> columns() {
    return columns;
  }

  List<String> unused() {
    return unused;
  }

  List<LinkField> fields() {
    return columns.entrySet().stream()
        .map(column -> new LinkField(column.getKey(), column.getValue()))
        .toList();
  }

  /** Hands over each row with its true identity; records are called by their place in the file. */
  void each(BiConsumer<LinkedRecord, String> taking) throws IOException {
    int[] number = new int[1];
    try (CsvReader<NamedCsvRecord> rows = open()) {
      rows.stream()
          .forEach(row -> {
            Map<String, String> cells = new LinkedHashMap<>();
            row.getFieldsAsMap().forEach((name, value) -> cells.put(name.strip(), value));
            Map<String, List<String>> values = new LinkedHashMap<>();
            for (String column : columns.keySet()) {
              String value = cells.getOrDefault(column, "").strip();
              if (!value.isEmpty()) {
                values.put(column, List.of(value));
              }
            }
            taking.accept(
                new LinkedRecord(Integer.toString(number[0]++), values),
                identity(cells.getOrDefault(order.truth(), "").strip()));
          });
    }
  }

  /** Febrl's ids tell the identity themselves: rec-7-org and rec-7-dup-0 are the same. */
  private static String identity(String cell) {
    return cell.matches("rec-\\d+-(org|dup-\\d+)")
        ? cell.replaceFirst("-(org|dup-\\d+)$", "")
        : cell;
  }
}
