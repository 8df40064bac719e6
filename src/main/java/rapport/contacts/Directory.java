package rapport.contacts;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import rapport.access.Deed;
import rapport.access.User;
import rapport.fields.Catalogue;
import rapport.fields.FieldsSeen;
import rapport.fields.Ordering;
import rapport.fields.RecordTable;
import rapport.filters.Asking;
import rapport.filters.FilterSql;
import rapport.kernel.Invalid;
import rapport.kernel.Page;

/**
 * Reads a directory, of contacts or of companies: those a user may see, found by words, left by a
 * filter, in an order, a page at a time.
 */
@Component
class Directory {
  /** How long the database may look; a filter that takes longer is refused, not waited for. */
  private static final String PATIENCE = "8s";

  private static final String CANCELLED = "57014"; // SQLSTATE query_canceled
  private static final String DATA = "22"; // SQLSTATE class data exception

  private final DSLContext sql;
  private final Catalogue catalogue;

  Directory(DSLContext sql, Catalogue catalogue) {
    this.sql = sql;
    this.catalogue = catalogue;
  }

  /** What of a table a directory looks at besides its fields. */
  record Searched(Field<String> searchKey, Field<UUID> pointOwner) {}

  /** A page of rows, in at most two queries. */
  Page<Record> page(RecordTable table, Searched searched, Listing listing, Asking asking) {
    FieldsSeen fields = catalogue.seenBy(asking.viewer());
    Walk walk = walk(table, listing.sorting(), fields);
    Condition selection = selection(table, searched, listing, fields, asking, Deed.SEE);
    return patiently(() -> {
      List<Record> rows = new ArrayList<>(valued(table, walk, selection, listing));
      if (walk.hasGaps() && rows.size() <= listing.limit()) {
        rows.addAll(gaps(table, walk, selection, listing, rows.size()));
      }
      return Page.of(rows, listing.limit(), walk::cursor);
    });
  }

  private List<Record> valued(RecordTable table, Walk walk, Condition selection, Listing listing) {
    return List.copyOf(
        sql.select(table.table().fields())
            .select(walk.keyText())
            .from(walk.from())
            .where(selection, walk.behind(listing.after()))
            .orderBy(walk.sorting())
            .limit(listing.limit() + 1)
            .fetch());
  }

  private List<Record> gaps(
      RecordTable table, Walk walk, Condition selection, Listing listing, int known) {
    return List.copyOf(
        sql.select(table.table().fields())
            .select(castNull(walk.keyText()).as(walk.keyText()))
            .from(table.table())
            .where(selection, walk.gapsBehind(listing.after()))
            .orderBy(walk.gapSorting())
            .limit(listing.limit() + 1 - known)
            .fetch());
  }

  /** How many there are, counted up to a number and one more. */
  int count(RecordTable table, Searched searched, Listing listing, Asking asking, int most) {
    FieldsSeen fields = catalogue.seenBy(asking.viewer());
    Condition selection = selection(table, searched, listing, fields, asking, Deed.SEE);
    return patiently(
        () -> sql.fetchCount(sql.selectOne().from(table.table()).where(selection).limit(most + 1)));
  }

  /** The ids of those a deed may reach, at most so many, in no order. */
  List<UUID> ids(
      RecordTable table, Searched searched, Listing listing, Asking asking, Deed deed, int most) {
    FieldsSeen fields = catalogue.seenBy(asking.viewer());
    Condition selection = selection(table, searched, listing, fields, asking, deed);
    return patiently(() ->
        sql.select(table.id()).from(table.table()).where(selection).limit(most).fetch(table.id()));
  }

  private static Condition selection(
      RecordTable table,
      Searched searched,
      Listing listing,
      FieldsSeen fields,
      Asking asking,
      Deed deed) {
    User viewer = asking.viewer();
    Condition words =
        Matching.of(
            listing.text(), table.table(), table.id(), searched.searchKey(), searched.pointOwner());
    return words
        .and(viewer.reach(table.kind(), Deed.SEE).of(table.responsible()))
        .and(viewer.reach(table.kind(), deed).of(table.responsible()))
        .and(new FilterSql(fields, asking).of(listing.filter(), table.kind()));
  }

  private static Walk walk(RecordTable table, Sorting sorting, FieldsSeen fields) {
    Ordering ordering =
        fields
            .find(table.kind(), sorting.field())
            .flatMap(one -> Optional.ofNullable(one.ordering()))
            .orElseThrow(() -> new Invalid("sort", "choice"));
    return new Walk(table.table(), table.id(), ordering, sorting.descending());
  }

  private <T> T patiently(Supplier<T> work) {
    sql.select(field("set_config('statement_timeout', {0}, true)", String.class, val(PATIENCE)))
        .fetch();
    try {
      return work.get();
    } catch (RuntimeException failure) {
      throw refused(failure);
    }
  }

  /** Filters are checked before they are asked, so data that can't be read is the cursor's. */
  private static RuntimeException refused(RuntimeException failure) {
    String state =
        NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException cause
            ? String.valueOf(cause.getSQLState())
            : "";
    if (state.equals(CANCELLED)) {
      return new Invalid("filter", "filterSlow");
    }
    return state.startsWith(DATA) ? new Invalid("cursor", "cursor") : failure;
  }
}
