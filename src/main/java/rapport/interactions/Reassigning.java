package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Notice;
import rapport.access.Notices;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.kernel.Invalid;

/** Gives what is planned to a colleague. */
@Component
@Transactional
public class Reassigning {
  private final DSLContext sql;
  private final Locking rows;
  private final Interactions interactions;
  private final Users users;
  private final Notices notices;
  private final Changes changes;

  Reassigning(
      DSLContext sql,
      Locking rows,
      Interactions interactions,
      Users users,
      Notices notices,
      Changes changes) {
    this.sql = sql;
    this.rows = rows;
    this.interactions = interactions;
    this.users = users;
    this.notices = notices;
    this.changes = changes;
  }

  /**
   * The same, put to another time with it: both or neither, as whoever gives it away may not be
   * able to move it any more.
   *
   * @param to empty to leave it at its time
   */
  public void give(UUID id, UUID colleagueId, Optional<Move> to, OptionalInt version, Act act) {
    to.ifPresent(one ->
        interactions.move(id, new Move(one.when(), one.minutes(), one.exactly(), version), act));
    give(id, colleagueId, to.isPresent() ? OptionalInt.empty() : version, act);
  }

  /**
   * Makes a colleague responsible for a planned interaction and tells them. {@link Invalid}
   * "unknownUser" unless they are somebody who works here; {@link rapport.kernel.Conflict}
   * "notPlanned" if it isn't planned any more, "stale" if it was changed since.
   *
   * @param version the version the user saw, empty if that doesn't matter
   */
  public void give(UUID id, UUID colleagueId, OptionalInt version, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    Interaction planned = rows.planned(id, version, act.user());
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
    changes.record(act, "give", "interaction", id, passed(planned.responsibleId(), colleagueId));
    notices.tell(
        List.of(colleagueId),
        new Notice.Tiding(
            "interaction", id, "given", List.of(act.user().name(), planned.subject())),
        act);
  }

  private static Map<String, ?> passed(UUID fromId, UUID toId) {
    return Map.of(
        "fields",
        Map.of(
            "responsible",
            Map.of("from", List.of(fromId.toString()), "to", List.of(toId.toString()))));
  }
}
