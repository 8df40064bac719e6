package rapport.leads;

import static rapport.leads.db.Tables.LEAD_SETTING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Right;
import rapport.contacts.ClientStage;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;

/** Keeps {@link LeadRules}. */
@Component
@Transactional
public class LeadSettings {
  private static final int LONGEST_CLOCK = 60 * 9 * 30;
  private static final UUID ID = new UUID(0, 22);

  private final DSLContext sql;
  private final Changes changes;

  LeadSettings(DSLContext sql, Changes changes) {
    this.sql = sql;
    this.changes = changes;
  }

  @Transactional(readOnly = true)
  public LeadRules rules() {
    return sql.selectFrom(LEAD_SETTING)
        .fetchSingle(row ->
            new LeadRules(
                row.get(LEAD_SETTING.REACTION_MINUTES),
                stage(row.get(LEAD_SETTING.STAGE_ON_ARRIVAL)),
                stage(row.get(LEAD_SETTING.STAGE_ON_QUALIFICATION)),
                stage(row.get(LEAD_SETTING.STAGE_ON_RESULT)),
                List.of(row.get(LEAD_SETTING.RESULT_CODES)),
                row.get(LEAD_SETTING.FALLBACK_USER_ID),
                row.get(LEAD_SETTING.VERSION)));
  }

  /** Changes them; {@link Conflict} "stale" if somebody changed them since the version given. */
  public void change(LeadRules rules, Act act) {
    act.needs(Right.DISTRIBUTE_LEADS);
    if (rules.reactionMinutes() < 0 || rules.reactionMinutes() > LONGEST_CLOCK) {
      throw new Invalid("reactionMinutes", "range", 0, LONGEST_CLOCK);
    }
    int changed =
        sql.update(LEAD_SETTING)
            .set(LEAD_SETTING.REACTION_MINUTES, rules.reactionMinutes())
            .set(LEAD_SETTING.STAGE_ON_ARRIVAL, code(rules.onArrival()))
            .set(LEAD_SETTING.STAGE_ON_QUALIFICATION, code(rules.onQualification()))
            .set(LEAD_SETTING.STAGE_ON_RESULT, code(rules.onResult()))
            .set(LEAD_SETTING.RESULT_CODES, rules.results().toArray(String[]::new))
            .set(LEAD_SETTING.FALLBACK_USER_ID, rules.fallbackUserId())
            .set(LEAD_SETTING.VERSION, LEAD_SETTING.VERSION.plus(1))
            .where(LEAD_SETTING.VERSION.eq(rules.version()))
            .execute();
    if (changed == 0) {
      throw new Conflict("stale");
    }
    changes.record(act, "change", "lead_setting", ID, Map.of());
  }

  private static @Nullable ClientStage stage(@Nullable String code) {
    return Optional.ofNullable(code).flatMap(ClientStage::ofCode).orElse(null);
  }

  private static @Nullable String code(@Nullable ClientStage stage) {
    return stage == null ? null : stage.code();
  }
}
