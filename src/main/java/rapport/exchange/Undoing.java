package rapport.exchange;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Users;
import rapport.access.Via;
import rapport.exchange.ClientIntake.Kept;
import rapport.exchange.ClientIntake.Trace;

/** Takes an import back, batch by batch, each a transaction of its own. */
@Component
@Transactional
class Undoing {
  private static final int BATCH = 500;

  private final ImportStates states;
  private final ImportRecords records;
  private final ClientIntake intake;
  private final Users users;
  private final Changes changes;
  private final Clock clock;

  Undoing(
      ImportStates states,
      ImportRecords records,
      ClientIntake intake,
      Users users,
      Changes changes,
      Clock clock) {
    this.states = states;
    this.records = records;
    this.intake = intake;
    this.users = users;
    this.changes = changes;
    this.clock = clock;
  }

  /** Takes everything back in the caller's transaction. */
  void all(UUID id, Act act) {
    while (undoSome(id, act)) {}
  }

  /** Takes the next clients back; whether there may be more. */
  boolean some(UUID id) {
    Import state = states.locked(id);
    return undoSome(
        id, new Act(users.find(state.userId()).orElseThrow(), clock.instant(), Via.IMPORT));
  }

  private boolean undoSome(UUID id, Act act) {
    Import state = states.locked(id);
    if (state.status() != ImportStatus.UNDOING) {
      return false;
    }
    List<Trace> traces = records.toUndo(id, BATCH);
    if (traces.isEmpty()) {
      states.end(state, ImportStatus.UNDONE, act.at());
      changes.record(act, "undo", "import", id, state.numbers());
      return false;
    }
    List<Kept> kept = intake.undo(traces, act);
    records.undone(id, traces, kept);
    states.countUndone(id, traces.size(), kept.size());
    return true;
  }
}
