package rapport.exchange.reading;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What the columns of a CSV file mean, by the names that {@link CsvBook#header} gives them. */
public final class ColumnMapping {
  private final SequencedMap<String, ColumnMeaning> meanings;
  private final Map<String, ColumnMeaning> byKey = new LinkedHashMap<>();
  private final Map<String, String> ownByKey = new LinkedHashMap<>();
  private final Map<String, DayOrder> daysByKey = new LinkedHashMap<>();

  public ColumnMapping(SequencedMap<String, ColumnMeaning> meanings) {
    this(meanings, Map.of());
  }

  /**
   * A mapping in which columns fill fields that users added.
   *
   * @param own their codes, by the columns whose meaning is {@link ColumnMeaning#OWN}
   */
  private ColumnMapping(SequencedMap<String, ColumnMeaning> meanings, Map<String, String> own) {
    this.meanings = new LinkedHashMap<>(meanings);
    meanings.forEach((column, meaning) -> byKey.put(key(column), meaning));
    own.forEach((column, code) -> ownByKey.put(key(column), code));
  }

  /**
   * Reads what {@link #format} wrote, or somebody's own mapping.
   *
   * @throws UnknownMeaning if a code is none of {@link ColumnMeaning}
   */
  public static ColumnMapping parse(Map<String, String> codes) {
    var meanings = new LinkedHashMap<String, ColumnMeaning>();
    var own = new LinkedHashMap<String, String>();
    codes.forEach((column, code) -> {
      ColumnMeaning meaning =
          ColumnMeaning.coded(code).orElseThrow(() -> new UnknownMeaning(column, code));
      meanings.put(column, meaning);
      if (meaning == ColumnMeaning.OWN) {
        own.put(column, code);
      }
    });
    return new ColumnMapping(meanings, own);
  }

  /** This, with what stands first in the days in figures of some columns. */
  public ColumnMapping withDays(Map<String, ColumnDays> days) {
    days.forEach((column, told) -> daysByKey.put(key(column), told.order()));
    return this;
  }

  /** What stands first in the days of a column; null if nothing was said of it. */
  @Nullable DayOrder dayOrderOf(String column) {
    return daysByKey.get(key(column));
  }

  /** Column name to code, fit for JSON. */
  public Map<String, String> format() {
    var codes = new LinkedHashMap<String, String>();
    meanings.forEach((column, meaning) -> codes.put(column, codeOf(column, meaning)));
    return codes;
  }

  /** The code of what a column means, as {@link #parse} reads it. */
  public String codeOf(String column) {
    return codeOf(column, meaningOf(column));
  }

  private String codeOf(String column, ColumnMeaning meaning) {
    return meaning == ColumnMeaning.OWN
        ? ownByKey.getOrDefault(key(column), meaning.code())
        : meaning.code();
  }

  /** The meaning of a column; a column the mapping does not name is ignored. */
  public ColumnMeaning meaningOf(String column) {
    return byKey.getOrDefault(key(column), ColumnMeaning.IGNORE);
  }

  /** Whether rows can become contacts or companies: a name, company or contact point is mapped. */
  public boolean isKnown() {
    return meanings.values().stream().anyMatch(ColumnMeaning::identifies);
  }

  private static String key(String column) {
    return column.strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ColumnMapping mapping && mapping.format().equals(format());
  }

  @Override
  public int hashCode() {
    return format().hashCode();
  }

  @Override
  public String toString() {
    return format().toString();
  }

  /** Thrown when a mapping names a meaning that does not exist. */
  public static final class UnknownMeaning extends RuntimeException {
    private final String column;
    private final String code;

    UnknownMeaning(String column, String code) {
      super("Column " + column + " has the unknown meaning " + code);
      this.column = column;
      this.code = code;
    }

    public String column() {
      return column;
    }

    public String code() {
      return code;
    }
  }
}
