package rapport.linkage.bench;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import rapport.linkage.FieldKind;
import rapport.linkage.LinkField;
import rapport.linkage.LinkedRecord;

/**
 * A CSV file (UTF-8; comma, semicolon or tab; spaces around names and values don't count) with a
 * column of true identities.
 */
final class LabelledFile {
  private final BenchOrder order;
  private final List<String> names = new ArrayList<>();
  private final Map<String, FieldKind> columns = new LinkedHashMap<>();
  private final List<String> unknown = new ArrayList<>();
  private final char separator;

  /** Looks at its columns; {@link IllegalArgumentException} with a sentence for the user. */
  LabelledFile(BenchOrder order) throws IOException {
    this.order = order;
    try (BufferedReader reader = reader()) {
      String header = Optional.ofNullable(reader.readLine()).orElse("");
      separator = header.contains("\t") ? '\t' : header.contains(",") ? ',' : ';';
    } catch (CharacterCodingException e) {
      throw notUtf8();
    }
    try (CsvReader<NamedCsvRecord> rows = open()) {
      rows.stream()
          .findFirst()
          .ifPresent(row -> row.getHeader().forEach(name -> names.add(name.strip())));
    } catch (UncheckedIOException | CsvParseException e) {
      throw refused(e);
    }
    mustHave(order.truth());
    Stream.concat(order.without().stream(), order.as().keySet().stream()).forEach(this::mustHave);
    names.stream().filter(name -> !name.equals(order.truth())).forEach(this::map);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException(
          "No column tells by its name what it holds: "
              + String.join(", ", unknown)
              + ". Say so with --as COLUMN=KIND.");
    }
  }

  private void mustHave(String column) {
    if (!names.contains(column)) {
      throw new IllegalArgumentException(
          names.isEmpty()
              ? "The file has no rows below a line with the columns' names."
              : "There is no column " + column + "; there are: " + String.join(", ", names) + ".");
    }
  }

  private void map(String name) {
    if (order.without().contains(name)) {
      return;
    }
    FieldKind kind = order.as().get(name);
    if (kind == null && ColumnKinds.numbersRows(name)) {
      return;
    }
    Optional.ofNullable(kind)
        .or(() -> ColumnKinds.of(name))
        .ifPresentOrElse(known -> columns.put(name, known), () -> unknown.add(name));
  }

  private BufferedReader reader() throws IOException {
    BufferedReader reader = Files.newBufferedReader(order.file(), StandardCharsets.UTF_8);
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CsvReader<NamedCsvRecord> open() throws IOException {
    return CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(reader());
  }

  private static IllegalArgumentException notUtf8() {
    return new IllegalArgumentException("The file isn't written in UTF-8.");
  }

  private static IllegalArgumentException refused(RuntimeException e) {
    return e.getCause() instanceof CharacterCodingException
        ? notUtf8()
        : new IllegalArgumentException("The file can't be read as CSV: " + e.getMessage());
  }

  /** The columns that are used, with what they are taken for. */
  Map<String, FieldKind> columns() {
    return columns;
  }

  /** The columns of which nobody knows what they hold; they aren't looked at. */
  List<String> unknown() {
    return unknown;
  }

  List<LinkField> fields() {
    return columns.entrySet().stream()
        .map(column -> new LinkField(column.getKey(), column.getValue()))
        .toList();
  }

  /** Hands over each row with its true identity; records are called by their place in the file. */
  void each(BiConsumer<LinkedRecord, String> taking) throws IOException {
    int number = 0;
    try (CsvReader<NamedCsvRecord> rows = open()) {
      for (NamedCsvRecord row : rows) {
        List<String> cells = row.getFields();
        Map<String, List<String>> values = new LinkedHashMap<>();
        String identity = "";
        for (int i = 0; i < Math.min(cells.size(), names.size()); i++) {
          String cell = cells.get(i).strip();
          if (names.get(i).equals(order.truth())) {
            identity = identity(cell);
          } else if (columns.containsKey(names.get(i)) && !cell.isEmpty()) {
            values.put(names.get(i), List.of(cell));
          }
        }
        taking.accept(new LinkedRecord(Integer.toString(number++), values), identity);
      }
    } catch (UncheckedIOException | CsvParseException e) {
      throw refused(e);
    }
  }

  /** Febrl's ids tell the identity themselves: rec-7-org and rec-7-dup-0 are the same. */
  private static String identity(String cell) {
    return cell.matches("rec-\\d+-(org|dup-\\d+)")
        ? cell.replaceFirst("-(org|dup-\\d+)$", "")
        : cell;
  }
}
