package rapport.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Users;
import rapport.access.Via;
import rapport.exchange.ClientIntake.Batch;
import rapport.exchange.ClientIntake.Became;
import rapport.exchange.ClientIntake.Taken;
import rapport.exchange.reading.SourceRow;

/** The steps of a running import, each a transaction of its own. */
@Component
@Transactional
class TakingRows {
  private final ImportStates states;
  private final ImportRecords records;
  private final ClientIntake intake;
  private final Users users;
  private final Forgetting forgetting;
  private final Changes changes;
  private final Clock clock;

  TakingRows(
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

  void begin(UUID id) {
    Import state = states.locked(id);
    if (state.status() == ImportStatus.QUEUED) {
      states.become(state, ImportStatus.RUNNING);
    }
  }

  /**
   * Takes the rows that follow the first so many.
   *
   * @return whether it did; if not, another node is running this import
   */
  boolean take(UUID id, int done, List<SourceRow> rows) {
    Import state = states.locked(id);
    if (state.status() != ImportStatus.RUNNING || state.done() != done) {
      return false;
    }
    Taken taken = intake.take(new Batch(Rows.readable(rows), state), act(state));
    List<Became> became = new ArrayList<>(Rows.unreadable(rows));
    became.addAll(taken.rows());
    records.refuse(id, refusals(rows, became));
    records.trace(id, taken.traces());
    states.count(id, became);
    return true;
  }

  /** Refuses a row that passed all our checks and that the database can't hold all the same. */
  boolean refuse(UUID id, int done, SourceRow row) {
    Import state = states.locked(id);
    if (state.status() != ImportStatus.RUNNING || state.done() != done) {
      return false;
    }
    List<Became> became = List.of(new Became(row.number(), RowOutcome.REFUSED, "unfit"));
    records.refuse(id, refusals(List.of(row), became));
    states.count(id, became);
    return true;
  }

  private static List<Refusal> refusals(List<SourceRow> rows, List<Became> became) {
    Map<Integer, String> originals =
        rows.stream().collect(Collectors.toMap(SourceRow::number, SourceRow::original));
    return became.stream()
        .filter(row -> row.outcome() == RowOutcome.REFUSED)
        .map(row ->
            new Refusal(
                row.number(),
                row.reason(),
                // PostgreSQL keeps every character but this one
                originals.getOrDefault(row.number(), "").replace("\0", "")))
        .toList();
  }

  void finish(UUID id) {
    Import state = states.locked(id);
    if (state.status() == ImportStatus.RUNNING) {
      states.end(state, ImportStatus.DONE, clock.instant());
      forgetting.drop(state, clock.instant());
      changes.record(act(state), "import", "import", id, state.numbers());
    }
  }

  /** Gives up: what was taken stays, and can be undone or continued. */
  void fail(UUID id) {
    Import state = states.locked(id);
    if (state.status().canBecome(ImportStatus.FAILED)) {
      states.end(state, ImportStatus.FAILED, clock.instant());
    }
  }

  private Act act(Import state) {
    return new Act(users.find(state.userId()).orElseThrow(), clock.instant(), Via.IMPORT);
  }
}
