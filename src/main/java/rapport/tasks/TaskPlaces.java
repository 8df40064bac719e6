package rapport.tasks;

import static rapport.platform.Among.among;
import static rapport.tasks.db.Tables.TASK;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.SeenRecords;
import rapport.access.ShownOn;
import rapport.access.User;

/** A task stands on the card of what it is about, and on the day of who does it. */
@Component
class TaskPlaces implements ShownOn, SeenRecords {
  private final DSLContext sql;

  TaskPlaces(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return Tasks.KIND;
  }

  @Override
  public Set<UUID> places(Collection<UUID> ids) {
    Set<UUID> places = new HashSet<>();
    sql.select(TASK.LINK_ID, TASK.RESPONSIBLE_ID)
        .from(TASK)
        .where(among(TASK.ID, ids))
        .forEach(row ->
            Stream.of(row.value1(), row.value2()).filter(one -> one != null).forEach(places::add));
    return places;
  }

  @Override
  public Set<UUID> seen(Collection<UUID> ids, User viewer) {
    return sql.select(TASK.ID)
        .from(TASK)
        .where(among(TASK.ID, ids), TaskLog.seen(viewer))
        .fetchSet(TASK.ID);
  }
}
