package rapport.desk;

import java.util.List;
import rapport.contacts.Contact;
import rapport.interactions.web.EntryLine;

/**
 * The day as its template shows it.
 *
 * @param overdue the oldest of what is overdue
 * @param overdueCount how much is overdue in all
 * @param done how many were completed today
 * @param plannedMinutes how long those of today are meant to take together
 * @param neglected one's own clients who were not spoken with for longest
 */
public record DayView(
    List<EntryLine> overdue,
    int overdueCount,
    List<EntryLine> today,
    List<EntryLine> later,
    int done,
    int plannedMinutes,
    List<Contact> neglected) {

  public boolean isEmpty() {
    return overdue.isEmpty() && today.isEmpty();
  }
}
