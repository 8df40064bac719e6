package rapport.duplicates;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.excluded;
import static rapport.duplicates.db.Tables.DUPLICATE_PAIR;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.RecordKind;
import rapport.linkage.Match;
import tools.jackson.databind.json.JsonMapper;

/** What a search found, written down; what was decided on before stays decided. */
@Component
@Transactional
class FoundPairs {
  /** Which search it is. */
  record Run(UUID id, RecordKind kind, Instant at) {}

  private final DSLContext sql;
  private final JsonMapper json;

  FoundPairs(DSLContext sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /** Writes some pairs. */
  void write(Run run, List<Match> found) {
    if (found.isEmpty()) {
      return;
    }
    var insert =
        sql.insertInto(
            DUPLICATE_PAIR,
            DUPLICATE_PAIR.KIND,
            DUPLICATE_PAIR.ONE_ID,
            DUPLICATE_PAIR.OTHER_ID,
            DUPLICATE_PAIR.PROBABILITY,
            DUPLICATE_PAIR.EVIDENCE,
            DUPLICATE_PAIR.THROUGH,
            DUPLICATE_PAIR.FOUND_AT,
            DUPLICATE_PAIR.RUN_ID);
    for (Match match : found) {
      PairId pair =
          new PairId(run.kind(), UUID.fromString(match.one()), UUID.fromString(match.other()));
      insert =
          insert.values(
              run.kind().code(),
              pair.one(),
              pair.other(),
              match.probability(),
              JSONB.valueOf(json.writeValueAsString(match.evidence())),
              match.through(),
              run.at(),
              run.id());
    }
    insert
        .onConflict(DUPLICATE_PAIR.KIND, DUPLICATE_PAIR.ONE_ID, DUPLICATE_PAIR.OTHER_ID)
        .doUpdate()
        .set(DUPLICATE_PAIR.PROBABILITY, excluded(DUPLICATE_PAIR.PROBABILITY))
        .set(DUPLICATE_PAIR.EVIDENCE, excluded(DUPLICATE_PAIR.EVIDENCE))
        .set(DUPLICATE_PAIR.THROUGH, excluded(DUPLICATE_PAIR.THROUGH))
        .set(DUPLICATE_PAIR.RUN_ID, excluded(DUPLICATE_PAIR.RUN_ID))
        .execute();
  }

  /** The search is over: what it didn't find any more goes, unless somebody decided on it. */
  void finish(Run run) {
    sql.deleteFrom(DUPLICATE_PAIR)
        .where(
            DUPLICATE_PAIR.KIND.eq(run.kind().code()),
            DUPLICATE_PAIR.STATE.eq(DuplicateState.OPEN.code()),
            DUPLICATE_PAIR.RUN_ID.ne(run.id()))
        .execute();
  }

  /** These records are gone. */
  void forget(Collection<UUID> ids) {
    UUID[] gone = ids.toArray(UUID[]::new);
    sql.deleteFrom(DUPLICATE_PAIR)
        .where(DUPLICATE_PAIR.STATE.eq(DuplicateState.OPEN.code()))
        .and(DUPLICATE_PAIR.ONE_ID.eq(any(gone)).or(DUPLICATE_PAIR.OTHER_ID.eq(any(gone))))
        .execute();
  }
}
