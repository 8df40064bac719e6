package rapport.files;

import static rapport.files.db.Tables.ATTACHED_FILE;

import java.time.Clock;
import java.time.Duration;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Frees the room of files that were removed. */
@Component
class ForgettingFiles {
  private static final Duration KEPT = Duration.ofDays(30);
  private static final int SOME = 20;

  private final DSLContext sql;
  private final Files files;
  private final Clock clock;

  ForgettingFiles(DSLContext sql, Files files, Clock clock) {
    this.sql = sql;
    this.files = files;
    this.clock = clock;
  }

  /** Forgets some of those removed thirty days ago; how many. */
  @Transactional
  public int some() {
    return files.drop(
        sql.select(ATTACHED_FILE.ID)
            .from(ATTACHED_FILE)
            .where(ATTACHED_FILE.REMOVED_AT.lt(clock.instant().minus(KEPT)))
            .limit(SOME)
            .fetch(ATTACHED_FILE.ID));
  }
}
