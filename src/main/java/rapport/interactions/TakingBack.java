package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.kernel.Conflict;

/** How completions, cancellations and slips are taken back, for {@link Interactions}. */
@Component
class TakingBack {
  private static final Duration WITHDRAWABLE = Duration.ofMinutes(15);

  private final DSLContext sql;
  private final InteractionLog log;
  private final Locking rows;
  private final Timeline timeline;
  private final Changes changes;

  TakingBack(DSLContext sql, InteractionLog log, Locking rows, Timeline timeline, Changes changes) {
    this.sql = sql;
    this.log = log;
    this.rows = rows;
    this.timeline = timeline;
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
        .set(INTERACTION.REMIND_AT, planned.remindAt(completed.remindMinutes()))
        .setNull(INTERACTION.STARTED_AT)
        .setNull(INTERACTION.DURATION_SECONDS)
        .setNull(INTERACTION.RESULT_CODE)
        .set(INTERACTION.RESULT_TEXT, "")
        .set(INTERACTION.NO_NEXT_REASON, "")
        .set(INTERACTION.VERSION, INTERACTION.VERSION.plus(1))
        .where(INTERACTION.ID.eq(id))
        .execute();
    timeline.move(id, planned.at(), true, timeline.subjects(completed));
    changes.record(act, "reopen", "interaction", id, Map.of());
  }

  void restore(UUID id, Act act) {
    Interaction cancelled = rows.changeable(id, act.user());
    if (cancelled.state() != State.CANCELLED) {
      throw new Conflict("notCancelled");
    }
    sql.update(INTERACTION)
        .set(INTERACTION.STATE, State.PLANNED.code())
        .set(INTERACTION.CANCEL_REASON, "")
        .set(INTERACTION.VERSION, INTERACTION.VERSION.plus(1))
        .where(INTERACTION.ID.eq(id))
        .execute();
    timeline.enter(id, cancelled.moment(), true, timeline.formerSubjects(cancelled));
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

  private void withdrawUntouchedNext(UUID causeId, Act act) {
    log.anyCausedBy(causeId).stream()
        .map(next -> rows.locked(next.id()))
        .filter(next -> next.state() == State.PLANNED && next.version() == 1)
        .filter(next -> next.createdBy().equals(act.userId()))
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
    sql.update(INTERACTION)
        .setNull(INTERACTION.CAUSE_ID)
        .where(INTERACTION.CAUSE_ID.eq(interaction.id()))
        .execute();
    sql.deleteFrom(INTERACTION).where(INTERACTION.ID.eq(interaction.id())).execute();
    timeline.leave(interaction.id(), subjects);
  }
}
