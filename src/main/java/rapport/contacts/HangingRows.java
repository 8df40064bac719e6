package rapport.contacts;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.list;
import static org.jooq.impl.DSL.val;
import static rapport.contacts.db.Tables.CONTACT_POINT;
import static rapport.contacts.db.Tables.EMPLOYMENT;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Table;
import rapport.access.RecordKind;

/**
 * The addresses or employments of clients as whole rows, whatever their columns are, so that they
 * can be put back exactly as they were.
 *
 * @param part what such a row is called among the pieces of a merge
 * @param table where they stand
 * @param id their key
 * @param ofContact the column of the contact they belong to
 * @param ofCompany the column of the company
 * @param first the column that says which is the first of its kind
 */
record HangingRows(
    String part,
    Table<?> table,
    Field<UUID> id,
    Field<UUID> ofContact,
    Field<UUID> ofCompany,
    Field<Boolean> first) {
  static final HangingRows POINTS =
      new HangingRows(
          "point",
          CONTACT_POINT,
          CONTACT_POINT.ID,
          CONTACT_POINT.CONTACT_ID,
          CONTACT_POINT.COMPANY_ID,
          CONTACT_POINT.IS_PRIMARY);
  static final HangingRows WORKS =
      new HangingRows(
          "employment",
          EMPLOYMENT,
          EMPLOYMENT.ID,
          EMPLOYMENT.CONTACT_ID,
          EMPLOYMENT.COMPANY_ID,
          EMPLOYMENT.MAIN);

  /** Whose they are. */
  Field<UUID> owner(RecordKind kind) {
    return kind == RecordKind.COMPANY ? ofCompany : ofContact;
  }

  /** A row and whose it is. */
  record Row(UUID ownerId, String json) {}

  /** All rows of some owners. */
  Map<UUID, Row> of(DSLContext sql, RecordKind kind, Collection<UUID> ownerIds) {
    return where(sql, kind, owner(kind).eq(any(ownerIds.toArray(UUID[]::new))));
  }

  /** Those with these ids that are still there. */
  Map<UUID, Row> with(DSLContext sql, RecordKind kind, Collection<UUID> ids) {
    return where(sql, kind, id.eq(any(ids.toArray(UUID[]::new))));
  }

  private Map<UUID, Row> where(DSLContext sql, RecordKind kind, Condition condition) {
    Field<JSONB> whole = field("to_jsonb({0})", JSONB.class, field(table.getUnqualifiedName()));
    Map<UUID, Row> rows = new LinkedHashMap<>();
    // an address has one owner, whichever kind of client is asked about
    Field<UUID> whose = table == CONTACT_POINT ? coalesce(ofContact, ofCompany) : owner(kind);
    sql.select(id, whose, whole)
        .from(table)
        .where(condition)
        .orderBy(id)
        .forEach(row -> rows.put(row.value1(), new Row(row.value2(), row.value3().data())));
    return rows;
  }

  /** Writes a row anew that is gone. */
  void insert(DSLContext sql, String json) {
    sql.query(
            "insert into {0} select * from jsonb_populate_record(null::{0}, {1})",
            table, val(JSONB.valueOf(json)))
        .execute();
  }

  /** Makes a row what it was. */
  void put(DSLContext sql, UUID key, String json) {
    sql.query(
            "update {0} set ({1}) = (select {1} from jsonb_populate_record(null::{0}, {2}))"
                + " where {3}",
            table, list(columns()), val(JSONB.valueOf(json)), id.eq(key))
        .execute();
  }

  private List<Field<?>> columns() {
    return Arrays.stream(table.fields())
        .filter(column -> !column.equals(id))
        .<Field<?>>map(column -> field(column.getUnqualifiedName()))
        .toList();
  }
}
