package rapport.contacts;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import rapport.access.Deed;
import rapport.fields.Catalogue;
import rapport.fields.FieldsSeen;
import rapport.fields.RecordTable;
import rapport.filters.Asking;
import rapport.filters.Patience;
import rapport.kernel.Page;

/**
 * Reads a directory in parts, as a board shows it. However many parts, they are read in one query
 * and counted in another; a part costs what its page costs, since each is read by itself.
 */
@Component
class DirectoryParts {
  private static final Field<String> PART = field(name("part"), SQLDataType.VARCHAR);

  private final DSLContext sql;
  private final Catalogue catalogue;
  private final Patience patience;

  DirectoryParts(DSLContext sql, Catalogue catalogue, Patience patience) {
    this.sql = sql;
    this.catalogue = catalogue;
    this.patience = patience;
  }

  /** The first rows of each part, of those that have a value in the order of the listing. */
  Map<String, Page<Record>> pages(
      RecordTable table, Searched searched, Stretches asked, Asking asking) {
    FieldsSeen fields = catalogue.seenBy(asking.viewer());
    Walk walk = Directory.walk(table, asked.listing().sorting(), fields, asking);
    int limit = asked.listing().limit();
    List<Select<Record>> parts = new ArrayList<>();
    for (String code : asked.parts().keySet()) {
      parts.add(
          select(val(code).as(PART))
              .select(table.table().fields())
              .select(walk.keyText())
              .from(walk.from())
              .where(
                  Directory.selection(table, searched, asked.part(code), fields, asking, Deed.SEE))
              .orderBy(walk.sorting())
              .limit(limit + 1));
    }
    List<Record> rows = patience.with(() -> List.copyOf(sql.fetch(united(parts))));
    Map<String, Page<Record>> pages = new LinkedHashMap<>();
    for (String code : asked.parts().keySet()) {
      List<Record> own = rows.stream().filter(row -> code.equals(row.get(PART))).toList();
      pages.put(code, Page.of(own, limit, walk::cursor));
    }
    return pages;
  }

  private static Select<Record> united(List<Select<Record>> parts) {
    return parts.stream().reduce((one, other) -> one.unionAll(other)).orElseThrow();
  }

  /** How many there are in each part, counted up to a number and one more. */
  Map<String, Integer> counts(
      RecordTable table, Searched searched, Stretches asked, Asking asking) {
    FieldsSeen fields = catalogue.seenBy(asking.viewer());
    List<String> codes = List.copyOf(asked.parts().keySet());
    List<Field<Integer>> counts = new ArrayList<>();
    for (String code : codes) {
      var some =
          select(table.id())
              .from(table.table())
              .where(
                  Directory.selection(table, searched, asked.part(code), fields, asking, Deed.SEE))
              .limit(asked.counted() + 1);
      counts.add(field(select(count()).from(some.asTable("some" + counts.size()))));
    }
    Record found = patience.with(() -> sql.select(counts).fetchSingle());
    Map<String, Integer> byCode = new LinkedHashMap<>();
    for (int i = 0; i < codes.size(); i++) {
      byCode.put(codes.get(i), found.get(i, Integer.class));
    }
    return byCode;
  }
}
