package rapport.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says what was measured, as tables in Markdown whose columns stand below each other. */
final class Table {
  private Table() {}

  static String of(Result result) {
    StringBuilder text =
        new StringBuilder(
            "%s; %s contacts, %s interactions; %d rounds of %.1f s; %s%n%n"
                .formatted(
                    result.machine(),
                    grouped(result.contacts()),
                    grouped(result.interactions()),
                    result.rounds(),
                    result.seconds(),
                    result.limit()));
    text.append(cases(result.cases()));
    if (!result.figures().isEmpty()) {
      text.append('\n').append(figures(result.figures()));
    }
    return text.toString();
  }

  private static String cases(List<Line> lines) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "case",
            "clients",
            "median ms",
            "p95",
            "p99",
            "requests/s",
            "of rounds",
            "bytes",
            "queries",
            "CPU ms",
            "of DB",
            "limit/s",
            "ratio",
            "limit p99 ms",
            "p99 ×",
            "errors"));
    lines.forEach(line -> rows.add(row(line)));
    return aligned(rows);
  }

  private static List<String> row(Line line) {
    Optional<Line.Limit> limit = Optional.ofNullable(line.limit());
    return List.of(
        line.name(),
        String.valueOf(line.clients()),
        number(line.median()),
        number(line.p95()),
        number(line.p99()),
        number(line.perSecond()),
        number(line.lowest()) + "–" + number(line.highest()),
        grouped(line.bytes()),
        String.valueOf(line.queries()),
        number(line.rapport()),
        number(line.database()),
        limit.map(Line.Limit::perSecond).map(Table::number).orElse(""),
        limit.map(_ -> number(line.ratio())).orElse(""),
        limit.map(Line.Limit::p99).map(Table::number).orElse(""),
        limit.map(_ -> number(line.slower())).orElse(""),
        line.errors() == 0 ? "" : grouped(line.errors()));
  }

  static String figures(List<Figure> figures) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("what", "figure", "unit", "beside"));
    figures.forEach(
        one -> rows.add(List.of(one.name(), number(one.value()), one.unit(), one.beside())));
    return aligned(rows);
  }

  /** What changed since an earlier run: how many times as long, how many times as many. */
  static String compared(Result before, Result now) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "case",
            "clients",
            "median ms",
            "before",
            "×",
            "requests/s",
            "before",
            "×",
            "queries",
            "before"));
    for (Line line : now.cases()) {
      before.cases().stream()
          .filter(old -> old.name().equals(line.name()) && old.clients() == line.clients())
          .findFirst()
          .ifPresent(old -> rows.add(change(old, line)));
    }
    List<List<String>> figures = new ArrayList<>();
    figures.add(List.of("what", "figure", "before", "×", "unit"));
    for (Figure one : now.figures()) {
      before.figures().stream()
          .filter(old -> old.name().equals(one.name()))
          .findFirst()
          .ifPresent(old ->
              figures.add(
                  List.of(
                      one.name(),
                      number(one.value()),
                      number(old.value()),
                      number(one.value() / old.value()),
                      one.unit())));
    }
    return "Compared with %s: %s contacts, %s interactions%n%n%s%n%s"
        .formatted(
            before.at(),
            grouped(before.contacts()),
            grouped(before.interactions()),
            aligned(rows),
            aligned(figures));
  }

  private static List<String> change(Line old, Line now) {
    return List.of(
        now.name(),
        String.valueOf(now.clients()),
        number(now.median()),
        number(old.median()),
        number(now.median() / old.median()),
        number(now.perSecond()),
        number(old.perSecond()),
        number(now.perSecond() / old.perSecond()),
        String.valueOf(now.queries()),
        String.valueOf(old.queries()));
  }

  /** Three digits that count. */
  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return decimals == 0
        ? grouped(Math.round(value))
        : String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  private static String grouped(long value) {
    return String.format(Locale.ROOT, "%,d", value).replace(',', ' ');
  }

  private static String aligned(List<List<String>> rows) {
    int columns = rows.getFirst().size();
    int[] widths =
        IntStream.range(0, columns)
            .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(1))
            .toArray();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      text.append(line(rows.get(i), widths));
      if (i == 0) {
        text.append(
            IntStream.range(0, columns)
                .mapToObj(column -> column == 0 ? "---" : "---:")
                .collect(Collectors.joining("|", "|", "|\n")));
      }
    }
    return text.toString();
  }

  private static String line(List<String> cells, int[] widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(column ->
            (column == 0 ? "%-" + widths[column] + "s" : "%" + widths[column] + "s")
                .formatted(cells.get(column)))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
