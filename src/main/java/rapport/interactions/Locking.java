package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION;

import java.util.OptionalInt;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.User;
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

  /** Whoever may see it. */
  Interaction locked(UUID id) {
    sql.selectOne().from(INTERACTION).where(INTERACTION.ID.eq(id)).forUpdate().fetch();
    return log.any(id);
  }

  /** One that the user sees; {@link rapport.kernel.Absent} otherwise. */
  Interaction seen(UUID id, User user) {
    Interaction interaction = locked(id);
    log.find(id, user);
    return interaction;
  }

  /** One that the user may change; {@link rapport.access.Forbidden} if they only see it. */
  Interaction changeable(UUID id, User user) {
    Interaction interaction = seen(id, user);
    user.needs(RecordKind.INTERACTION, Deed.CHANGE, interaction.responsibleId());
    return interaction;
  }

  /** {@link Conflict} if it isn't planned any more. */
  Interaction planned(UUID id, User user) {
    Interaction interaction = changeable(id, user);
    if (interaction.state() != State.PLANNED) {
      throw new Conflict("notPlanned");
    }
    return interaction;
  }

  /**
   * The same; {@link Conflict} "stale" if it isn't of the version the user saw, if they saw one.
   */
  Interaction planned(UUID id, OptionalInt version, User user) {
    Interaction interaction = planned(id, user);
    if (version.isPresent() && version.getAsInt() != interaction.version()) {
      throw new Conflict("stale");
    }
    return interaction;
  }
}
