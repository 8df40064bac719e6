package rapport.tasks;

import static org.jooq.impl.DSL.any;
import static rapport.tasks.db.Tables.TASK;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.SeenRecords;
import rapport.access.ShownOn;
import rapport.access.User;
import rapport.interactions.CardEntries;

/** A task stands on the cards of what it is about, and on the day of whoever is to do it. */
@Component
class TaskPlaces implements ShownOn, SeenRecords {
  private final DSLContext sql;
  private final CardEntries entries;

  TaskPlaces(DSLContext sql, CardEntries entries) {
    this.sql = sql;
    this.entries = entries;
  }

  @Override
  public String kind() {
    return Tasks.KIND;
  }

  @Override
  public Set<UUID> places(Collection<UUID> ids) {
    Set<UUID> places = new HashSet<>();
    ids.forEach(id -> places.addAll(entries.subjects(id)));
    sql.select(TASK.RESPONSIBLE_ID)
        .from(TASK)
        .where(TASK.ID.eq(any(ids.toArray(UUID[]::new))))
        .forEach(row -> places.add(row.value1()));
    return places;
  }

  /** One's own; of others the timeline of the card tells that there is something new. */
  @Override
  public Set<UUID> seen(Collection<UUID> ids, User viewer) {
    return sql.select(TASK.ID)
        .from(TASK)
        .where(TASK.ID.eq(any(ids.toArray(UUID[]::new))), TASK.RESPONSIBLE_ID.eq(viewer.id()))
        .fetchSet(TASK.ID);
  }
}
