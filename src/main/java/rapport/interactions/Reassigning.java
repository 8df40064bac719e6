package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Change;
import rapport.access.Changes;
import rapport.access.Differences;
import rapport.access.History;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.kernel.Conflict;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.platform.live.Live;

/** Gives what is planned to a colleague. */
@Component
@Transactional
public class Reassigning {
  private static final Duration BACK = Duration.ofMinutes(15);

  private final DSLContext sql;
  private final Locking rows;
  private final Interactions interactions;
  private final Users users;
  private final Handing handing;
  private final Changes changes;
  private final History history;
  private final Live live;

  Reassigning(
      DSLContext sql,
      Locking rows,
      Interactions interactions,
      Users users,
      Handing handing,
      Changes changes,
      History history,
      Live live) {
    this.sql = sql;
    this.rows = rows;
    this.interactions = interactions;
    this.users = users;
    this.handing = handing;
    this.changes = changes;
    this.history = history;
    this.live = live;
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
   * "unknownUser" unless they are somebody who works here; {@link Conflict} "notPlanned" if it
   * isn't planned any more, "stale" if it was changed since.
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
    write(planned, colleagueId, act);
    live.gone(Set.of(planned.responsibleId()));
    handing.tell(id, colleagueId, planned.method(), planned.subject(), act);
  }

  /**
   * Takes back what one has just given away, even where one may not change it any more; within 15
   * minutes, and {@link Conflict} "workedOn" if it was changed since.
   */
  public void takeBack(UUID id, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    Interaction given = rows.locked(id);
    Change last =
        history.of(id, Optional.empty(), 1).items().stream()
            .filter(one -> one.verb().equals("give") && act.userId().equals(one.userId()))
            .findFirst()
            .orElseThrow(() -> new Conflict("workedOn"));
    if (given.state() != State.PLANNED || last.at().plus(BACK).isBefore(act.at())) {
      throw new Conflict("tooLate");
    }
    Differences.Turn turn = last.differences().fields().get("responsible");
    UUID before = turn == null ? null : Ids.parse(turn.from().getFirst()).orElse(null);
    if (before == null) {
      throw new Conflict("workedOn");
    }
    write(given, before, act);
  }

  private void write(Interaction planned, UUID colleagueId, Act act) {
    sql.update(INTERACTION)
        .set(INTERACTION.RESPONSIBLE_ID, colleagueId)
        .set(INTERACTION.VERSION, INTERACTION.VERSION.plus(1))
        .where(INTERACTION.ID.eq(planned.id()))
        .execute();
    changes.record(
        act,
        "give",
        "interaction",
        planned.id(),
        Differences.passed(planned.responsibleId(), colleagueId).details());
  }
}
