package rapport.interactions;

import static java.util.stream.Collectors.groupingBy;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static rapport.interactions.db.Tables.INTERACTION;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.filters.Asking;
import rapport.filters.Filter;
import rapport.filters.Patience;

/** Counts the log: how much of which kind was done, by whom, in which group, with which result. */
@Component
@Transactional(readOnly = true)
public class LogFigures {
  /** What lines tell apart. */
  public enum By {
    RESPONSIBLE(INTERACTION.RESPONSIBLE_ID),
    GROUP(INTERACTION.GROUP_CODE),
    RESULT(INTERACTION.RESULT_CODE);

    private final Field<String> value;

    By(Field<?> column) {
      this.value = coalesce(column.cast(SQLDataType.CLOB), inline(""));
    }

    /** The code of the field. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<By> ofCode(String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** Those whose values somebody may know. */
    public static List<By> seenBy(User viewer) {
      return Arrays.stream(values())
          .filter(one -> viewer.fieldRight(RecordKind.INTERACTION, one.code()).reads())
          .toList();
    }
  }

  /**
   * A line.
   *
   * @param value of what lines tell apart, empty for nothing
   * @param minutes as far as somebody said how long it took
   */
  public record Line(
      String value, long minutes, Map<Method, Integer> methods, Map<Origin, Integer> origins) {
    public int all() {
      return methods.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Two lines as one. */
    public Line and(Line other) {
      return new Line(
          value,
          minutes + other.minutes,
          sum(methods, other.methods, Method.class),
          sum(origins, other.origins, Origin.class));
    }

    private static <K extends Enum<K>> Map<K, Integer> sum(
        Map<K, Integer> one, Map<K, Integer> other, Class<K> keys) {
      Map<K, Integer> together = new EnumMap<>(keys);
      together.putAll(one);
      other.forEach((key, number) -> together.merge(key, number, Integer::sum));
      return together;
    }
  }

  private final DSLContext sql;
  private final FilteredLog log;
  private final Patience patience;

  LogFigures(DSLContext sql, FilteredLog log, Patience patience) {
    this.sql = sql;
    this.log = log;
    this.patience = patience;
  }

  /** Of what a filter leaves and the viewer sees, the longest lines first; in one query. */
  public List<Line> of(By by, Filter filter, Asking asking) {
    Field<BigDecimal> seconds = sum(INTERACTION.DURATION_SECONDS);
    Map<Origin, Field<Integer>> origins = new LinkedHashMap<>();
    for (Origin one : Origin.values()) {
      origins.put(one, count().filterWhere(one.condition()).as(one.code()));
    }
    Map<String, List<Record>> counted =
        patience.with(() ->
            sql
                .select(by.value, INTERACTION.METHOD, seconds)
                .select(origins.values())
                .from(INTERACTION)
                .where(log.condition(filter, asking, Deed.SEE))
                .groupBy(by.value, INTERACTION.METHOD)
                .stream()
                .map(Record.class::cast)
                .collect(groupingBy(row -> row.get(by.value))));
    return counted.values().stream()
        .map(rows ->
            rows.stream()
                .map(row -> line(row, by, seconds, origins))
                .reduce(Line::and)
                .orElseThrow())
        .sorted(Comparator.comparing(Line::all).reversed().thenComparing(Line::value))
        .toList();
  }

  private static Line line(
      Record row, By by, Field<BigDecimal> seconds, Map<Origin, Field<Integer>> origins) {
    Map<Origin, Integer> counts = new EnumMap<>(Origin.class);
    origins.forEach((origin, field) -> counts.put(origin, row.get(field)));
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    BigDecimal took = row.get(seconds);
    return new Line(
        row.get(by.value),
        took == null ? 0 : took.longValue() / 60,
        Map.of(Method.ofCode(row.get(INTERACTION.METHOD)).orElseThrow(), all),
        counts);
  }
}
