package rapport.fields;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** The columns of an editable list; all such tables are alike. */
record ListColumns(
    Table<?> table,
    Field<String> code,
    Field<String> english,
    Field<String> russian,
    Field<String> ukrainian,
    Field<Integer> ordinal,
    Field<String> colour,
    Field<String> icon,
    Field<Boolean> retired) {

  ListColumns(Table<?> table) {
    this(
        table,
        column(table, "code", String.class),
        column(table, "label_en", String.class),
        column(table, "label_ru", String.class),
        column(table, "label_uk", String.class),
        column(table, "ordinal", Integer.class),
        column(table, "colour", String.class),
        column(table, "icon", String.class),
        column(table, "retired", Boolean.class));
  }

  private static <T> Field<T> column(Table<?> table, String name, Class<T> type) {
    return Objects.requireNonNull(table.field(name, type), name);
  }

  /** The columns in one order. */
  List<Field<?>> all() {
    return List.of(code, english, russian, ukrainian, ordinal, colour, icon, retired);
  }

  /** The entry that a row of such a table says, by the names of its columns. */
  static ListEntry entry(Record row) {
    return new ListEntry(
        row.get("code", String.class),
        new Label.Given(
            row.get("label_en", String.class),
            row.get("label_ru", String.class),
            row.get("label_uk", String.class)),
        row.get("colour", String.class),
        row.get("icon", String.class),
        row.get("retired", Boolean.class));
  }

  Map<Field<?>, Object> values(ListEntry entry, int place) {
    return Map.of(
        code, entry.code(),
        english, entry.label().english(),
        russian, entry.label().russian(),
        ukrainian, entry.label().ukrainian(),
        ordinal, place,
        colour, entry.colour(),
        icon, entry.icon(),
        retired, entry.retired());
  }
}
