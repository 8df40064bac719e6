package rapport.fields;

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

  ListEntry entry(Record row) {
    return new ListEntry(
        row.get(code),
        new Label.Given(row.get(english), row.get(russian), row.get(ukrainian)),
        row.get(colour),
        row.get(icon),
        row.get(retired));
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
