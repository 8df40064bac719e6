package rapport.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.interactions.TeamAgenda.Load;
import rapport.interactions.web.EntryLine;
import rapport.platform.web.Choice;

/**
 * The team's day as its template shows it.
 *
 * @param more where there are more colleagues, null if these are all
 */
public record TeamDayView(List<Lane> lanes, @Nullable String more) {

  /**
   * One colleague's day.
   *
   * @param working how many minutes they work today
   */
  public record Lane(String id, String name, Load load, int working, List<EntryLine> lines) {
    /** How full the day is, in percent. */
    public int fullness() {
      return working == 0 ? 0 : Math.round(100f * load.minutes() / working);
    }

    /** How much there is besides what is shown. */
    public int hidden() {
      return Math.max(0, load.overdue() + load.ahead() - lines.size());
    }
  }

  /** To whom something can be given. */
  public List<Choice> colleagues() {
    return lanes.stream().map(lane -> new Choice(lane.id(), lane.name())).toList();
  }
}
