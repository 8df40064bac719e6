package rapport.interactions;

import static org.jooq.impl.DSL.any;
import static rapport.interactions.db.Tables.INTERACTION;
import static rapport.interactions.db.Tables.PARTICIPANT;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.contacts.HoldsClients;

/** Whoever stands in the log stays known, even if the interaction was cancelled. */
@Component
class LoggedClients implements HoldsClients {
  private final DSLContext sql;

  LoggedClients(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Set<UUID> heldAmong(Collection<UUID> clientIds) {
    UUID[] ids = clientIds.toArray(UUID[]::new);
    return new HashSet<>(
        sql.select(PARTICIPANT.CONTACT_ID)
            .from(PARTICIPANT)
            .where(PARTICIPANT.CONTACT_ID.eq(any(ids)))
            .union(
                sql.select(INTERACTION.COMPANY_ID)
                    .from(INTERACTION)
                    .where(INTERACTION.COMPANY_ID.eq(any(ids))))
            .fetchSet(PARTICIPANT.CONTACT_ID));
  }
}
