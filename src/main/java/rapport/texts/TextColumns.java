package rapport.texts;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;

/**
 * Where a table keeps what is searched of its records.
 *
 * @param owner the record it belongs to; often itself
 * @param at when it was
 * @param parts from the most telling one on, four at most; see {@link TextParts}
 * @param present which rows are there still
 */
public record TextColumns(
    DSLContext sql,
    TableField<Record, UUID> id,
    Field<UUID> owner,
    Field<Instant> at,
    List<Field<String>> parts,
    Condition present) {

  /** Records that belong to themselves, all of them. */
  public static TextColumns of(
      DSLContext sql, TableField<Record, UUID> id, Field<Instant> at, List<Field<String>> parts) {
    return new TextColumns(sql, id, id, at, parts, noCondition());
  }

  /** Without those that were removed. */
  public TextColumns unless(Field<Instant> removedAt) {
    return new TextColumns(sql, id, owner, at, parts, removedAt.isNull());
  }

  /** Records that belong to others. */
  public TextColumns of(Field<UUID> other) {
    return new TextColumns(sql, id, other, at, parts, present);
  }

  List<TextParts> read(Collection<UUID> ids) {
    List<Field<String>> four = new ArrayList<>(parts);
    while (four.size() < TextParts.NUMBER) {
      four.add(inline(""));
    }
    return sql.select(id, owner, at, four.get(0), four.get(1), four.get(2), four.get(3))
        .from(id.getTable())
        .where(id.in(ids), present)
        .fetch(row ->
            new TextParts(
                row.value1(),
                row.value2(),
                row.value3(),
                row.value4(),
                row.value5(),
                row.value6(),
                row.value7()));
  }

  void hold(Collection<UUID> ids) {
    sql.select(id).from(id.getTable()).where(id.in(ids)).orderBy(id).forShare().fetch();
  }

  List<UUID> after(UUID last, int most) {
    return sql.select(id)
        .from(id.getTable())
        .where(id.gt(last), present)
        .orderBy(id)
        .limit(most)
        .fetch(id);
  }
}
