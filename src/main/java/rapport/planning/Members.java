package rapport.planning;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static rapport.planning.db.Tables.CONTACT_PLAN_SHARE;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.fields.Catalogue;
import rapport.fields.FieldsSeen;
import rapport.fields.RecordTable;
import rapport.filters.Asking;
import rapport.filters.FilterSql;
import rapport.kernel.Invalid;
import rapport.leads.ByItself;

/** Which clients the filters of plans mean. They are asked as Rapport itself, which sees all. */
@Component
class Members {
  private final DSLContext sql;
  private final Catalogue catalogue;
  private final ByItself itself;

  Members(DSLContext sql, Catalogue catalogue, ByItself itself) {
    this.sql = sql;
    this.catalogue = catalogue;
    this.itself = itself;
  }

  /**
   * Whom each plan's filter means among some clients.
   *
   * @param unknown plans of which the filter can't be asked any more, as after an own field is gone
   */
  record Matches(Map<UUID, Set<UUID>> clients, Set<UUID> unknown) {
    boolean has(ContactPlan plan, UUID clientId) {
      return clients.getOrDefault(plan.id(), Set.of()).contains(clientId);
    }
  }

  /** Those of these clients who are there, with who is responsible for them. */
  Map<UUID, Optional<UUID>> present(RecordKind kind, Collection<UUID> ids) {
    RecordTable table = catalogue.seenBy(itself.act().user()).table(kind);
    return sql.select(table.id(), table.responsible())
        .from(table.table())
        .where(table.id().eq(any(ids.toArray(UUID[]::new))), table.present())
        .fetchMap(row -> row.value1(), row -> Optional.ofNullable(row.value2()));
  }

  /** One query, however many plans there are. */
  Matches matching(RecordKind kind, Collection<UUID> ids, List<ContactPlan> plans, Instant now) {
    Asks asks = asks(now);
    UUID[] those = ids.toArray(UUID[]::new);
    RecordTable table = asks.fields.table(kind);
    Set<UUID> unknown = new HashSet<>();
    Select<Record2<UUID, UUID>> all = null;
    for (ContactPlan plan : plans) {
      Optional<Condition> meant = asks.condition(plan);
      if (meant.isEmpty()) {
        unknown.add(plan.id());
        continue;
      }
      Select<Record2<UUID, UUID>> its =
          select(inline(plan.id()), table.id())
              .from(table.table())
              .where(table.id().eq(any(those)), table.present(), meant.get());
      all = all == null ? its : all.unionAll(its);
    }
    Map<UUID, Set<UUID>> clients = new HashMap<>();
    if (all != null) {
      sql.fetch(all)
          .forEach(row ->
              clients.computeIfAbsent(row.value1(), id -> new HashSet<>()).add(row.value2()));
    }
    return new Matches(clients, unknown);
  }

  /** The next clients by id whom a plan's filter means, or whom it covers; locked for nobody. */
  List<UUID> after(ContactPlan plan, UUID last, int most, Instant now) {
    Asks asks = asks(now);
    RecordTable table = asks.fields.table(plan.kind());
    Select<org.jooq.Record1<UUID>> covered =
        select(CONTACT_PLAN_SHARE.CLIENT_ID)
            .from(CONTACT_PLAN_SHARE)
            .where(CONTACT_PLAN_SHARE.PLAN_ID.eq(plan.id()), CONTACT_PLAN_SHARE.CLIENT_ID.gt(last))
            .orderBy(CONTACT_PLAN_SHARE.CLIENT_ID)
            .limit(most);
    Select<org.jooq.Record1<UUID>> meant =
        select(table.id())
            .from(table.table())
            .where(table.id().gt(last), table.present())
            .and(asks.condition(plan).orElse(org.jooq.impl.DSL.falseCondition()))
            .orderBy(table.id())
            .limit(most);
    return sql.fetch(covered.union(meant)).stream()
        .map(row -> row.value1())
        .sorted(Members::asTheDatabaseDoes)
        .limit(most)
        .toList();
  }

  /**
   * Those of some clients whose rows are locked now.
   *
   * @param skip without waiting for those with whom somebody is at work just now
   */
  Set<UUID> lock(RecordKind kind, Collection<UUID> ids, boolean skip) {
    RecordTable table = catalogue.seenBy(itself.act().user()).table(kind);
    var rows =
        sql.select(table.id())
            .from(table.table())
            .where(table.id().eq(any(ids.toArray(UUID[]::new))))
            .orderBy(table.id())
            .forNoKeyUpdate();
    return (skip ? rows.skipLocked() : rows).fetchSet(row -> row.value1());
  }

  /** Java compares halves of ids as signed numbers. */
  private static int asTheDatabaseDoes(UUID one, UUID other) {
    int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
  }

  private Asks asks(Instant now) {
    User asking = itself.act().user();
    return new Asks(catalogue.seenBy(asking), new Asking(asking, now));
  }

  private record Asks(FieldsSeen fields, Asking asking) {
    /** Empty where the filter can't be asked. */
    Optional<Condition> condition(ContactPlan plan) {
      try {
        return Optional.of(new FilterSql(fields, asking).of(plan.filter(), plan.kind()));
      } catch (Invalid gone) {
        return Optional.empty();
      }
    }
  }
}
