package rapport.fields;

import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * By what records can be ordered, with an index that has this key and the record's id.
 *
 * @param gaps whether records may be without a value; they come last in either direction
 * @param rows where the key stands if not in the record's own row; at most one row for a record
 */
public record Ordering(Field<?> key, boolean gaps, Source.@Nullable Rows rows) {
  /** By a column of the record's row that always holds something. */
  public static Ordering by(Field<?> key) {
    return new Ordering(key, false, null);
  }

  /** By a column of the record's row that may hold nothing. */
  public static Ordering byIfAny(Field<?> key) {
    return new Ordering(key, true, null);
  }
}
