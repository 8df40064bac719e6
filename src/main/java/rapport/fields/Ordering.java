package rapport.fields;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * By what records can be ordered, with an index that has this key and the record's id.
 *
 * @param gaps whether records may be without a value; they come last in either direction
 * @param none the least key, which stands there when there is no value; null for SQL's null
 * @param rows where the key stands if not in the record's own row; at most one row for a record
 */
public record Ordering(
    Field<?> key, boolean gaps, @Nullable Field<?> none, Source.@Nullable Rows rows) {
  /** By a column of the record's row that always holds something. */
  public static Ordering by(Field<?> key) {
    return new Ordering(key, false, null, null);
  }

  /** By a column of the record's row that may hold nothing. */
  public static Ordering byIfAny(Field<?> key) {
    return new Ordering(key, true, null, null);
  }

  /** By words in the record's row, of which there may be none. */
  public static Ordering byWords(Field<String> key) {
    return new Ordering(key, true, inline(""), null);
  }

  /** By rows of another table, one for each record that has a value. */
  public static Ordering in(Source.Rows rows, Field<?> key) {
    return new Ordering(key, true, null, rows);
  }

  /** Whether a record has a value; said as a bound, so that an index begins at the first one. */
  public Condition present() {
    if (!gaps) {
      return noCondition();
    }
    return none == null ? key.isNotNull() : key.coerce(Object.class).gt(none.coerce(Object.class));
  }
}
