package rapport.exchange;

import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import rapport.exchange.reading.AddressBook;
import rapport.exchange.reading.SourceRow;

/**
 * Takes the rows of an import, batch by batch. What was taken and how far it got are committed
 * together, so that a run that is cut short, wherever, is continued at the next row.
 */
@Component
class Running {
  private static final Logger LOG = LoggerFactory.getLogger(Running.class);
  static final int BATCH = 500;

  private final ImportStates states;
  private final ImportContent content;
  private final TakingRows taking;

  Running(ImportStates states, ImportContent content, TakingRows taking) {
    this.states = states;
    this.content = content;
    this.taking = taking;
  }

  /**
   * Runs, or continues, an import.
   *
   * @param mayGoOn asked between batches; a run that may not is to be called again
   * @return whether the import has come to its end, here or on another node
   */
  boolean run(UUID id, BooleanSupplier mayGoOn) {
    taking.begin(id);
    Import state = states.find(id).orElseThrow();
    if (state.status() != ImportStatus.RUNNING) {
      return true;
    }
    AddressBook book = Understanding.open(state, content.of(id));
    try (Stream<SourceRow> rows = book.rows().skip(state.done())) {
      return takeAll(state, rows.iterator(), mayGoOn);
    }
  }

  private boolean takeAll(Import state, Iterator<SourceRow> rows, BooleanSupplier mayGoOn) {
    int done = state.done();
    while (rows.hasNext()) {
      if (!mayGoOn.getAsBoolean()) {
        return false;
      }
      List<SourceRow> batch = Batches.next(rows, BATCH);
      if (!take(state.id(), done, batch)) {
        return true;
      }
      done += batch.size();
    }
    taking.finish(state.id());
    return true;
  }

  /** A row that the database can't hold must not take those around it along. */
  private boolean take(UUID id, int done, List<SourceRow> batch) {
    try {
      return taking.take(id, done, batch);
    } catch (DataIntegrityViolationException unfit) {
      if (batch.size() == 1) {
        LOG.warn("import {}: row {} is unfit", id, batch.getFirst().number(), unfit);
        return taking.refuse(id, done, batch.getFirst());
      }
      int half = batch.size() / 2;
      return take(id, done, batch.subList(0, half))
          && take(id, done + half, batch.subList(half, batch.size()));
    }
  }
}
