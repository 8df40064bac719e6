package rapport.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
  private final Forgetting forgetting;
  private final Changes changes;
  private final Clock clock;

  Undoing(
      ImportStates states,
      ImportRecords records,
      ClientIntake intake,
      Users users,
      Forgetting forgetting,
      Changes changes,
      Clock clock) {
    this.states = states;
    this.records = records;
    this.intake = intake;
    this.users = users;
    this.forgetting = forgetting;
    this.changes = changes;
    this.clock = clock;
  }

  /** Takes everything back in the caller's transaction. */
  void all(UUID id, Act act) {
    while (undoSome(id, act)) {}
  }

  /**
   * Takes the next clients back; whether there may be more. It is the act of the one who asked for
   * it, whose right was looked at then: if they have left since, it goes on all the same.
   */
  boolean some(UUID id) {
    Import state = states.locked(id);
    UUID asker = Objects.requireNonNullElse(state.undoUserId(), state.userId());
    return undoSome(id, new Act(users.find(asker).orElseThrow(), clock.instant(), Via.IMPORT));
  }

  /** Gives up: what was taken back is, the rest can be asked for again. */
  void fail(UUID id) {
    Import state = states.locked(id);
    if (state.status() == ImportStatus.UNDOING) {
      states.end(state, ImportStatus.FAILED, clock.instant());
    }
  }

  private boolean undoSome(UUID id, Act act) {
    Import state = states.locked(id);
    if (state.status() != ImportStatus.UNDOING) {
      return false;
    }
    List<Trace> traces = records.toUndo(id, BATCH);
    if (traces.isEmpty()) {
      states.end(state, ImportStatus.UNDONE, act.at());
      forgetting.drop(state, act.at());
      changes.record(act, "undo", "import", id, state.numbers());
      return false;
    }
    List<Kept> kept = new ArrayList<>(records.metLater(id, traces));
    Set<UUID> met = kept.stream().map(Kept::clientId).collect(Collectors.toSet());
    kept.addAll(
        intake.undo(
            traces.stream().filter(trace -> !met.contains(trace.clientId())).toList(), act));
    records.undone(id, traces, kept);
    states.countUndone(id, traces.size(), kept.size());
    return true;
  }
}
