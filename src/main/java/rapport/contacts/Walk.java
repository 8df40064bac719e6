package rapport.contacts;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import rapport.fields.Ordering;
import rapport.fields.Source;
import rapport.kernel.Cursor;
import rapport.kernel.Invalid;

/**
 * How a directory is walked in one order: first the records that have a value, by value and id,
 * then those that have none, by id. Each half follows an index, so that a page costs the same
 * wherever it lies.
 */
final class Walk {
  private static final String VALUE = "v";
  private static final String GAP = "g";
  private static final String KEY = "walk_key";

  private final Table<?> table;
  private final Field<UUID> id;
  private final Ordering ordering;
  private final boolean descending;

  Walk(Table<?> table, Field<UUID> id, Ordering ordering, boolean descending) {
    this.table = table;
    this.id = id;
    this.ordering = ordering;
    this.descending = descending;
  }

  /** The table, with the rows the key stands in. */
  Table<?> from() {
    Source.Rows rows = ordering.rows();
    return rows == null ? table : table.join(rows.table()).on(rows.owner().eq(id), rows.also());
  }

  Field<?> key() {
    return ordering.key();
  }

  List<SortField<?>> sorting() {
    return descending ? List.of(key().desc(), keyId().desc()) : List.of(key().asc(), keyId().asc());
  }

  /** Where the index that has the key has the id. */
  private Field<UUID> keyId() {
    Source.Rows rows = ordering.rows();
    return rows == null ? id : rows.owner();
  }

  /** The records with a value that lie behind the cursor. */
  Condition behind(Optional<Cursor> after) {
    Condition present = ordering.present();
    if (after.isEmpty()) {
      return present;
    }
    if (after.get().key().startsWith(GAP)) {
      return falseCondition();
    }
    var here = row(key().coerce(Object.class), keyId());
    var there = row(value(after.get()).coerce(Object.class), val(after.get().id()));
    return present.and(descending ? here.lt(there) : here.gt(there));
  }

  boolean hasGaps() {
    return ordering.gaps();
  }

  List<SortField<?>> gapSorting() {
    return List.of(id.asc());
  }

  /** The records without a value that lie behind the cursor. */
  Condition gapsBehind(Optional<Cursor> after) {
    Source.Rows rows = ordering.rows();
    Condition none =
        rows == null
            ? not(ordering.present())
            : not(
                DSL.exists(selectOne().from(rows.table()).where(rows.owner().eq(id), rows.also())));
    return after
        .filter(cursor -> cursor.key().startsWith(GAP))
        .map(cursor -> none.and(id.gt(cursor.id())))
        .orElse(none);
  }

  /** The key as text, beside the columns of the row: infinite moments have no Java form. */
  Field<String> keyText() {
    return key().cast(SQLDataType.CLOB).as(KEY);
  }

  /** Where a page ends. */
  Cursor cursor(Record row) {
    String key = row.get(KEY, String.class);
    return new Cursor(key == null ? GAP : VALUE + key, Objects.requireNonNull(row.get(id)));
  }

  /** A cursor of another order is refused; what no such key can be, the database refuses. */
  private Field<?> value(Cursor cursor) {
    if (!cursor.key().startsWith(VALUE)) {
      throw new Invalid("cursor", "cursor");
    }
    return val(cursor.key().substring(1)).cast(key().getDataType());
  }
}
