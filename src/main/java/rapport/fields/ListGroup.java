package rapport.fields;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import rapport.platform.web.OnceARequest;

/** Editable lists that pages show together: they are read in one query, once a request. */
public final class ListGroup {
  private static final Field<String> LIST = field(name("list"), String.class);

  private final DSLContext sql;
  private final List<ListColumns> lists;
  private final String key;

  /**
   * @param tables as {@link EditableList} wants them
   */
  public ListGroup(DSLContext sql, Table<?>... tables) {
    this.sql = sql;
    this.lists = Stream.of(tables).map(ListColumns::new).toList();
    this.key = "lists." + tables[0].getName();
  }

  DSLContext sql() {
    return sql;
  }

  /** The entries of a list in their order, the retired ones among them. */
  List<ListEntry> of(ListColumns list) {
    return OnceARequest.read(key, this::read).getOrDefault(list.table().getName(), List.of());
  }

  private Map<String, List<ListEntry>> read() {
    Select<Record> all =
        lists.stream().map(this::rows).reduce((one, other) -> one.unionAll(other)).orElseThrow();
    return sql.fetch(all).stream()
        .sorted(
            comparing((Record row) -> row.get("ordinal", Integer.class))
                .thenComparing(row -> row.get("code", String.class)))
        .collect(groupingBy(row -> row.get(LIST), mapping(ListColumns::entry, toList())));
  }

  private Select<Record> rows(ListColumns list) {
    return sql.select(inline(list.table().getName()).as(LIST))
        .select(list.all())
        .from(list.table());
  }
}
