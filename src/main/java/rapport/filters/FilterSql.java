package rapport.filters;

import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.selectOne;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.fields.FieldsSeen;
import rapport.fields.RecordField;
import rapport.fields.RecordTable;
import rapport.fields.Relation;
import rapport.filters.Filter.All;
import rapport.filters.Filter.Any;
import rapport.filters.Filter.Having;
import rapport.filters.Filter.Not;
import rapport.filters.Filter.Test;
import rapport.kernel.Invalid;

/**
 * Turns filters into SQL. Values become binds, names are taken from the catalogue alone, and what
 * the asking person may not see can't be asked about: a hidden field is an unknown one, and related
 * records count only within their reach.
 */
public final class FilterSql {
  private static final int MOST_TESTS = 60;

  private final FieldsSeen fields;
  private final Asking asking;

  /**
   * @param fields as whoever asks sees them
   */
  public FilterSql(FieldsSeen fields, Asking asking) {
    this.fields = fields;
    this.asking = asking;
  }

  /**
   * What must hold of the rows of the kind's table; {@link Invalid} at {@code filter} where it
   * can't be asked. Doesn't say which records the person may see.
   */
  public Condition of(Filter filter, RecordKind kind) {
    if (filter.tests().count() > MOST_TESTS) {
      throw new Invalid("filter", "tooMany", MOST_TESTS);
    }
    return filter.isEverything() ? noCondition() : condition(filter, kind);
  }

  private Condition condition(Filter filter, RecordKind kind) {
    return switch (filter) {
      case All all -> and(all.of().stream().map(one -> condition(one, kind)).toList());
      case Any any -> or(any.of().stream().map(one -> condition(one, kind)).toList());
      case Not not -> not(condition(not.of(), kind));
      case Having having -> having(having, kind);
      case Test test -> test(test, kind);
    };
  }

  private Condition test(Test test, RecordKind kind) {
    RecordField field =
        fields
            .find(kind, test.field())
            .orElseThrow(() -> new Invalid("filter", "filterField", test.field()));
    return new TestSql(field, fields.table(kind).id(), asking).of(test);
  }

  private Condition having(Having having, RecordKind kind) {
    Relation relation =
        fields
            .relation(kind, having.relation())
            .orElseThrow(() -> new Invalid("filter", "filterField", having.relation()));
    RecordTable there = fields.table(relation.to());
    Condition seen = asking.viewer().reach(relation.to(), Deed.SEE).of(there.responsible());
    Condition holds = condition(having.of(), relation.to()).and(there.present()).and(seen);
    return among(fields.table(kind).id(), relation.owners().apply(holds));
  }

  /**
   * Whether the id is one of these. Written with "exists" over a derived table, since PostgreSQL
   * plans its denial as an anti-join, which it doesn't for "not in".
   */
  static Condition among(Field<UUID> id, Select<Record1<UUID>> ids) {
    return exists(
        selectOne()
            .from(ids.asTable("those", "id"))
            .where(field(name("those", "id"), SQLDataType.UUID).eq(id)));
  }
}
