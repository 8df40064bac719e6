package rapport.chains;

import static rapport.chains.db.Tables.CHAIN_RULE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Right;
import rapport.access.User;
import rapport.fields.Ranking;
import rapport.interactions.RuleNames;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;

/** The rules that go on where an interaction ends, in the order in which they are asked. */
@Component
@Transactional
public class Rules implements RuleNames {
  private static final int MOST = 100;
  private static final String KIND = "chain_rule";

  private final DSLContext sql;
  private final CheckingRules checking;
  private final Changes changes;
  private final Ranking ranking;

  Rules(DSLContext sql, CheckingRules checking, Changes changes) {
    this.sql = sql;
    this.checking = checking;
    this.changes = changes;
    this.ranking =
        new Ranking(sql, CHAIN_RULE.ID, CHAIN_RULE.ORDINAL, CHAIN_RULE.RETIRED_AT.isNull());
  }

  /** All that aren't retired; the right to administer is needed. */
  @Transactional(readOnly = true)
  public List<Rule> all(User viewer) {
    viewer.needs(Right.ADMINISTER);
    return all();
  }

  private List<Rule> all() {
    return sql.selectFrom(CHAIN_RULE)
        .where(CHAIN_RULE.RETIRED_AT.isNull())
        .orderBy(CHAIN_RULE.ORDINAL, CHAIN_RULE.ID)
        .fetch(RuleRows::rule);
  }

  /** Those that are asked. */
  @Transactional(readOnly = true)
  List<Rule> asked() {
    return all().stream().filter(rule -> rule.mode() != Rule.Mode.OFF).toList();
  }

  /** {@link Absent} if there is none of this id; a retired one is found. */
  @Transactional(readOnly = true)
  public Rule find(UUID id, User viewer) {
    viewer.needs(Right.ADMINISTER);
    return any(id);
  }

  Rule any(UUID id) {
    return sql.selectFrom(CHAIN_RULE)
        .where(CHAIN_RULE.ID.eq(id))
        .fetchOptional(RuleRows::rule)
        .orElseThrow(() -> new Absent(KIND, id));
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, String> names(Collection<UUID> ruleIds) {
    return ruleIds.isEmpty()
        ? Map.of()
        : sql.select(CHAIN_RULE.ID, CHAIN_RULE.NAME)
            .from(CHAIN_RULE)
            .where(CHAIN_RULE.ID.in(ruleIds))
            .fetchMap(CHAIN_RULE.ID, CHAIN_RULE.NAME);
  }

  /** Adds a rule behind the others. */
  public UUID add(Rule.Draft draft, Act act) {
    act.needs(Right.ADMINISTER);
    checking.check(draft, act);
    if (all().size() >= MOST) {
      throw new Invalid("name", "tooMany", MOST);
    }
    UUID id = Ids.next();
    sql.insertInto(CHAIN_RULE)
        .set(RuleRows.columns(draft))
        .set(CHAIN_RULE.ID, id)
        .set(CHAIN_RULE.ORDINAL, ranking.behind())
        .execute();
    changes.record(act, "add", KIND, id, Map.of("name", draft.name().strip()));
    return id;
  }

  /** Changes a rule; {@link Conflict} "stale" if somebody changed it since the version given. */
  public void change(UUID id, int version, Rule.Draft draft, Act act) {
    act.needs(Right.ADMINISTER);
    checking.check(draft, act);
    any(id);
    int changed =
        sql.update(CHAIN_RULE)
            .set(RuleRows.columns(draft))
            .set(CHAIN_RULE.VERSION, CHAIN_RULE.VERSION.plus(1))
            .where(
                CHAIN_RULE.ID.eq(id),
                CHAIN_RULE.VERSION.eq(version),
                CHAIN_RULE.RETIRED_AT.isNull())
            .execute();
    if (changed == 0) {
      throw new Conflict("stale");
    }
    changes.record(
        act, "change", KIND, id, Map.of("name", draft.name(), "mode", draft.mode().code()));
  }

  /** Nobody wants it any more: it is asked no longer, and the log still names it. */
  public void retire(UUID id, Act act) {
    act.needs(Right.ADMINISTER);
    Rule rule = any(id);
    if (!rule.isRetired()) {
      sql.update(CHAIN_RULE)
          .set(CHAIN_RULE.RETIRED_AT, act.at())
          .set(CHAIN_RULE.MODE, Rule.Mode.OFF.code())
          .set(CHAIN_RULE.VERSION, CHAIN_RULE.VERSION.plus(1))
          .where(CHAIN_RULE.ID.eq(id))
          .execute();
      changes.record(act, "remove", KIND, id, Map.of("name", rule.name()));
    }
  }

  /** Asks a rule one place earlier; the first one stays where it is. */
  public void raise(UUID id, Act act) {
    act.needs(Right.ADMINISTER);
    ranking.raise(any(id).id());
    changes.record(act, "order", KIND, id, Map.of());
  }
}
