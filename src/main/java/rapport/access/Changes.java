package rapport.access;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.max;
import static rapport.access.db.Tables.CHANGE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import rapport.kernel.Ids;
import tools.jackson.databind.json.JsonMapper;

/**
 * The record of who changed what. The verb that makes a change also writes it here, in the same
 * transaction.
 */
@Component
public class Changes {
  private final DSLContext sql;
  private final JsonMapper json;
  private final List<ChangeListener> listeners;

  public Changes(DSLContext sql, JsonMapper json, List<ChangeListener> listeners) {
    this.sql = sql;
    this.json = json;
    this.listeners = listeners;
  }

  /**
   * Writes one change down.
   *
   * @param verb what was done: add, change, complete …
   * @param kind the record's kind: contact, company, interaction …
   * @param details what it was changed to, as far as it says more than the record itself
   * @return the id of the change
   */
  public UUID record(Act act, String verb, String kind, UUID recordId, Map<String, ?> details) {
    UUID id = Ids.next();
    sql.insertInto(CHANGE)
        .set(CHANGE.ID, id)
        .set(CHANGE.AT, act.at())
        .set(CHANGE.USER_ID, act.userId())
        .set(CHANGE.VIA, act.via().code())
        .set(CHANGE.VERB, verb)
        .set(CHANGE.KIND, kind)
        .set(CHANGE.RECORD_ID, recordId)
        .set(
            CHANGE.DETAILS,
            details.isEmpty() ? null : JSONB.valueOf(json.writeValueAsString(details)))
        .execute();
    tell(List.of(new RecordedChange(id, act, verb, kind, recordId)));
    return id;
  }

  private void tell(List<RecordedChange> made) {
    listeners.forEach(listener -> listener.changed(made));
  }

  /** When each of these records was last changed; none for those of which nothing is known. */
  public Map<UUID, Instant> last(Collection<UUID> recordIds) {
    return sql.select(CHANGE.RECORD_ID, max(CHANGE.AT))
        .from(CHANGE)
        .where(CHANGE.RECORD_ID.eq(any(recordIds.toArray(UUID[]::new))))
        .groupBy(CHANGE.RECORD_ID)
        .fetchMap(CHANGE.RECORD_ID, max(CHANGE.AT));
  }

  /**
   * Writes down one change of many records, in one statement.
   *
   * @param details by the record's id, what it was changed to
   */
  public void recordAll(Act act, String verb, String kind, Map<UUID, Map<String, ?>> details) {
    if (details.isEmpty()) {
      return;
    }
    var insert =
        sql.insertInto(
            CHANGE,
            CHANGE.ID,
            CHANGE.AT,
            CHANGE.USER_ID,
            CHANGE.VIA,
            CHANGE.VERB,
            CHANGE.KIND,
            CHANGE.RECORD_ID,
            CHANGE.DETAILS);
    List<RecordedChange> made = new ArrayList<>();
    for (var one : details.entrySet()) {
      UUID id = Ids.next();
      made.add(new RecordedChange(id, act, verb, kind, one.getKey()));
      insert =
          insert.values(
              id,
              act.at(),
              act.userId(),
              act.via().code(),
              verb,
              kind,
              one.getKey(),
              JSONB.valueOf(json.writeValueAsString(one.getValue())));
    }
    insert.execute();
    tell(made);
  }
}
