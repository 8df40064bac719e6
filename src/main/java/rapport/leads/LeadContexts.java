package rapport.leads;

import static rapport.leads.db.Tables.LEAD;
import static rapport.platform.Among.among;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.interactions.LeadContext;

/** Tells of which leads interactions may be. */
@Component
class LeadContexts implements LeadContext {
  private final DSLContext sql;

  LeadContexts(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public boolean fits(UUID leadId, Collection<UUID> contactIds, User user) {
    return sql.fetchExists(
        LEAD, LEAD.ID.eq(leadId), among(LEAD.CONTACT_ID, contactIds), Leads.seen(user));
  }

  @Override
  public Optional<UUID> contactOf(UUID leadId, User user) {
    return sql.select(LEAD.CONTACT_ID)
        .from(LEAD)
        .where(LEAD.ID.eq(leadId), Leads.seen(user))
        .fetchOptional(LEAD.CONTACT_ID);
  }
}
