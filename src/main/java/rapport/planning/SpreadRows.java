package rapport.planning;

import static rapport.planning.db.Tables.PLAN_SPREAD_ROW;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import rapport.interactions.Method;
import rapport.interactions.Slot;

/** How the rows of a spread are kept. */
final class SpreadRows {
  static final int AT_A_TIME = 500;

  private SpreadRows() {}

  static Map<?, ?> columns(UUID spreadId, Spread.Row row) {
    Slot before = row.before();
    Map<Object, @Nullable Object> columns = new HashMap<>();
    columns.put(PLAN_SPREAD_ROW.SPREAD_ID, spreadId);
    columns.put(PLAN_SPREAD_ROW.ORDINAL, row.ordinal());
    columns.put(PLAN_SPREAD_ROW.KIND, row.kind().code());
    columns.put(PLAN_SPREAD_ROW.CLIENT_ID, row.clientId());
    columns.put(PLAN_SPREAD_ROW.CONTACT_ID, row.contactId());
    columns.put(PLAN_SPREAD_ROW.METHOD, row.method().code());
    columns.put(PLAN_SPREAD_ROW.RESPONSIBLE_ID, row.responsibleId());
    columns.put(PLAN_SPREAD_ROW.DAY, row.day());
    columns.put(PLAN_SPREAD_ROW.AT, row.at());
    columns.put(PLAN_SPREAD_ROW.MINUTES, row.minutes());
    columns.put(PLAN_SPREAD_ROW.SUBJECT, row.subject());
    columns.put(PLAN_SPREAD_ROW.INTERACTION_ID, row.interactionId());
    columns.put(PLAN_SPREAD_ROW.VERSION, row.version());
    columns.put(PLAN_SPREAD_ROW.BEFORE_AT, before == null ? null : before.at());
    columns.put(PLAN_SPREAD_ROW.BEFORE_DUE, before == null ? null : before.dueAt());
    columns.put(PLAN_SPREAD_ROW.OUTCOME, row.outcome().code());
    return columns;
  }

  static Spread.Row row(Record row) {
    Instant before = row.get(PLAN_SPREAD_ROW.BEFORE_AT);
    return new Spread.Row(
        row.get(PLAN_SPREAD_ROW.ORDINAL),
        Spread.Kind.ofCode(row.get(PLAN_SPREAD_ROW.KIND)),
        row.get(PLAN_SPREAD_ROW.CLIENT_ID),
        row.get(PLAN_SPREAD_ROW.CONTACT_ID),
        Method.ofCode(row.get(PLAN_SPREAD_ROW.METHOD)).orElseThrow(),
        row.get(PLAN_SPREAD_ROW.RESPONSIBLE_ID),
        row.get(PLAN_SPREAD_ROW.DAY),
        row.get(PLAN_SPREAD_ROW.AT),
        row.get(PLAN_SPREAD_ROW.MINUTES),
        row.get(PLAN_SPREAD_ROW.SUBJECT),
        row.get(PLAN_SPREAD_ROW.INTERACTION_ID),
        row.get(PLAN_SPREAD_ROW.VERSION),
        before == null
            ? null
            : new Slot(before, Objects.requireNonNull(row.get(PLAN_SPREAD_ROW.BEFORE_DUE))),
        Spread.Outcome.ofCode(row.get(PLAN_SPREAD_ROW.OUTCOME)));
  }
}
