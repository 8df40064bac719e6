package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION;

import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.kernel.Conflict;

/** Reads an interaction that is about to change, and keeps others from changing it meanwhile. */
@Component
class Locking {
  private final DSLContext sql;
  private final InteractionLog log;

  Locking(DSLContext sql, InteractionLog log) {
    this.sql = sql;
    this.log = log;
  }

  Interaction locked(UUID id) {
    sql.selectOne().from(INTERACTION).where(INTERACTION.ID.eq(id)).forUpdate().fetch();
    return log.find(id);
  }

  /** {@link Conflict} if it isn't planned any more. */
  Interaction planned(UUID id) {
    Interaction interaction = locked(id);
    if (interaction.state() != State.PLANNED) {
      throw new Conflict("notPlanned");
    }
    return interaction;
  }
}
