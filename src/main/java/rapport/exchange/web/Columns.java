package rapport.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.exchange.Import;
import rapport.exchange.OnKnown;
import rapport.exchange.reading.ColumnMapping;
import rapport.exchange.reading.ColumnMeaning;
import rapport.exchange.reading.CsvBook;
import rapport.platform.web.Choice;
import rapport.platform.web.Ui;

/**
 * The form on which one says what columns mean.
 *
 * @param columns empty for a file that has none, such as a vCard
 * @param onKnown what may become of clients we know
 */
public record Columns(
    List<Column> columns,
    List<Choice> meanings,
    List<Choice> countries,
    List<Choice> onKnown,
    boolean known) {
  private static final int SAMPLES = 3;

  /**
   * A column.
   *
   * @param samples some of its values
   * @param meaning the code of what it means
   */
  public record Column(String name, String samples, String meaning) {}

  static Columns of(@Nullable CsvBook table, Import state, List<Choice> own, Ui ui) {
    return new Columns(
        table == null ? List.of() : columns(table, state),
        Stream.concat(
                ColumnMeaning.fixed().stream()
                    .map(meaning ->
                        new Choice(meaning.code(), ui.t("import.meaning." + meaning.code()))),
                own.stream())
            .toList(),
        Countries.in(ui.language()),
        Stream.of(OnKnown.values())
            .map(one -> new Choice(one.code(), ui.t("import.known." + one.code())))
            .toList(),
        table == null || ColumnMapping.parse(state.mapping()).isKnown());
  }

  private static List<Column> columns(CsvBook table, Import state) {
    List<List<String>> rows = table.sample(30);
    List<Column> columns = new ArrayList<>();
    for (String name : table.header()) {
      int at = columns.size();
      String samples =
          rows.stream()
              .filter(row -> row.size() > at && !row.get(at).isBlank())
              .map(row -> row.get(at).strip().replaceAll("\\s+", " "))
              .distinct()
              .limit(SAMPLES)
              .collect(Collectors.joining(" · "));
      columns.add(new Column(name, samples, state.mapping().getOrDefault(name, "ignore")));
    }
    return columns;
  }

  /** How many columns are used. */
  public long used() {
    return columns.stream().filter(column -> !column.meaning().equals("ignore")).count();
  }
}
