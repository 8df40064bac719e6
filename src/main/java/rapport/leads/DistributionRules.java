package rapport.leads;

import static org.jooq.impl.DSL.noCondition;
import static rapport.leads.db.Tables.DISTRIBUTION_RULE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.fields.Catalogue;
import rapport.fields.Ranking;
import rapport.filters.Asking;
import rapport.filters.FilterSql;
import rapport.filters.FilterText;
import rapport.kernel.Absent;
import rapport.kernel.Complaint;
import rapport.kernel.Conflict;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;

/** The rules by which new leads are given out, in their order. */
@Component
@Transactional
public class DistributionRules {
  private static final int LONGEST = 100;
  private static final int MOST = 100;

  private final DSLContext sql;
  private final Catalogue catalogue;
  private final Changes changes;
  private final Ranking ranking;

  DistributionRules(DSLContext sql, Catalogue catalogue, Changes changes) {
    this.sql = sql;
    this.catalogue = catalogue;
    this.changes = changes;
    this.ranking = new Ranking(sql, DISTRIBUTION_RULE.ID, DISTRIBUTION_RULE.ORDINAL, noCondition());
  }

  @Transactional(readOnly = true)
  public List<DistributionRule> all() {
    return sql.selectFrom(DISTRIBUTION_RULE)
        .orderBy(DISTRIBUTION_RULE.ORDINAL, DISTRIBUTION_RULE.ID)
        .fetch(DistributionRules::rule);
  }

  /** {@link Absent} if there is none of this id. */
  @Transactional(readOnly = true)
  public DistributionRule find(UUID id) {
    return sql.selectFrom(DISTRIBUTION_RULE)
        .where(DISTRIBUTION_RULE.ID.eq(id))
        .fetchOptional(DistributionRules::rule)
        .orElseThrow(() -> new Absent("distribution_rule", id));
  }

  /** Adds a rule behind the others. */
  public UUID add(DistributionRule.Draft draft, Act act) {
    check(draft, act);
    if (sql.fetchCount(DISTRIBUTION_RULE) >= MOST) {
      throw new Invalid("label", "tooMany", MOST);
    }
    UUID id = Ids.next();
    sql.insertInto(DISTRIBUTION_RULE)
        .set(columns(draft))
        .set(DISTRIBUTION_RULE.ID, id)
        .set(DISTRIBUTION_RULE.ORDINAL, ranking.behind())
        .execute();
    changes.record(act, "add", "distribution_rule", id, Map.of());
    return id;
  }

  /** Changes a rule; {@link Conflict} "stale" if somebody changed it since the version given. */
  public void change(UUID id, int version, DistributionRule.Draft draft, Act act) {
    check(draft, act);
    find(id);
    int changed =
        sql.update(DISTRIBUTION_RULE)
            .set(columns(draft))
            .set(DISTRIBUTION_RULE.VERSION, DISTRIBUTION_RULE.VERSION.plus(1))
            .where(DISTRIBUTION_RULE.ID.eq(id), DISTRIBUTION_RULE.VERSION.eq(version))
            .execute();
    if (changed == 0) {
      throw new Conflict("stale");
    }
    changes.record(act, "change", "distribution_rule", id, Map.of());
  }

  public void remove(UUID id, Act act) {
    act.needs(Right.DISTRIBUTE_LEADS);
    find(id);
    sql.deleteFrom(DISTRIBUTION_RULE).where(DISTRIBUTION_RULE.ID.eq(id)).execute();
    changes.record(act, "remove", "distribution_rule", id, Map.of());
  }

  /** Asks a rule one place earlier; the first one stays where it is. */
  public void raise(UUID id, Act act) {
    act.needs(Right.DISTRIBUTE_LEADS);
    ranking.raise(find(id).id());
    changes.record(act, "order", "distribution_rule", id, Map.of());
  }

  /** The rule itself, which nobody else asks until this transaction ends. */
  DistributionRule lock(UUID id) {
    return sql.selectFrom(DISTRIBUTION_RULE)
        .where(DISTRIBUTION_RULE.ID.eq(id))
        .forUpdate()
        .fetchSingle(DistributionRules::rule);
  }

  /** Notes who of the team was given the last one. */
  void gave(UUID id, UUID userId) {
    sql.update(DISTRIBUTION_RULE)
        .set(DISTRIBUTION_RULE.LAST_USER_ID, userId)
        .where(DISTRIBUTION_RULE.ID.eq(id))
        .execute();
  }

  private void check(DistributionRule.Draft draft, Act act) {
    act.needs(Right.DISTRIBUTE_LEADS);
    List<Complaint> complaints = new ArrayList<>();
    LeadDraft.tooLong(complaints, "label", draft.label(), LONGEST);
    if ((draft.userId() == null) == (draft.teamId() == null)) {
      complaints.add(Complaint.of("to", "required"));
    }
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    // asked once, so that a filter which can't be asked is refused here and not when a lead arrives
    new FilterSql(catalogue.seenBy(act.user()), new Asking(act.user(), act.at()))
        .of(draft.filter(), RecordKind.LEAD);
  }

  private static Map<?, ?> columns(DistributionRule.Draft draft) {
    Map<Object, Object> columns = new HashMap<>();
    columns.put(DISTRIBUTION_RULE.LABEL, draft.label().strip());
    columns.put(DISTRIBUTION_RULE.FILTER, FilterText.of(draft.filter()));
    columns.put(DISTRIBUTION_RULE.USER_ID, draft.userId());
    columns.put(DISTRIBUTION_RULE.TEAM_ID, draft.teamId());
    columns.put(DISTRIBUTION_RULE.MANNER, draft.manner().code());
    columns.put(DISTRIBUTION_RULE.ACTIVE, draft.active());
    return columns;
  }

  private static DistributionRule rule(Record row) {
    return new DistributionRule(
        row.get(DISTRIBUTION_RULE.ID),
        row.get(DISTRIBUTION_RULE.LABEL),
        FilterText.parse(row.get(DISTRIBUTION_RULE.FILTER)),
        row.get(DISTRIBUTION_RULE.USER_ID),
        row.get(DISTRIBUTION_RULE.TEAM_ID),
        DistributionRule.Manner.ofCode(row.get(DISTRIBUTION_RULE.MANNER)).orElseThrow(),
        row.get(DISTRIBUTION_RULE.LAST_USER_ID),
        row.get(DISTRIBUTION_RULE.ACTIVE),
        row.get(DISTRIBUTION_RULE.VERSION));
  }
}
