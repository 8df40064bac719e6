package rapport.planning;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static rapport.planning.db.Tables.CONTACT_PLAN_SHARE;
import static rapport.platform.Among.among;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Deed;
import rapport.access.User;
import rapport.fields.Catalogue;
import rapport.fields.FieldsSeen;
import rapport.fields.RecordTable;
import rapport.filters.Asking;
import rapport.filters.Filter;
import rapport.filters.FilterSql;
import rapport.interactions.Method;
import rapport.kernel.Cursor;
import rapport.kernel.Invalid;
import rapport.kernel.Page;

/** Plan against fact client by client, the one with whom most is missing first. */
@Component
@Transactional(readOnly = true)
public class ClientAttainment {
  private final DSLContext sql;
  private final SumFigures sums;
  private final Catalogue catalogue;

  ClientAttainment(DSLContext sql, SumFigures sums, Catalogue catalogue) {
    this.sql = sql;
    this.sums = sums;
    this.catalogue = catalogue;
  }

  /**
   * What is asked for.
   *
   * @param owners whose clients
   * @param filter which of them
   */
  public record Asked(ContactPlan plan, Owners owners, Filter filter) {
    /** All that somebody sees. */
    public static Asked all(ContactPlan plan) {
      return new Asked(plan, Owners.ALL, Filter.EVERYTHING);
    }
  }

  /** One client. */
  public record Row(UUID clientId, Figures all, Map<Method, Figures> lines) {}

  /** A page of clients that are seen: two queries, however many there are. */
  public Page<Row> page(Asked asked, Asking asking, Optional<Cursor> after, int limit) {
    return page(asked, asking, Deed.SEE, after, limit);
  }

  /** The same of those with whom the viewer may do more than see them. */
  public Page<Row> page(Asked asked, Asking asking, Deed deed, Optional<Cursor> after, int limit) {
    ContactPlan plan = asked.plan();
    User viewer = asking.viewer();
    Attainment.needs(viewer, plan.kind());
    var rows =
        sql.select(CONTACT_PLAN_SHARE.CLIENT_ID, CONTACT_PLAN_SHARE.MISSING)
            .from(CONTACT_PLAN_SHARE)
            .where(CONTACT_PLAN_SHARE.PLAN_ID.eq(plan.id()))
            .and(CONTACT_PLAN_SHARE.WORST.isTrue().and(CONTACT_PLAN_SHARE.COUNTS.isTrue()))
            .and(viewer.reach(plan.kind(), deed).of(CONTACT_PLAN_SHARE.RESPONSIBLE_ID))
            .and(asked.owners().of(CONTACT_PLAN_SHARE.RESPONSIBLE_ID))
            .and(meant(asked, asking))
            .and(behind(after))
            .orderBy(CONTACT_PLAN_SHARE.MISSING.desc(), CONTACT_PLAN_SHARE.CLIENT_ID)
            .limit(limit + 1)
            .fetch();
    Page<UUID> page =
        Page.of(
                List.copyOf(rows),
                limit,
                last -> new Cursor(last.value2().toString(), last.value1()))
            .map(row -> row.value1());
    return new Page<>(rows(plan, page.items()), page.next());
  }

  private Condition meant(Asked asked, Asking asking) {
    if (asked.filter().isEverything()) {
      return trueCondition();
    }
    FieldsSeen fields = catalogue.seenBy(asking.viewer());
    RecordTable table = fields.table(asked.plan().kind());
    return exists(
        selectOne()
            .from(table.table())
            .where(table.id().eq(CONTACT_PLAN_SHARE.CLIENT_ID), table.present())
            .and(new FilterSql(fields, asking).of(asked.filter(), asked.plan().kind())));
  }

  private static Condition behind(Optional<Cursor> after) {
    return after
        .map(cursor -> {
          int missing = number(cursor);
          return CONTACT_PLAN_SHARE
              .MISSING
              .lt(missing)
              .or(
                  CONTACT_PLAN_SHARE
                      .MISSING
                      .eq(missing)
                      .and(CONTACT_PLAN_SHARE.CLIENT_ID.gt(cursor.id())));
        })
        .orElse(trueCondition());
  }

  private static int number(Cursor cursor) {
    try {
      return Integer.parseInt(cursor.key());
    } catch (NumberFormatException invented) {
      throw new Invalid("cursor", "cursor");
    }
  }

  private List<Row> rows(ContactPlan plan, List<UUID> clientIds) {
    Pace pace = sums.pace(plan);
    Map<UUID, List<Share>> shares =
        sql
            .selectFrom(CONTACT_PLAN_SHARE)
            .where(CONTACT_PLAN_SHARE.PLAN_ID.eq(plan.id()))
            .and(among(CONTACT_PLAN_SHARE.CLIENT_ID, clientIds))
            .fetch(Shares::share)
            .stream()
            .collect(Collectors.groupingBy(Share::clientId));
    List<Row> rows = new ArrayList<>();
    for (UUID id : clientIds) {
      Map<Method, Figures> lines = new EnumMap<>(Method.class);
      shares.getOrDefault(id, List.of()).stream()
          .sorted(Comparator.comparing(share -> share.span().from()))
          .forEach(share ->
              lines.merge(share.span().method(), figures(share, plan, pace), Figures::plus));
      rows.add(new Row(id, Attainment.together(lines.values()), lines));
    }
    return rows;
  }

  static Figures figures(Share share, ContactPlan plan, Pace pace) {
    Tally tally = share.tally();
    Span span = share.span();
    Integer perWeek = plan.line(span.method(), span.until()).map(PlanLine::perWeek).orElse(null);
    return new Figures(
        1,
        tally.target(),
        tally.fact(),
        tally.counted(),
        tally.planned(),
        tally.missing(),
        tally.minutes(),
        pace.expected(tally.target(), span.from(), span.until()),
        pace.reachable(tally.target() - tally.counted(), 1, perWeek, span.until()));
  }
}
