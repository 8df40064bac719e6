package rapport.contacts;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.fields.Catalogue;
import rapport.fields.FieldUses;
import rapport.fields.FieldsSeen;
import rapport.fields.Ordering;
import rapport.fields.RecordTable;
import rapport.fields.UseDeed;
import rapport.filters.Asking;
import rapport.filters.FilterSql;
import rapport.filters.Patience;
import rapport.kernel.Invalid;
import rapport.kernel.Page;

/**
 * Reads a directory, of contacts or of companies: those a user may see, found by words, left by a
 * filter, in an order, a page at a time.
 */
@Component
class Directory {
  /** How many names with the words looked for are many. */
  private static final int COMMON = 2_000;

  private final DSLContext sql;
  private final Catalogue catalogue;
  private final FieldUses uses;
  private final Patience patience;

  Directory(DSLContext sql, Catalogue catalogue, FieldUses uses, Patience patience) {
    this.sql = sql;
    this.catalogue = catalogue;
    this.uses = uses;
    this.patience = patience;
  }

  /** A page of rows that may be seen, in at most two queries. */
  Page<Record> page(RecordTable table, Searched searched, Listing listing, Asking asking) {
    return page(table, searched, listing, asking, new Narrowed(Deed.SEE, noCondition()));
  }

  /** Only those rows to which a deed may be done besides, and of which a condition holds. */
  record Narrowed(Deed deed, Condition also) {}

  /** The same of fewer rows. */
  Page<Record> page(
      RecordTable table, Searched searched, Listing listing, Asking asking, Narrowed narrowed) {
    FieldsSeen fields = catalogue.seenBy(asking.viewer());
    Walk walk = walk(table, listing.sorting(), fields, asking);
    Condition words =
        isCommon(table, searched, listing)
            ? Matching.ofCommon(
                listing.text(), table, searched.searchKey(), searched.pointOwner(), asking.viewer())
            : words(table, searched, listing, asking);
    Condition selection =
        words.and(left(table, listing, fields, asking, narrowed.deed())).and(narrowed.also());
    noteUse(table.kind(), listing);
    return patience.with(() -> {
      List<Record> rows = new ArrayList<>(valued(table, walk, selection, listing));
      if (walk.hasGaps() && rows.size() <= listing.limit()) {
        rows.addAll(gaps(table, walk, selection, listing, rows.size()));
      }
      return Page.of(rows, listing.limit(), walk::cursor);
    });
  }

  /** Whether so many names have the words that to sort them all costs more than to walk. */
  private boolean isCommon(RecordTable table, Searched searched, Listing listing) {
    return searched.looksAtAddresses(listing.text())
        && sql.fetchExists(
            sql.selectOne()
                .from(table.table())
                .where(Matching.words(listing.text(), searched.searchKey()))
                .limit(1)
                .offset(COMMON));
  }

  /** Once for a walk: its later pages are the same question. */
  private void noteUse(RecordKind kind, Listing listing) {
    if (listing.after().isEmpty()) {
      List<String> codes = listing.filter().codes().distinct().toList();
      uses.note(kind, codes, UseDeed.FILTERED);
    }
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
    Condition left = left(table, listing, fields, asking, Deed.SEE);
    Field<Integer> all = counted(table, words(table, searched, listing, asking).and(left), most);
    if (!searched.looksAtAddresses(listing.text())) {
      return patience.with(() -> sql.select(all).fetchSingle().value1());
    }
    Condition named =
        Matching.words(listing.text(), searched.searchKey(), table.kind(), asking.viewer());
    Field<Integer> byName = counted(table, named.and(left), most);
    // where the names alone are too many to count, the addresses are not looked at
    return patience.with(
        () -> sql.select(when(byName.gt(most), most + 1).otherwise(all)).fetchSingle().value1());
  }

  private static Field<Integer> counted(RecordTable table, Condition those, int most) {
    return field(
        select(DSL.count()).from(selectOne().from(table.table()).where(those).limit(most + 1)));
  }

  /** The ids of those a deed may reach, at most so many, in no order. */
  List<UUID> ids(
      RecordTable table, Searched searched, Listing listing, Asking asking, Deed deed, int most) {
    FieldsSeen fields = catalogue.seenBy(asking.viewer());
    Condition selection = selection(table, searched, listing, fields, asking, deed);
    return patience.with(() ->
        sql.select(table.id()).from(table.table()).where(selection).limit(most).fetch(table.id()));
  }

  /** The ids of those that may be seen and of which a condition holds, in the order of the ids. */
  List<UUID> idsInOrder(
      RecordTable table,
      Searched searched,
      Listing listing,
      Asking asking,
      Condition also,
      int most) {
    FieldsSeen fields = catalogue.seenBy(asking.viewer());
    Condition selection = selection(table, searched, listing, fields, asking, Deed.SEE);
    return patience.with(() ->
        sql.select(table.id())
            .from(table.table())
            .where(selection, also)
            .orderBy(table.id())
            .limit(most)
            .fetch(table.id()));
  }

  /**
   * What is to be foreseen of a selection.
   *
   * @param most up to how many are counted
   */
  record Foreseen(Condition chosen, Condition mayChange, Condition holds, int most) {}

  /** Counts a selection, those of it that may be changed, and those of these that hold a value. */
  ManyClients.Fate fate(
      RecordTable table, Searched searched, Listing listing, Asking asking, Foreseen foreseen) {
    FieldsSeen fields = catalogue.seenBy(asking.viewer());
    Condition selection = selection(table, searched, listing, fields, asking, Deed.SEE);
    Field<Boolean> may = field(foreseen.mayChange().and(trueCondition())).as("may");
    Field<Boolean> same = field(foreseen.mayChange().and(foreseen.holds())).as("same");
    var some =
        sql.select(may, same)
            .from(table.table())
            .where(selection, foreseen.chosen())
            .limit(foreseen.most() + 1)
            .asTable("some");
    return patience.with(() ->
        sql.select(
                DSL.count(),
                DSL.count().filterWhere(condition(some.field(may))),
                DSL.count().filterWhere(condition(some.field(same))))
            .from(some)
            .fetchSingle(row -> new ManyClients.Fate(row.value1(), row.value2(), row.value3())));
  }

  /** What must hold of the rows that a user may see and do a deed to. */
  static Condition selection(
      RecordTable table,
      Searched searched,
      Listing listing,
      FieldsSeen fields,
      Asking asking,
      Deed deed) {
    return words(table, searched, listing, asking).and(left(table, listing, fields, asking, deed));
  }

  private static Condition words(
      RecordTable table, Searched searched, Listing listing, Asking asking) {
    return searched.matching(listing.text(), table, asking.viewer());
  }

  /** The same without the words that are looked for. */
  private static Condition left(
      RecordTable table, Listing listing, FieldsSeen fields, Asking asking, Deed deed) {
    User viewer = asking.viewer();
    return table
        .present()
        .and(viewer.reach(table.kind(), Deed.SEE).of(table.responsible()))
        .and(viewer.reach(table.kind(), deed).of(table.responsible()))
        .and(new FilterSql(fields, asking).of(listing.filter(), table.kind()));
  }

  static Walk walk(RecordTable table, Sorting sorting, FieldsSeen fields, Asking asking) {
    Ordering ordering =
        fields
            .find(table.kind(), sorting.field())
            .flatMap(one -> one.orderedAt(asking.now()))
            .orElseThrow(() -> new Invalid("sort", "choice"));
    return new Walk(table.table(), table.id(), ordering, sorting.descending());
  }
}
