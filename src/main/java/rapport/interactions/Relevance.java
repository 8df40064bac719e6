package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION;

import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Right;
import rapport.kernel.Invalid;

/**
 * Says which interactions matter. One that doesn't counts nowhere: not as spoken with, not as
 * promised, not as done; it stays where it stands, and is found.
 */
@Component
@Transactional
public class Relevance {
  private static final int LONGEST = 300;

  private final DSLContext sql;
  private final Locking rows;
  private final Timeline timeline;
  private final Changes changes;

  Relevance(DSLContext sql, Locking rows, Timeline timeline, Changes changes) {
    this.sql = sql;
    this.rows = rows;
    this.timeline = timeline;
    this.changes = changes;
  }

  /**
   * Says whether an interaction is relevant; saying so again changes nothing but the reason.
   *
   * @param why why it is not, empty for no reason
   */
  public void mark(UUID id, boolean relevant, String why, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    if (why.strip().length() > LONGEST) {
      throw new Invalid("why", "tooLong", LONGEST);
    }
    Interaction known = rows.changeable(id, act.user());
    String reason = relevant ? "" : why.strip();
    if (known.relevant() == relevant && known.irrelevantWhy().equals(reason)) {
      return;
    }
    sql.update(INTERACTION)
        .set(INTERACTION.VERSION, INTERACTION.VERSION.plus(1))
        .where(INTERACTION.ID.eq(id))
        .execute();
    write(known, relevant, reason, null, act);
  }

  /**
   * The same as a rule says. The version stays: it is part of the act by which the interaction came
   * to be what it is, and nobody has seen it before.
   */
  public void markByRule(UUID id, UUID ruleId, String why, Act act) {
    Interaction known = rows.locked(id);
    if (known.relevant()) {
      write(known, false, why, ruleId, act);
    }
  }

  private void write(
      Interaction known, boolean relevant, String why, @Nullable UUID ruleId, Act act) {
    sql.update(INTERACTION)
        .set(INTERACTION.RELEVANT, relevant)
        .set(INTERACTION.IRRELEVANT_WHY, why)
        .set(INTERACTION.IRRELEVANT_RULE_ID, ruleId)
        .where(INTERACTION.ID.eq(known.id()))
        .execute();
    timeline.count(known.id(), relevant, timeline.subjects(known));
    if (relevant) {
      changes.record(act, "make_relevant", "interaction", known.id(), Map.of());
    } else {
      changes.record(act, "make_irrelevant", "interaction", known.id(), Map.of("reason", why));
    }
  }
}
