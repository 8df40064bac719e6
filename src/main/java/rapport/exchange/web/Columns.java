package rapport.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.exchange.Import;
import rapport.exchange.OnKnown;
import rapport.exchange.OnStranger;
import rapport.exchange.reading.ColumnDays;
import rapport.exchange.reading.ColumnMapping;
import rapport.exchange.reading.ColumnMeaning;
import rapport.exchange.reading.CsvBook;
import rapport.exchange.reading.DayOrder;
import rapport.platform.web.Choice;
import rapport.platform.web.Ui;

/**
 * The form on which one says what columns mean.
 *
 * @param columns empty for a file that has none, such as a vCard
 * @param onKnown what may become of clients we know
 * @param onStranger what may become of rows whose responsible is none of us; empty if no column
 *     says who it is
 * @param dayOrders what may stand first in days in figures
 */
public record Columns(
    List<Column> columns,
    List<Choice> meanings,
    List<Choice> countries,
    List<Choice> onKnown,
    List<Choice> onStranger,
    List<Choice> dayOrders,
    boolean known) {
  private static final int SAMPLES = 3;

  /**
   * A column.
   *
   * @param samples some of its values
   * @param meaning the code of what it means
   * @param days how its days in figures are read; null if it holds none
   */
  public record Column(String name, String samples, String meaning, @Nullable ColumnDays days) {}

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
        state.mapping().containsValue(ColumnMeaning.RESPONSIBLE.code())
            ? Stream.of(OnStranger.values())
                .map(one -> new Choice(one.code(), ui.t("import.stranger." + one.code())))
                .toList()
            : List.of(),
        Stream.of(DayOrder.values())
            .map(one -> new Choice(one.code(), ui.t("import.days." + one.code())))
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
      columns.add(
          new Column(
              name, samples, state.mapping().getOrDefault(name, "ignore"), state.days().get(name)));
    }
    return columns;
  }

  /** Whether a day that is imported might be read the wrong way round. */
  public boolean isDoubtful() {
    return columns.stream()
        .anyMatch(column ->
            column.days() != null
                && column.days().isDoubtful()
                && !column.meaning().equals(ColumnMeaning.IGNORE.code()));
  }

  /** How many columns are used. */
  public long used() {
    return columns.stream().filter(column -> !column.meaning().equals("ignore")).count();
  }
}
