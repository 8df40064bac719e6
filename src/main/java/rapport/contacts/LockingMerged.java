package rapport.contacts;

import static rapport.contacts.db.Tables.EMPLOYMENT;
import static rapport.platform.Among.among;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;

/**
 * Locks all clients that a merge writes, in the order in which everybody locks them: the contacts
 * first, so also those who work at a company that is merged.
 */
@Component
class LockingMerged {
  private final DSLContext sql;
  private final LockingClients clients;
  private final CompanyGroups groups;

  LockingMerged(DSLContext sql, LockingClients clients, CompanyGroups groups) {
    this.sql = sql;
    this.clients = clients;
    this.groups = groups;
  }

  void lock(RecordKind kind, Collection<UUID> ids) {
    if (kind == RecordKind.CONTACT) {
      clients.contacts(ids, List.of());
      return;
    }
    groups.takeTurn();
    clients.contacts(
        sql.selectDistinct(EMPLOYMENT.CONTACT_ID)
            .from(EMPLOYMENT)
            .where(among(EMPLOYMENT.COMPANY_ID, ids))
            .fetch(EMPLOYMENT.CONTACT_ID),
        List.of());
    clients.companies(new ArrayList<>(ids));
  }
}
