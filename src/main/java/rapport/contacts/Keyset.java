package rapport.contacts;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import rapport.kernel.Cursor;
import rapport.kernel.Invalid;

/**
 * How a directory is walked in one of its orders: by which column, in which direction, and what
 * lies behind a cursor. The columns are those of the table's indexes, so that a page costs the same
 * wherever it lies.
 */
final class Keyset {
  /** The columns a directory can be ordered by. */
  record Columns(
      Field<UUID> id,
      Field<String> sortKey,
      Field<Instant> lastTouch,
      Field<Instant> nextTouch,
      Field<Instant> created) {}

  private static final String NEVER = "-infinity";
  private static final String OPEN = "infinity";

  private final Columns columns;
  private final Order order;

  Keyset(Columns columns, Order order) {
    this.columns = columns;
    this.order = order;
  }

  List<SortField<?>> sorting() {
    return descends()
        ? List.of(key().desc(), columns.id().desc())
        : List.of(key().asc(), columns.id().asc());
  }

  /**
   * What lies behind the cursor; a cursor of another order or of somebody's invention is refused.
   */
  Condition behind(Optional<Cursor> after) {
    if (after.isEmpty()) {
      return trueCondition();
    }
    Field<?> value = order == Order.NAME ? val(after.get().key()) : moment(after.get().key());
    var here = row(key().coerce(Object.class), columns.id());
    var there = row(value.coerce(Object.class), val(after.get().id()));
    return descends() ? here.lt(there) : here.gt(there);
  }

  Cursor cursor(Record row) {
    String key =
        switch (order) {
          case NAME -> row.get(columns.sortKey());
          case RECENT, NEGLECTED -> text(row.get(columns.lastTouch()), NEVER);
          case NEXT -> text(row.get(columns.nextTouch()), OPEN);
          case NEWEST -> text(row.get(columns.created()), NEVER);
        };
    return new Cursor(key, row.get(columns.id()));
  }

  private boolean descends() {
    return order == Order.RECENT || order == Order.NEWEST;
  }

  private Field<?> key() {
    return switch (order) {
      case NAME -> columns.sortKey();
      case RECENT, NEGLECTED -> coalesce(columns.lastTouch(), endless(NEVER));
      case NEXT -> coalesce(columns.nextTouch(), endless(OPEN));
      case NEWEST -> columns.created();
    };
  }

  private static Field<Instant> endless(String end) {
    return inline(end).cast(SQLDataType.INSTANT);
  }

  private static Field<Instant> moment(String key) {
    try {
      return key.equals(NEVER) || key.equals(OPEN) ? endless(key) : val(Instant.parse(key));
    } catch (DateTimeParseException invented) {
      throw new Invalid("cursor", "cursor");
    }
  }

  private static String text(@Nullable Instant moment, String end) {
    return moment == null ? end : moment.toString();
  }
}
