package rapport.leads;

import static rapport.leads.db.Tables.LEAD;
import static rapport.platform.Among.among;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.SeenRecords;
import rapport.access.ShownOn;
import rapport.access.User;

/** A lead stands on the cards of its contact and company, and on the day of whose it is. */
@Component
class LeadPlaces implements ShownOn, SeenRecords {
  private final DSLContext sql;

  LeadPlaces(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return RecordKind.LEAD.code();
  }

  @Override
  public Set<UUID> places(Collection<UUID> ids) {
    Set<UUID> places = new HashSet<>();
    sql.select(LEAD.CONTACT_ID, LEAD.COMPANY_ID, LEAD.RESPONSIBLE_ID)
        .from(LEAD)
        .where(among(LEAD.ID, ids))
        .forEach(row ->
            Stream.of(row.value1(), row.value2(), row.value3())
                .filter(one -> one != null)
                .forEach(places::add));
    return places;
  }

  @Override
  public Set<UUID> seen(Collection<UUID> ids, User viewer) {
    return sql.select(LEAD.ID)
        .from(LEAD)
        .where(among(LEAD.ID, ids), Leads.seen(viewer))
        .fetchSet(LEAD.ID);
  }
}
