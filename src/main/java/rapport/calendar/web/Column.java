package rapport.calendar.web;

import java.time.LocalDate;
import java.util.List;
import rapport.interactions.web.EntryLine;

/**
 * One day as a calendar shows it, or one colleague's part of it.
 *
 * @param title what stands above: the day, or the colleague's name
 * @param note the name of a holiday, empty for an ordinary day
 * @param address where this day is shown alone
 * @param ownerId whose column it is, empty where it is nobody's in particular
 * @param today whether it is today
 * @param free whether nobody works then
 * @param outside whether it belongs to another month
 * @param work where work is done, as classes of places
 * @param lines what there is room for: what is meant for the day as a whole first, then by the hour
 * @param count of all there is
 * @param allDay what is meant for the day as a whole
 * @param blocks what has its hour
 */
public record Column(
    LocalDate day,
    String title,
    String note,
    String address,
    String ownerId,
    boolean today,
    boolean free,
    boolean outside,
    List<String> work,
    List<EntryLine> lines,
    int count,
    List<EntryLine> allDay,
    List<Block> blocks) {
  /** How much it has no room for. */
  public int more() {
    return count - lines.size();
  }

  public boolean isEmpty() {
    return lines.isEmpty() && note.isEmpty();
  }
}
