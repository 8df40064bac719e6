package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Right;
import rapport.kernel.Conflict;

/** Puts what is planned to another time and length at once, as calendars do. */
@Component
@Transactional
public class Replanning {
  /**
   * When it shall take place.
   *
   * @param at the first moment of the day where it is for the day as a whole
   * @param minutes how long, null if nobody said
   * @param dayOnly for the day as a whole
   */
  public record To(Instant at, @Nullable Integer minutes, boolean dayOnly) {}

  /** What is said of it: the subject, where, and what to think of then. */
  public record Said(String subject, String place, String note) {}

  private final DSLContext sql;
  private final Checking checking;
  private final Timeline timeline;
  private final Locking rows;
  private final Changes changes;

  Replanning(DSLContext sql, Checking checking, Timeline timeline, Locking rows, Changes changes) {
    this.sql = sql;
    this.checking = checking;
    this.timeline = timeline;
    this.rows = rows;
    this.changes = changes;
  }

  /**
   * Puts a planned interaction there.
   *
   * @param version the version the user saw; {@link Conflict} "stale" if somebody changed it since
   */
  public void replan(UUID id, To to, OptionalInt version, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    checking.length("plannedAt", to.at(), to.minutes());
    Interaction planned = rows.planned(id, act.user());
    if (version.isPresent() && version.getAsInt() != planned.version()) {
      throw new Conflict("stale");
    }
    sql.update(INTERACTION)
        .set(INTERACTION.PLANNED_AT, to.at())
        .set(INTERACTION.MOMENT, to.at())
        .set(INTERACTION.PLANNED_MINUTES, to.minutes())
        .set(INTERACTION.VERSION, INTERACTION.VERSION.plus(1))
        .where(INTERACTION.ID.eq(id))
        .execute();
    timeline.move(id, to.at(), true, timeline.subjects(planned));
    changes.record(act, "move", "interaction", id, details(planned, to));
  }

  /**
   * Puts it there and says something else of it, in one go. What the user may not read stays as it
   * is; {@link rapport.kernel.Invalid} for what they may read and not write.
   */
  public void rewrite(UUID id, To to, Said said, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    Interaction planned = rows.planned(id, act.user());
    Said checked = checking.said(planned, said, act);
    boolean moved =
        !to.at().equals(planned.moment())
            || to.dayOnly() != planned.dayOnly()
            || !Objects.equals(to.minutes(), planned.plannedMinutes());
    if (moved) {
      replan(id, to, OptionalInt.empty(), act);
    }
    if (checked.equals(new Said(planned.subject(), planned.place(), planned.note()))) {
      return;
    }
    sql.update(INTERACTION)
        .set(INTERACTION.SUBJECT, checked.subject())
        .set(INTERACTION.PLACE, checked.place())
        .set(INTERACTION.NOTE, checked.note())
        .set(INTERACTION.VERSION, INTERACTION.VERSION.plus(1))
        .where(INTERACTION.ID.eq(id))
        .execute();
    changes.record(act, "change", "interaction", id, Map.of("subject", checked.subject()));
  }

  private static Map<String, String> details(Interaction planned, To to) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("from", planned.moment().toString());
    details.put("to", to.at().toString());
    if (to.minutes() != null && !to.minutes().equals(planned.plannedMinutes())) {
      details.put("minutes", to.minutes().toString());
    }
    return details;
  }
}
