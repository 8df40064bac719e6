package rapport.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import rapport.access.User;
import rapport.calendar.Planner.Planned;
import rapport.interactions.Interaction;
import rapport.interactions.Move;
import rapport.interactions.Rewording;

/**
 * What a phone says of an interaction that it was told of.
 *
 * @param events as the phone was told
 */
record Retold(Planned planned, Written written, Events events, User owner) {

  private Interaction before() {
    return planned.interaction();
  }

  /** Whether it stands elsewhere in time or takes longer; calendars know no parts of seconds. */
  boolean isMoved() {
    if (written.dayOnly() || before().dayOnly()) {
      LocalDate day = LocalDate.ofInstant(before().moment(), owner.zone());
      return written.dayOnly() != before().dayOnly()
          || !day.equals(LocalDate.ofInstant(written.from(), owner.zone()));
    }
    return !written.from().equals(before().moment().truncatedTo(ChronoUnit.SECONDS))
        || written.minutes() != Events.minutes(before());
  }

  /** Where to. */
  Move move() {
    return new Move(written.slot(owner), minutes(), OptionalInt.empty());
  }

  /** Null for as long as before: what nobody said is shown as half an hour and stays unsaid. */
  private @Nullable Integer minutes() {
    boolean unsaid =
        before().plannedMinutes() == null && written.minutes() == Events.minutes(before());
    return unsaid || written.dayOnly() ? null : Integer.valueOf(written.minutes());
  }

  /** Its words. */
  Rewording.Said said() {
    return new Rewording.Said(subject(), written.place(), written.note());
  }

  /** What the phone shows names those it is with; they are no part of the subject. */
  private String subject() {
    String shown = written.subject().replaceFirst("^✓ ", "");
    String suffix = Events.suffix(planned).strip();
    String bare =
        !suffix.isEmpty() && shown.endsWith(suffix)
            ? shown.substring(0, shown.length() - suffix.length()).strip()
            : shown;
    return bare.equals(events.subject(planned)) ? before().subject() : bare;
  }

  /** Whether these are others than before; phones break lines as they please. */
  boolean isReworded() {
    return !subject().equals(before().subject())
        || !written.place().equals(before().place().strip())
        || !written.note().lines().toList().equals(before().note().strip().lines().toList());
  }
}
