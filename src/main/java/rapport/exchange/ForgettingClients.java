package rapport.exchange;

import static rapport.exchange.db.Tables.IMPORT_TRACE;

import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Lets the traces of imports forget what a client was called and held; that there was one stays.
 */
@Component
public class ForgettingClients {
  private final DSLContext sql;

  ForgettingClients(DSLContext sql) {
    this.sql = sql;
  }

  public void forget(UUID clientId) {
    sql.update(IMPORT_TRACE)
        .set(IMPORT_TRACE.TITLE, "")
        .set(IMPORT_TRACE.ADDED, new String[0])
        .where(IMPORT_TRACE.CLIENT_ID.eq(clientId))
        .execute();
  }
}
