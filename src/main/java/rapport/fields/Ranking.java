package rapport.fields;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;

/**
 * The order of rows that are asked one after the other.
 *
 * @param ordinal which holds their places, from 1 on
 * @param ranked which rows have one
 */
public record Ranking(
    DSLContext sql,
    TableField<Record, UUID> id,
    TableField<Record, Integer> ordinal,
    Condition ranked) {

  /** The place behind all others. */
  public int behind() {
    return sql.select(coalesce(max(ordinal), inline(0)).plus(1))
        .from(id.getTable())
        .fetchSingle()
        .value1();
  }

  /** Puts a row one place earlier; the first one stays where it is. Others who order wait. */
  public void raise(UUID row) {
    sql.select(id).from(id.getTable()).where(ranked).orderBy(id).forUpdate().fetch();
    // read behind the lock: while waiting for it the order may have changed
    List<UUID> ids =
        new ArrayList<>(
            sql.select(id).from(id.getTable()).where(ranked).orderBy(ordinal, id).fetch(id));
    int at = ids.indexOf(row);
    if (at > 0) {
      Collections.swap(ids, at, at - 1);
    }
    UUID[] ordered = ids.toArray(UUID[]::new);
    sql.update(id.getTable())
        .set(ordinal, field("array_position({0}, {1})", Integer.class, val(ordered), id))
        .where(id.eq(any(ordered)))
        .execute();
  }
}
