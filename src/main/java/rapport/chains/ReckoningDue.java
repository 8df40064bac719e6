package rapport.chains;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.chains.Deed.Delay;
import rapport.chains.Deed.Planning;
import rapport.interactions.Plan;
import rapport.interactions.Slot;
import rapport.platform.BusinessCalendar;
import rapport.platform.WorkingWeek;

/** Reckons when that shall take place what a rule plans. */
@Component
class ReckoningDue {
  private final BusinessCalendar calendar;

  ReckoningDue(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  /** Whose clock and working time count. */
  record Doer(ZoneId zone, WorkingWeek week) {}

  /** Somebody of whom nothing is read yet. */
  Doer doer(User user) {
    return new Doer(user.zone(), calendar.week(user.id()));
  }

  /** Counted from when the interaction took place, but never in the past. */
  Plan plan(Planning planning, Instant from, Instant now, Doer doer) {
    WorkingWeek week = doer.week();
    ZoneId zone = doer.zone();
    Delay delay = planning.delay();
    if (delay.unit() == Delay.Unit.HOURS) {
      Instant wanted = calendar.after(from, Duration.ofHours(delay.amount()), week);
      return plan(
          planning, wanted.isBefore(now) ? calendar.after(now, Duration.ZERO, week) : wanted);
    }
    LocalDate today = LocalDate.ofInstant(now, zone);
    LocalDate wanted = calendar.workday(LocalDate.ofInstant(from, zone), delay.amount(), week);
    LocalDate day = wanted.isBefore(today) ? calendar.workday(today, 0, week) : wanted;
    if (delay.at() == null) {
      return new Plan(Slot.on(day, zone), planning.minutes(), planning.urgent(), "", null);
    }
    LocalTime at = Objects.requireNonNull(delay.at());
    Instant moment = day.atTime(at).atZone(zone).toInstant();
    return plan(
        planning,
        moment.isBefore(now)
            ? calendar.workday(day, 1, week).atTime(at).atZone(zone).toInstant()
            : moment);
  }

  private static Plan plan(Planning planning, Instant at) {
    return new Plan(at, planning.minutes(), planning.urgent());
  }
}
