package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.files.Files;
import rapport.kernel.Conflict;

/** How completions, cancellations and slips are taken back, for {@link Interactions}. */
@Component
class TakingBack {
  private static final Duration WITHDRAWABLE = Duration.ofMinutes(15);

  private final DSLContext sql;
  private final InteractionLog log;
  private final Locking rows;
  private final Timeline timeline;
  private final LooseningChains chains;
  private final Files files;
  private final Changes changes;

  TakingBack(
      DSLContext sql,
      InteractionLog log,
      Locking rows,
      Timeline timeline,
      LooseningChains chains,
      Files files,
      Changes changes) {
    this.sql = sql;
    this.log = log;
    this.rows = rows;
    this.timeline = timeline;
    this.chains = chains;
    this.files = files;
    this.changes = changes;
  }

  void reopen(UUID id, Act act) {
    Interaction completed = rows.changeable(id, act.user());
    if (completed.state() != State.COMPLETED || completed.slot().isEmpty()) {
      throw new Conflict("notCompleted");
    }
    Slot planned = completed.slot().get();
    withdrawUntouchedNext(id, act);
    sql.update(INTERACTION)
        .set(INTERACTION.STATE, State.PLANNED.code())
        .set(InteractionFields.of(planned))
        .set(INTERACTION.REMIND_AT, remindAt(completed))
        .setNull(INTERACTION.STARTED_AT)
        .setNull(INTERACTION.DURATION_SECONDS)
        .setNull(INTERACTION.RESULT_CODE)
        .set(INTERACTION.RESULT_TEXT, "")
        .set(INTERACTION.NO_NEXT_REASON, "")
        .set(relevance(completed))
        .set(INTERACTION.VERSION, INTERACTION.VERSION.plus(1))
        .where(INTERACTION.ID.eq(id))
        .execute();
    timeline.move(id, planned.at(), true, timeline.subjects(completed));
    if (byRule(completed)) {
      timeline.count(id, true, timeline.subjects(completed));
    }
    changes.record(act, "reopen", "interaction", id, Map.of());
  }

  private static @Nullable Instant remindAt(Interaction ended) {
    return ended.slot().map(slot -> slot.remindAt(ended.remindMinutes())).orElse(null);
  }

  /** What a rule said of what it was is not said of what it is again. */
  private static Map<?, ?> relevance(Interaction ended) {
    Map<Object, Object> fields = new HashMap<>();
    if (byRule(ended)) {
      fields.put(INTERACTION.RELEVANT, true);
      fields.put(INTERACTION.IRRELEVANT_WHY, "");
      fields.put(INTERACTION.IRRELEVANT_RULE_ID, null);
    }
    return fields;
  }

  private static boolean byRule(Interaction ended) {
    return ended.irrelevantRuleId() != null;
  }

  void restore(UUID id, Act act) {
    Interaction cancelled = rows.changeable(id, act.user());
    if (cancelled.state() != State.CANCELLED) {
      throw new Conflict("notCancelled");
    }
    withdrawUntouchedByRules(id, act);
    sql.update(INTERACTION)
        .set(INTERACTION.STATE, State.PLANNED.code())
        .set(INTERACTION.REMIND_AT, remindAt(cancelled))
        .set(INTERACTION.CANCEL_REASON, "")
        .set(relevance(cancelled))
        .set(INTERACTION.VERSION, INTERACTION.VERSION.plus(1))
        .where(INTERACTION.ID.eq(id))
        .execute();
    Timeline.Subjects subjects = timeline.formerSubjects(cancelled);
    timeline.enter(Map.of(id, cancelled.moment()), true, subjects);
    if (!cancelled.relevant() && !byRule(cancelled)) {
      timeline.count(id, false, subjects);
    }
    changes.record(act, "restore", "interaction", id, Map.of());
  }

  void withdraw(UUID id, Act act) {
    Interaction written = rows.seen(id, act.user());
    boolean mine = written.createdBy().equals(act.userId());
    if (!mine || written.createdAt().plus(WITHDRAWABLE).isBefore(act.at())) {
      throw new Conflict("tooLate");
    }
    // only the first version is one's own alone; a later one may hold a colleague's work
    if (written.version() != 1) {
      throw new Conflict("workedOn");
    }
    withdrawUntouchedNext(id, act);
    remove(written);
    changes.record(act, "withdraw", "interaction", id, Map.of("subject", written.subject()));
  }

  void retract(UUID id, int version, Act act) {
    Interaction planned = rows.planned(id, act.user());
    if (planned.version() != version) {
      throw new Conflict("workedOn");
    }
    remove(planned);
    changes.record(act, "withdraw", "interaction", id, Map.of("subject", planned.subject()));
  }

  private void withdrawUntouchedNext(UUID causeId, Act act) {
    withdrawUntouched(
        causeId, next -> isByRule(next) || next.createdBy().equals(act.userId()), act);
  }

  /** What people planned because it was cancelled stays: only rules take it for a consequence. */
  private void withdrawUntouchedByRules(UUID causeId, Act act) {
    withdrawUntouched(causeId, TakingBack::isByRule, act);
  }

  private static boolean isByRule(Interaction next) {
    return next.ruleId() != null;
  }

  private void withdrawUntouched(UUID causeId, Predicate<Interaction> which, Act act) {
    log.anyCausedBy(causeId).stream()
        .map(next -> rows.locked(next.id()))
        .filter(next -> next.state() == State.PLANNED && next.version() == 1)
        .filter(which)
        .forEach(next -> withdrawNext(next, causeId, act));
  }

  private void withdrawNext(Interaction next, UUID causeId, Act act) {
    remove(next);
    changes.record(
        act,
        "withdraw",
        "interaction",
        next.id(),
        Map.of("subject", next.subject(), "causeId", causeId.toString()));
  }

  private void remove(Interaction interaction) {
    Timeline.Subjects subjects = timeline.subjects(interaction);
    chains.loosen(interaction.id());
    sql.deleteFrom(INTERACTION).where(INTERACTION.ID.eq(interaction.id())).execute();
    timeline.leave(interaction.id(), subjects);
    files.forget(List.of(interaction.id()));
  }
}
