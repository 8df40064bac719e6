package rapport.interactions;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;
import static rapport.interactions.db.Tables.INTERACTION;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.fields.Catalogue;
import rapport.filters.Asking;
import rapport.filters.Filter;
import rapport.filters.Filter.Test;
import rapport.filters.FilterSql;
import rapport.filters.Operator;
import rapport.filters.Patience;
import rapport.kernel.Cursor;
import rapport.kernel.Page;

/** The log of all interactions, left by a filter. */
@Component
@Transactional(readOnly = true)
public class FilteredLog {
  private final DSLContext sql;
  private final InteractionLog log;
  private final Catalogue catalogue;
  private final Patience patience;

  FilteredLog(DSLContext sql, InteractionLog log, Catalogue catalogue, Patience patience) {
    this.sql = sql;
    this.log = log;
    this.catalogue = catalogue;
    this.patience = patience;
  }

  /**
   * Whether it asks for promises alone, of which the next one counts; of deeds the last one does.
   */
  public static boolean isComing(Filter filter) {
    return asks(filter, "state", State.PLANNED.code());
  }

  /**
   * Those that the viewer sees and to which a deed may be done besides: promises with the soonest
   * first, everything else with the latest first.
   */
  public Page<Interaction> page(
      Filter filter, Asking asking, Deed deed, Optional<Cursor> after, int limit) {
    boolean coming = isComing(filter);
    Condition behind =
        coming
            ? InteractionLog.behind(after, INTERACTION.MOMENT, INTERACTION.ID)
            : InteractionLog.before(after, INTERACTION.MOMENT, INTERACTION.ID);
    var those = sql.selectFrom(INTERACTION).where(condition(filter, asking, deed), behind);
    var ordered =
        coming
            ? those.orderBy(INTERACTION.MOMENT, INTERACTION.ID)
            : those.orderBy(INTERACTION.MOMENT.desc(), INTERACTION.ID.desc());
    List<? extends Record> rows = patience.with(() -> ordered.limit(limit + 1).fetch());
    return log.page(rows, asking.viewer(), limit);
  }

  /** How many there are that the viewer sees, counted up to a number and one more. */
  public int count(Filter filter, int most, Asking asking) {
    return patience.with(() ->
        sql.fetchCount(
            selectOne()
                .from(INTERACTION)
                .where(condition(filter, asking, Deed.SEE))
                .limit(most + 1)));
  }

  /**
   * What must hold of those a filter leaves, that the viewer sees and to which a deed may be done.
   */
  Condition condition(Filter filter, Asking asking, Deed deed) {
    User viewer = asking.viewer();
    Condition allowed =
        deed == Deed.SEE
            ? noCondition()
            : viewer.reach(RecordKind.INTERACTION, deed).of(INTERACTION.RESPONSIBLE_ID);
    return Visible.to(viewer)
        .and(allowed)
        .and(new FilterSql(catalogue.seenBy(viewer), asking).of(filter, RecordKind.INTERACTION))
        .and(hint(filter));
  }

  /** What the filter says anyway, once more as PostgreSQL sees that its indexes serve. */
  private static Condition hint(Filter filter) {
    Stream<Condition> state =
        Stream.of(State.values())
            .map(State::code)
            .filter(code -> asks(filter, "state", code))
            .map(code -> INTERACTION.STATE.eq(inline(code)));
    Stream<Condition> origin =
        Stream.of(Origin.values())
            .filter(one -> asks(filter, "origin", one.code()))
            .map(Origin::condition);
    Stream<Condition> irrelevant =
        asks(filter, "relevant", "false")
            ? Stream.of(not(DSL.condition(INTERACTION.RELEVANT)))
            : Stream.of();
    return Stream.of(state, origin, irrelevant)
        .flatMap(one -> one)
        .reduce(noCondition(), Condition::and);
  }

  /** Whether nothing but this value of a field is let through. */
  private static boolean asks(Filter filter, String field, String value) {
    Filter asked = new Test(field, Operator.IS, value);
    return filter.equals(asked) || filter instanceof Filter.All all && all.of().contains(asked);
  }
}
