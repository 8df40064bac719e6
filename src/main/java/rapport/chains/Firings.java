package rapport.chains;

import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;
import static rapport.chains.db.Tables.CHAIN_FIRING;
import static rapport.chains.db.Tables.CHAIN_RULE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Right;
import rapport.access.User;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Cursor;
import rapport.kernel.Ids;
import rapport.kernel.Page;

/** The log of rules: what each did, or why it did nothing. */
@Component
@Transactional
public class Firings {
  /**
   * Which of them; empty for all.
   *
   * @param interactionId those it set off, or the one that planned it
   */
  public record Asked(
      Optional<UUID> ruleId, Optional<UUID> interactionId, Optional<FiringOutcome> outcome) {}

  private final DSLContext sql;
  private final Rules rules;
  private final ObjectProvider<FiringRules> firing;

  Firings(DSLContext sql, Rules rules, ObjectProvider<FiringRules> firing) {
    this.sql = sql;
    this.rules = rules;
    this.firing = firing;
  }

  /** The latest first. */
  @Transactional(readOnly = true)
  public Page<Firing> page(Asked asked, User viewer, Optional<Cursor> after, int limit) {
    viewer.needs(Right.ADMINISTER);
    List<Firing> found =
        sql.select(CHAIN_FIRING.fields())
            .select(CHAIN_RULE.NAME)
            .from(CHAIN_FIRING)
            .join(CHAIN_RULE)
            .on(CHAIN_RULE.ID.eq(CHAIN_FIRING.RULE_ID))
            .where(condition(asked), before(after))
            .orderBy(CHAIN_FIRING.AT.desc(), CHAIN_FIRING.ID.desc())
            .limit(limit + 1)
            .fetch(Firings::firing);
    return Page.of(found, limit, last -> new Cursor(last.at().toString(), last.id()));
  }

  private static Condition condition(Asked asked) {
    Condition rule = asked.ruleId().map(CHAIN_FIRING.RULE_ID::eq).orElse(trueCondition());
    Condition outcome =
        asked.outcome().map(one -> CHAIN_FIRING.OUTCOME.eq(one.code())).orElse(trueCondition());
    Condition interaction =
        asked
            .interactionId()
            .map(id -> CHAIN_FIRING.INTERACTION_ID.eq(id).or(CHAIN_FIRING.EFFECT_ID.eq(id)))
            .orElse(trueCondition());
    return rule.and(outcome).and(interaction);
  }

  private static Condition before(Optional<Cursor> after) {
    return after
        .map(cursor ->
            (Condition)
                row(CHAIN_FIRING.AT, CHAIN_FIRING.ID)
                    .lt(row(val(cursor.moment()), val(cursor.id()))))
        .orElse(trueCondition());
  }

  /**
   * Asks a rule once more that failed, or found nobody; {@link Conflict} "notFailed" if it did
   * neither, "changedSince" if the interaction isn't any more what it was.
   */
  public void retry(UUID id, Act act) {
    act.needs(Right.ADMINISTER);
    sql.selectOne().from(CHAIN_FIRING).where(CHAIN_FIRING.ID.eq(id)).forUpdate().fetch();
    Firing failed = find(id);
    UUID interactionId = failed.interactionId();
    if (!failed.mayBeRetried() || interactionId == null) {
      throw new Conflict("notFailed");
    }
    sql.update(CHAIN_FIRING)
        .set(CHAIN_FIRING.TAKEN_BACK_AT, act.at())
        .set(CHAIN_FIRING.BY_ID, act.userId())
        .where(CHAIN_FIRING.ID.eq(id))
        .execute();
    firing.getObject().again(rules.any(failed.ruleId()), interactionId, act.at());
  }

  private Firing find(UUID id) {
    return sql.select(CHAIN_FIRING.fields())
        .select(CHAIN_RULE.NAME)
        .from(CHAIN_FIRING)
        .join(CHAIN_RULE)
        .on(CHAIN_RULE.ID.eq(CHAIN_FIRING.RULE_ID))
        .where(CHAIN_FIRING.ID.eq(id))
        .fetchOptional(Firings::firing)
        .orElseThrow(() -> new Absent("firing", id));
  }

  /** The entry for a rule that is asked; empty if it has answered for the interaction already. */
  Optional<UUID> begin(Rule rule, UUID interactionId, Instant at) {
    UUID id = Ids.next();
    int begun =
        sql.insertInto(CHAIN_FIRING)
            .set(CHAIN_FIRING.ID, id)
            .set(CHAIN_FIRING.AT, at)
            .set(CHAIN_FIRING.RULE_ID, rule.id())
            .set(CHAIN_FIRING.RULE_VERSION, rule.version())
            .set(CHAIN_FIRING.INTERACTION_ID, interactionId)
            .set(CHAIN_FIRING.OCCASION, rule.trigger().occasion().code())
            .set(CHAIN_FIRING.OUTCOME, FiringOutcome.FAILED.code())
            .onConflictDoNothing()
            .execute();
    return begun == 1 ? Optional.of(id) : Optional.empty();
  }

  /** Writes down what came of it, and when what was or would be planned takes place. */
  void end(UUID id, FiringOutcome outcome, @Nullable UUID effectId, Verdict verdict) {
    sql.update(CHAIN_FIRING)
        .set(CHAIN_FIRING.OUTCOME, outcome.code())
        .set(CHAIN_FIRING.EFFECT_ID, effectId)
        .set(CHAIN_FIRING.EFFECT_AT, verdict.at())
        .set(CHAIN_FIRING.EFFECT_ON, verdict.on())
        .where(CHAIN_FIRING.ID.eq(id))
        .execute();
  }

  void failed(UUID id, String told) {
    sql.update(CHAIN_FIRING).set(CHAIN_FIRING.TOLD, told).where(CHAIN_FIRING.ID.eq(id)).execute();
  }

  /**
   * What the interaction was is taken back: rules may answer for it again, except those whose plan
   * somebody has worked on, which stays.
   */
  void takeBack(UUID interactionId, Instant at) {
    sql.update(CHAIN_FIRING)
        .set(CHAIN_FIRING.TAKEN_BACK_AT, at)
        .where(
            CHAIN_FIRING.INTERACTION_ID.eq(interactionId),
            CHAIN_FIRING.EFFECT_ID.isNull(),
            CHAIN_FIRING.TAKEN_BACK_AT.isNull())
        .execute();
  }

  private static Firing firing(Record row) {
    return new Firing(
        row.get(CHAIN_FIRING.ID),
        row.get(CHAIN_FIRING.AT),
        row.get(CHAIN_FIRING.RULE_ID),
        row.get(CHAIN_RULE.NAME),
        row.get(CHAIN_FIRING.RULE_VERSION),
        row.get(CHAIN_FIRING.INTERACTION_ID),
        Occasion.ofCode(row.get(CHAIN_FIRING.OCCASION)).orElseThrow(),
        FiringOutcome.ofCode(row.get(CHAIN_FIRING.OUTCOME)).orElseThrow(),
        row.get(CHAIN_FIRING.EFFECT_ID),
        row.get(CHAIN_FIRING.EFFECT_AT),
        row.get(CHAIN_FIRING.EFFECT_ON),
        row.get(CHAIN_FIRING.TOLD),
        row.get(CHAIN_FIRING.TAKEN_BACK_AT));
  }
}
