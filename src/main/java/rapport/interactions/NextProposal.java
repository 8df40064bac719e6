package rapport.interactions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.User;
import rapport.platform.BusinessCalendar;

/**
 * Proposes the step after one that ends, and says why. In this order: what a rule plans, what the
 * result asks for, the rhythm in which one speaks with the contact, what the group asks for, a
 * week.
 */
@Component
@Transactional(readOnly = true)
public class NextProposal {
  private static final LocalTime MORNING = LocalTime.of(10, 0);
  private static final int WEEK = 7;
  private static final int WEEKS_UNTIL = 60;
  private static final double MONTH = 30.4;

  /** Working days after a result that waits for somebody. */
  private static final Map<String, Integer> AFTER_RESULT =
      Map.of(
          "no_answer", 1,
          "promised_to_call", 3,
          "interested", 2,
          "thinking", 5,
          "reached_agreement", 3);

  /** Working days after the usual groups. */
  private static final Map<String, Integer> AFTER_GROUP =
      Map.of(
          "complaint", 1, "presentation", 2, "interest", 2, "consultation", 5, "service_visit", 5);

  private final List<ProposesNext> others;
  private final Rhythm rhythm;
  private final BusinessCalendar calendar;
  private final Clock clock;

  NextProposal(List<ProposesNext> others, Rhythm rhythm, BusinessCalendar calendar, Clock clock) {
    this.others = others;
    this.rhythm = rhythm;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** There is always one; never on a day off, and never in the past. */
  public Proposal after(Ending ending, User viewer) {
    return others.stream()
        .flatMap(one -> one.after(ending, viewer).stream())
        .findFirst()
        .or(() -> working(AFTER_RESULT, ending.result(), "result", ending, viewer))
        .or(() -> byRhythm(ending, viewer))
        .or(() -> working(AFTER_GROUP, ending.group(), "group", ending, viewer))
        .orElseGet(
            () -> proposal(ending, inDays(WEEK, viewer), Proposal.Why.of("proposal.week"), viewer));
  }

  private Optional<Proposal> working(
      Map<String, Integer> after, String code, String by, Ending ending, User viewer) {
    return Optional.ofNullable(after.get(code))
        .map(days ->
            proposal(
                ending,
                calendar.workday(today(viewer), days, calendar.week(viewer.id())),
                new Proposal.Why("proposal." + by + "." + code, days, List.of()),
                viewer));
  }

  private Optional<Proposal> byRhythm(Ending ending, User viewer) {
    return ending.contactIds().stream()
        .findFirst()
        .flatMap(rhythm::days)
        .map(days -> proposal(ending, inDays(days, viewer), said(days), viewer));
  }

  private static Proposal.Why said(int days) {
    if (days < WEEK) {
      return new Proposal.Why("proposal.rhythm.days", days, List.of());
    }
    return days < WEEKS_UNTIL
        ? new Proposal.Why("proposal.rhythm.weeks", Math.round(days / (double) WEEK), List.of())
        : new Proposal.Why("proposal.rhythm.months", Math.round(days / MONTH), List.of());
  }

  /** The first day on which the viewer works from then on. */
  private LocalDate inDays(int days, User viewer) {
    return calendar.workday(today(viewer).plusDays(days), 0, calendar.week(viewer.id()));
  }

  private LocalDate today(User viewer) {
    return LocalDate.ofInstant(clock.instant(), viewer.zone());
  }

  private static Proposal proposal(Ending ending, LocalDate day, Proposal.Why why, User viewer) {
    return new Proposal(Method.CALL, ending.subject(), morning(day, viewer.zone()), true, why);
  }

  private static Instant morning(LocalDate day, ZoneId zone) {
    return day.atTime(MORNING).atZone(zone).toInstant();
  }
}
