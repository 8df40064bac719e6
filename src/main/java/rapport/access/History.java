package rapport.access;

import static org.jooq.impl.DSL.noCondition;
import static rapport.access.db.Tables.CHANGE;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.kernel.Absent;
import rapport.kernel.Cursor;
import rapport.kernel.Page;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was changed, the latest first. Who may read it, the callers decide. */
@Component
@Transactional(readOnly = true)
public class History {
  /**
   * Which changes an administrator looks for; an empty text or null leaves a part open.
   *
   * @param kind contact, company, user …
   * @param from not before
   * @param until before
   */
  public record Sought(
      @Nullable UUID userId,
      @Nullable UUID recordId,
      String kind,
      String verb,
      String via,
      @Nullable Instant from,
      @Nullable Instant until) {}

  private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

  private final DSLContext sql;
  private final JsonMapper json;

  History(DSLContext sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /** The changes of one record. */
  public Page<Change> of(UUID recordId, Optional<Cursor> after, int limit) {
    return of(List.of(recordId), after, limit);
  }

  /** The changes of several records. */
  public Page<Change> of(Collection<UUID> recordIds, Optional<Cursor> after, int limit) {
    return page(CHANGE.RECORD_ID.eq(DSL.any(recordIds.toArray(UUID[]::new))), after, limit);
  }

  /** The changes of all records that fit. */
  public Page<Change> search(Sought sought, Optional<Cursor> after, int limit) {
    return page(condition(sought), after, limit);
  }

  /** One change; {@link Absent} if there is none. */
  public Change find(UUID id) {
    return sql.selectFrom(CHANGE)
        .where(CHANGE.ID.eq(id))
        .fetchOptional(this::change)
        .orElseThrow(() -> new Absent("change", id));
  }

  /** When each of some records was last changed; those that never were are missing. */
  public Map<UUID, Instant> lastChanged(Collection<UUID> recordIds) {
    Field<Instant> last = DSL.max(CHANGE.AT);
    return sql.select(CHANGE.RECORD_ID, last)
        .from(CHANGE)
        .where(CHANGE.RECORD_ID.eq(DSL.any(recordIds.toArray(UUID[]::new))))
        .groupBy(CHANGE.RECORD_ID)
        .fetchMap(CHANGE.RECORD_ID, last);
  }

  /** Drops what the changes of some records told; that they took place stays. */
  @Transactional
  public void forget(Collection<UUID> recordIds) {
    sql.update(CHANGE)
        .setNull(CHANGE.DETAILS)
        .where(CHANGE.RECORD_ID.eq(DSL.any(recordIds.toArray(UUID[]::new))))
        .execute();
  }

  private Page<Change> page(Condition condition, Optional<Cursor> after, int limit) {
    Condition behind =
        after.map(cursor -> (Condition) CHANGE.ID.lt(cursor.id())).orElse(noCondition());
    List<Change> rows =
        sql.selectFrom(CHANGE)
            .where(condition, behind)
            .orderBy(CHANGE.ID.desc())
            .limit(limit + 1)
            .fetch(this::change);
    return Page.of(rows, limit, last -> new Cursor("", last.id()));
  }

  private static Condition condition(Sought sought) {
    Condition condition = noCondition();
    condition =
        sought.userId() == null ? condition : condition.and(CHANGE.USER_ID.eq(sought.userId()));
    condition =
        sought.recordId() == null
            ? condition
            : condition.and(CHANGE.RECORD_ID.eq(sought.recordId()));
    condition = sought.kind().isEmpty() ? condition : condition.and(CHANGE.KIND.eq(sought.kind()));
    condition = sought.verb().isEmpty() ? condition : condition.and(CHANGE.VERB.eq(sought.verb()));
    condition = sought.via().isEmpty() ? condition : condition.and(CHANGE.VIA.eq(sought.via()));
    condition = sought.from() == null ? condition : condition.and(CHANGE.AT.ge(sought.from()));
    return sought.until() == null ? condition : condition.and(CHANGE.AT.lt(sought.until()));
  }

  private Change change(Record row) {
    JSONB details = row.get(CHANGE.DETAILS);
    JsonNode read = details == null ? json.createObjectNode() : json.readTree(details.data());
    Map<String, Object> told = new LinkedHashMap<>(json.convertValue(read, DETAILS));
    told.remove(Differences.DETAIL);
    return new Change(
        row.get(CHANGE.ID),
        row.get(CHANGE.AT),
        row.get(CHANGE.USER_ID),
        row.get(CHANGE.VIA),
        row.get(CHANGE.VERB),
        row.get(CHANGE.KIND),
        row.get(CHANGE.RECORD_ID),
        differences(read.path(Differences.DETAIL)),
        told);
  }

  /** Changes of before there were differences told nothing of the fields, or in another way. */
  private static Differences differences(JsonNode fields) {
    if (!fields.isObject()) {
      return Differences.NONE;
    }
    Map<String, Differences.Turn> turns = new LinkedHashMap<>();
    fields
        .properties()
        .forEach(field ->
            turns.put(
                field.getKey(),
                new Differences.Turn(
                    texts(field.getValue().path("from")), texts(field.getValue().path("to")))));
    return new Differences(turns);
  }

  private static List<String> texts(JsonNode values) {
    return values.isArray() ? values.valueStream().map(JsonNode::asString).toList() : List.of();
  }
}
