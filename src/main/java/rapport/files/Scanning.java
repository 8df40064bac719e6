package rapport.files;

import static rapport.files.db.Tables.ATTACHED_FILE;

import java.io.IOException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import rapport.platform.FileSettings;
import rapport.platform.Settings;

/**
 * Shows files to the virus scanner; while it is away they wait, and nobody gets them. One that it
 * has no verdict on is shown again some times, each in another run, and then given up.
 */
@Component
public class Scanning {
  private static final Logger LOG = LoggerFactory.getLogger(Scanning.class);
  private static final int SOME = 20;
  private static final int MOST_TRIES = 5;

  private final DSLContext sql;
  private final Chunks chunks;
  private final Optional<FileSettings.Scanner> scanner;
  private final Clock clock;

  Scanning(DSLContext sql, Chunks chunks, Settings settings, Clock clock) {
    this.sql = sql;
    this.chunks = chunks;
    this.scanner = settings.files().scanner();
    this.clock = clock;
  }

  /** Scans what waits, each outside of any transaction, until the scanner doesn't answer. */
  public void scanWaiting() {
    scanner.ifPresent(place -> scanWaiting(new Clamd(place)));
  }

  void scanWaiting(Clamd clamd) {
    Set<UUID> undecided = new HashSet<>();
    List<UUID> waiting = waiting(undecided);
    while (!waiting.isEmpty()) {
      for (UUID id : waiting) {
        try {
          scan(id, clamd);
        } catch (Clamd.CannotSay error) {
          LOG.warn("A file can't be scanned: {}", error.getMessage());
          undecided.add(id);
          giveUp(id);
        } catch (IOException away) {
          LOG.warn("Files wait for the virus scanner: {}", away.getMessage());
          return;
        }
      }
      waiting = waiting(undecided);
    }
  }

  private List<UUID> waiting(Set<UUID> except) {
    return sql.select(ATTACHED_FILE.ID)
        .from(ATTACHED_FILE)
        .where(
            ATTACHED_FILE.SCAN.eq(Scan.WAITING.code()),
            ATTACHED_FILE.REMOVED_AT.isNull(),
            ATTACHED_FILE.ID.notIn(except))
        .orderBy(ATTACHED_FILE.TRIES, ATTACHED_FILE.ID)
        .limit(SOME)
        .fetch(ATTACHED_FILE.ID);
  }

  private void scan(UUID id, Clamd clamd) throws IOException {
    sql.update(ATTACHED_FILE)
        .set(ATTACHED_FILE.TRIES, ATTACHED_FILE.TRIES.plus(1))
        .where(ATTACHED_FILE.ID.eq(id))
        .execute();
    Optional<String> threat = clamd.threat(out -> chunks.read(id, out));
    sql.update(ATTACHED_FILE)
        .set(ATTACHED_FILE.SCAN, (threat.isPresent() ? Scan.INFECTED : Scan.CLEAN).code())
        .set(ATTACHED_FILE.THREAT, threat.orElse(""))
        .set(ATTACHED_FILE.SCANNED_AT, clock.instant())
        .where(ATTACHED_FILE.ID.eq(id))
        .execute();
  }

  private void giveUp(UUID id) {
    sql.update(ATTACHED_FILE)
        .set(ATTACHED_FILE.SCAN, Scan.UNSCANNABLE.code())
        .set(ATTACHED_FILE.SCANNED_AT, clock.instant())
        .where(ATTACHED_FILE.ID.eq(id), ATTACHED_FILE.TRIES.ge(MOST_TRIES))
        .execute();
  }
}
