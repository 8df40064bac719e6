package rapport.calendar;

import static rapport.calendar.db.Tables.CALENDAR_ENTRY;
import static rapport.platform.Among.among;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.SeenRecords;
import rapport.access.ShownOn;
import rapport.access.User;

/** An entry of a phone stands in the calendar of its owner, who alone sees it. */
@Component
class EntryPlaces implements ShownOn, SeenRecords {
  private final DSLContext sql;

  EntryPlaces(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return PhoneEntries.KIND;
  }

  @Override
  public Set<UUID> places(Collection<UUID> ids) {
    return sql.select(CALENDAR_ENTRY.USER_ID)
        .from(CALENDAR_ENTRY)
        .where(among(CALENDAR_ENTRY.ID, ids))
        .fetchSet(CALENDAR_ENTRY.USER_ID);
  }

  @Override
  public Set<UUID> seen(Collection<UUID> ids, User viewer) {
    return sql.select(CALENDAR_ENTRY.ID)
        .from(CALENDAR_ENTRY)
        .where(among(CALENDAR_ENTRY.ID, ids))
        .and(CALENDAR_ENTRY.USER_ID.eq(viewer.id()))
        .fetchSet(CALENDAR_ENTRY.ID);
  }
}
