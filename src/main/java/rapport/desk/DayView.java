package rapport.desk;

import java.util.List;
import rapport.contacts.Contact;
import rapport.interactions.web.EntryLine;

/**
 * The day as its template shows it.
 *
 * @param overdue the oldest of what is overdue
 * @param overdueCount how much is overdue in all
 * @param now what is to be done this very minute
 * @param today what is left of today
 * @param later the soonest of what comes after tomorrow
 * @param laterCount how much that is in all
 * @param someday what is planned without a date
 * @param done how many were completed today
 * @param plannedMinutes how long what is left of today is meant to take together
 * @param workMinutes how long one works today, 0 on a day off
 * @param turnsIn seconds until something of it stands elsewhere on the page, because it begins, is
 *     overdue or the day is over
 * @param neglected one's own clients who were not spoken with for longest
 * @param withoutNext how many of one's own clients have no next step, counted up to a bound
 */
public record DayView(
    List<EntryLine> overdue,
    int overdueCount,
    List<EntryLine> now,
    List<EntryLine> today,
    List<EntryLine> tomorrow,
    List<EntryLine> later,
    int laterCount,
    List<EntryLine> someday,
    int done,
    int plannedMinutes,
    int workMinutes,
    long turnsIn,
    List<Contact> neglected,
    int withoutNext) {

  /** The list of one's own clients that have none. */
  public String withoutNextPath() {
    return "/contacts?f=all(responsible:is:me,next_touch:empty)";
  }

  public boolean isEmpty() {
    return overdue.isEmpty() && now.isEmpty() && today.isEmpty();
  }

  /** How full the day is, in percent of the working time; 100 and more is too much. */
  public int fullness() {
    return workMinutes == 0 ? 0 : Math.round(100f * plannedMinutes / workMinutes);
  }
}
