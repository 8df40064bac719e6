package rapport.exchange;

import static rapport.exchange.db.Tables.IMPORT_CHUNK;
import static rapport.exchange.db.Tables.IMPORT_FILE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.exchange.reading.CsvBook;

/**
 * Drops the files themselves: an address book is full of people, so it is kept no longer than it is
 * needed. That it was brought, and what became of it, stays known.
 */
@Component
@Transactional
class Forgetting {
  /** How long a file waits for somebody to run it. */
  private static final Duration WAITING = Duration.ofDays(7);

  private final DSLContext sql;
  private final ImportContent content;
  private final ImportStates states;
  private final Surveys surveys;

  Forgetting(DSLContext sql, ImportContent content, ImportStates states, Surveys surveys) {
    this.sql = sql;
    this.content = content;
    this.states = states;
    this.surveys = surveys;
  }

  /** Drops the file of an import that has ended. */
  void drop(Import state, Instant now) {
    if (state.droppedAt() != null) {
      return;
    }
    keepHead(state);
    surveys.drop(state.id());
    sql.deleteFrom(IMPORT_CHUNK).where(IMPORT_CHUNK.IMPORT_ID.eq(state.id())).execute();
    sql.update(IMPORT_FILE)
        .set(IMPORT_FILE.DROPPED_AT, now)
        .where(IMPORT_FILE.ID.eq(state.id()))
        .execute();
  }

  /** Refused rows are given back with the head of their table. */
  private void keepHead(Import state) {
    if (state.format().isTable()
        && state.refused() > 0
        && Understanding.open(state, content.of(state.id())) instanceof CsvBook csv) {
      sql.update(IMPORT_FILE)
          .set(IMPORT_FILE.HEADER, csv.header().toArray(String[]::new))
          .set(IMPORT_FILE.SEPARATOR, String.valueOf(csv.separator()))
          .where(IMPORT_FILE.ID.eq(state.id()))
          .execute();
    }
  }

  /** The head of a table whose rows were dropped. */
  @Transactional(readOnly = true)
  Optional<TableHead> head(UUID id) {
    return sql.selectFrom(IMPORT_FILE)
        .where(IMPORT_FILE.ID.eq(id), IMPORT_FILE.HEADER.isNotNull())
        .fetchOptional(row ->
            new TableHead(
                row.get(IMPORT_FILE.SEPARATOR).charAt(0), List.of(row.get(IMPORT_FILE.HEADER))));
  }

  /** Drops the files that nobody has run for a week. */
  void dropWaiting(Instant now) {
    List<UUID> waiting =
        sql.select(IMPORT_FILE.ID)
            .from(IMPORT_FILE)
            .where(
                IMPORT_FILE.STATUS.eq(ImportStatus.UPLOADED.code()),
                IMPORT_FILE.DROPPED_AT.isNull(),
                IMPORT_FILE.UPLOADED_AT.lt(now.minus(WAITING)))
            .forUpdate()
            .skipLocked()
            .fetch(IMPORT_FILE.ID);
    waiting.forEach(id -> drop(states.locked(id), now));
  }
}
