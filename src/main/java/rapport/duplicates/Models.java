package rapport.duplicates;

import static rapport.duplicates.db.Tables.DUPLICATE_MODEL;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.RecordKind;
import rapport.linkage.Learned;
import rapport.linkage.Linkage;
import tools.jackson.databind.json.JsonMapper;

/** What was learned of each kind of record when duplicates were last looked for. */
@Component
@Transactional
class Models {
  private final DSLContext sql;
  private final JsonMapper json;

  Models(DSLContext sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  void keep(RecordKind kind, Linkage.Outcome outcome, long pairs, Instant at) {
    JSONB learned = JSONB.valueOf(json.writeValueAsString(outcome.learned()));
    sql.insertInto(DUPLICATE_MODEL)
        .set(DUPLICATE_MODEL.KIND, kind.code())
        .set(DUPLICATE_MODEL.LEARNED, learned)
        .set(DUPLICATE_MODEL.RECORDS, outcome.records())
        .set(DUPLICATE_MODEL.PAIRS, pairs)
        .set(DUPLICATE_MODEL.FINISHED_AT, at)
        .onConflict(DUPLICATE_MODEL.KIND)
        .doUpdate()
        .set(DUPLICATE_MODEL.LEARNED, learned)
        .set(DUPLICATE_MODEL.RECORDS, outcome.records())
        .set(DUPLICATE_MODEL.PAIRS, pairs)
        .set(DUPLICATE_MODEL.FINISHED_AT, at)
        .execute();
  }

  /** Nothing before the first search. */
  @Transactional(readOnly = true)
  Optional<Learned> of(RecordKind kind) {
    return sql.select(DUPLICATE_MODEL.LEARNED)
        .from(DUPLICATE_MODEL)
        .where(DUPLICATE_MODEL.KIND.eq(kind.code()))
        .fetchOptional(DUPLICATE_MODEL.LEARNED)
        .map(text -> json.readValue(text.data(), Learned.class));
  }
}
