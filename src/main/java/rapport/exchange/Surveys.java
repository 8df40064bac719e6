package rapport.exchange;

import static rapport.exchange.db.Tables.IMPORT_FILE;
import static rapport.exchange.db.Tables.IMPORT_SURVEY;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.exchange.ClientIntake.Foreseen;
import rapport.kernel.Ids;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What large files would do, counted by jobs. Every count goes by a token; a file that is to be
 * read otherwise gets another, and what was counted under the old one comes to nothing.
 */
@Component
@Transactional
class Surveys {
  private static final TypeReference<LinkedHashMap<String, RefusalCount.Count>> REASONS =
      new TypeReference<>() {};

  private final DSLContext sql;
  private final ImportStates states;
  private final ImportJobs jobs;
  private final JsonMapper json;

  Surveys(DSLContext sql, ImportStates states, ImportJobs jobs, JsonMapper json) {
    this.sql = sql;
    this.states = states;
    this.jobs = jobs;
    this.json = json;
  }

  /** Begins to count anew; nothing for a file that the preview counts while one waits. */
  void begin(UUID importId) {
    sql.deleteFrom(IMPORT_SURVEY).where(IMPORT_SURVEY.IMPORT_ID.eq(importId)).execute();
    Import state = states.find(importId).orElseThrow();
    if (state.total() > Previewing.LOOKED_AT && Understanding.isKnown(state)) {
      UUID token = Ids.next();
      sql.insertInto(IMPORT_SURVEY)
          .set(IMPORT_SURVEY.IMPORT_ID, importId)
          .set(IMPORT_SURVEY.TOKEN, token)
          .execute();
      jobs.survey(token);
    }
  }

  /** The import to be counted, from its first row; empty if nobody waits for it any more. */
  Optional<Import> open(UUID token) {
    sql.update(IMPORT_SURVEY)
        .set(IMPORT_SURVEY.LOOKED, 0)
        .set(IMPORT_SURVEY.CREATED, 0)
        .set(IMPORT_SURVEY.UPDATED, 0)
        .set(IMPORT_SURVEY.DUPLICATES, 0)
        .set(IMPORT_SURVEY.REFUSED, 0)
        .set(IMPORT_SURVEY.REASONS, JSONB.valueOf("{}"))
        .where(IMPORT_SURVEY.TOKEN.eq(token))
        .execute();
    return sql.select(IMPORT_SURVEY.IMPORT_ID)
        .from(IMPORT_SURVEY)
        .where(IMPORT_SURVEY.TOKEN.eq(token))
        .fetchOptional(IMPORT_SURVEY.IMPORT_ID)
        .flatMap(states::find)
        .filter(state -> state.status() == ImportStatus.UPLOADED && state.droppedAt() == null);
  }

  /**
   * Adds up the rows that follow the first so many; false if nobody waits for them any more, or
   * another node has begun to count.
   */
  boolean count(UUID token, int looked, List<Foreseen> rows, RefusalCount refusals) {
    Optional<UUID> counted =
        sql.update(IMPORT_SURVEY)
            .set(IMPORT_SURVEY.LOOKED, IMPORT_SURVEY.LOOKED.plus(rows.size()))
            .set(IMPORT_SURVEY.CREATED, IMPORT_SURVEY.CREATED.plus(of(rows, RowOutcome.CREATED)))
            .set(IMPORT_SURVEY.UPDATED, IMPORT_SURVEY.UPDATED.plus(of(rows, RowOutcome.UPDATED)))
            .set(
                IMPORT_SURVEY.DUPLICATES,
                IMPORT_SURVEY.DUPLICATES.plus(of(rows, RowOutcome.DUPLICATE)))
            .set(IMPORT_SURVEY.REFUSED, IMPORT_SURVEY.REFUSED.plus(of(rows, RowOutcome.REFUSED)))
            .set(IMPORT_SURVEY.REASONS, JSONB.valueOf(json.writeValueAsString(refusals.counts())))
            .from(IMPORT_FILE)
            .where(
                IMPORT_SURVEY.TOKEN.eq(token),
                IMPORT_SURVEY.LOOKED.eq(looked),
                IMPORT_FILE.ID.eq(IMPORT_SURVEY.IMPORT_ID),
                IMPORT_FILE.STATUS.eq(ImportStatus.UPLOADED.code()))
            .returningResult(IMPORT_SURVEY.IMPORT_ID)
            .fetchOptional(IMPORT_SURVEY.IMPORT_ID);
    counted.ifPresent(states::tell);
    return counted.isPresent();
  }

  private static int of(List<Foreseen> rows, RowOutcome outcome) {
    return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
  }

  @Transactional(readOnly = true)
  Optional<Survey> of(Import state) {
    if (state.total() <= Previewing.LOOKED_AT) {
      return Optional.empty(); // the preview counts those
    }
    return sql.selectFrom(IMPORT_SURVEY)
        .where(IMPORT_SURVEY.IMPORT_ID.eq(state.id()))
        .fetchOptional(row -> survey(row, state));
  }

  private Survey survey(Record row, Import state) {
    return new Survey(
        row.get(IMPORT_SURVEY.LOOKED),
        state.total(),
        Map.of(
            RowOutcome.CREATED, (long) row.get(IMPORT_SURVEY.CREATED),
            RowOutcome.UPDATED, (long) row.get(IMPORT_SURVEY.UPDATED),
            RowOutcome.DUPLICATE, (long) row.get(IMPORT_SURVEY.DUPLICATES),
            RowOutcome.REFUSED, (long) row.get(IMPORT_SURVEY.REFUSED)),
        RefusalCount.reasons(json.readValue(row.get(IMPORT_SURVEY.REASONS).data(), REASONS)));
  }

  /** Forgets what was counted, with the file. */
  void drop(UUID importId) {
    sql.deleteFrom(IMPORT_SURVEY).where(IMPORT_SURVEY.IMPORT_ID.eq(importId)).execute();
  }
}
