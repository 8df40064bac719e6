package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Differences;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.live.Live;

/** Gives what is planned to a colleague. */
@Component
@Transactional
public class Reassigning {
  private final DSLContext sql;
  private final Locking rows;
  private final Users users;
  private final Handing handing;
  private final Changes changes;
  private final Live live;

  Reassigning(
      DSLContext sql, Locking rows, Users users, Handing handing, Changes changes, Live live) {
    this.sql = sql;
    this.rows = rows;
    this.users = users;
    this.handing = handing;
    this.changes = changes;
    this.live = live;
  }

  /**
   * Makes a colleague responsible for a planned interaction and tells them. {@link Invalid}
   * "unknownUser" unless they are somebody who works here; {@link Conflict} "notPlanned" if it
   * isn't planned any more, "stale" if it was changed since.
   *
   * @param version the version the user saw, empty if that doesn't matter
   */
  public void give(UUID id, UUID colleagueId, OptionalInt version, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    Interaction planned = rows.planned(id, act.user());
    if (version.isPresent() && version.getAsInt() != planned.version()) {
      throw new Conflict("stale");
    }
    if (users.find(colleagueId).filter(User::active).isEmpty()) {
      throw new Invalid("responsibleId", "unknownUser");
    }
    if (planned.responsibleId().equals(colleagueId)) {
      return;
    }
    sql.update(INTERACTION)
        .set(INTERACTION.RESPONSIBLE_ID, colleagueId)
        .set(INTERACTION.VERSION, INTERACTION.VERSION.plus(1))
        .where(INTERACTION.ID.eq(id))
        .execute();
    changes.record(
        act,
        "give",
        "interaction",
        id,
        Differences.passed(planned.responsibleId(), colleagueId).details());
    live.gone(Set.of(planned.responsibleId()));
    handing.tell(id, colleagueId, planned.method(), planned.subject(), act);
  }
}
