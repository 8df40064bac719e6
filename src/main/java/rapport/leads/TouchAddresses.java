package rapport.leads;

import static org.jooq.impl.DSL.any;
import static rapport.leads.db.Tables.INCOMING_TOUCH;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.interactions.CameThrough;

/** Tells by which address the interactions came that incoming touches became. */
@Component
class TouchAddresses implements CameThrough {
  private final DSLContext sql;

  TouchAddresses(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Map<UUID, String> addresses(Collection<UUID> interactionIds) {
    Map<UUID, String> addresses = new HashMap<>();
    if (!interactionIds.isEmpty()) {
      sql.select(INCOMING_TOUCH.INTERACTION_ID, INCOMING_TOUCH.ADDRESS)
          .from(INCOMING_TOUCH)
          .where(
              INCOMING_TOUCH.INTERACTION_ID.eq(any(interactionIds.toArray(UUID[]::new))),
              INCOMING_TOUCH.ADDRESS.ne(""))
          .forEach(row -> addresses.put(row.value1(), row.value2()));
    }
    return addresses;
  }
}
