package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.kernel.Ids;

/** Writes down what is planned, for {@link Interactions}: once, or for several times at once. */
@Component
class Planning {
  private final DSLContext sql;
  private final Checking checking;
  private final Participants participants;
  private final Changes changes;

  Planning(DSLContext sql, Checking checking, Participants participants, Changes changes) {
    this.sql = sql;
    this.checking = checking;
    this.participants = participants;
    this.changes = changes;
  }

  List<UUID> all(Topic topic, List<Plan> plans, @Nullable UUID seriesId, Act act) {
    Checking.Checked checked = checking.plan(topic, plans.getFirst(), act);
    plans.forEach(plan -> checking.time("plannedAt", plan.at()));
    Map<?, ?> topical = InteractionFields.of(checked.topic(), checked.people(), act);
    Map<UUID, Instant> moments = new LinkedHashMap<>();
    Map<UUID, Map<String, ?>> details = new LinkedHashMap<>();
    List<Map<?, ?>> rows = new ArrayList<>();
    for (Plan plan : plans) {
      UUID id = Ids.next();
      moments.put(id, plan.at());
      details.put(id, Map.of("at", plan.when().dated() ? plan.at().toString() : ""));
      rows.add(row(id, topical, plan, seriesId, act));
    }
    insert(rows);
    participants.enter(moments, true, checked.people());
    changes.recordAll(act, "plan", "interaction", details);
    return List.copyOf(moments.keySet());
  }

  private static Map<?, ?> row(
      UUID id, Map<?, ?> topical, Plan plan, @Nullable UUID seriesId, Act act) {
    Map<Object, Object> fields = new HashMap<>(topical);
    fields.putAll(InteractionFields.of(plan));
    fields.put(INTERACTION.ID, id);
    fields.put(INTERACTION.STATE, State.PLANNED.code());
    fields.put(INTERACTION.SERIES_ID, seriesId);
    fields.put(INTERACTION.CREATED_BY, act.userId());
    fields.put(INTERACTION.CREATED_AT, act.at());
    return fields;
  }

  private void insert(List<Map<?, ?>> rows) {
    var insert = sql.insertInto(INTERACTION).set(rows.getFirst());
    for (Map<?, ?> row : rows.subList(1, rows.size())) {
      insert = insert.newRecord().set(row);
    }
    insert.execute();
  }
}
