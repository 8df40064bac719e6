package rapport.planning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.platform.web.Complaints;

/**
 * A spread as its page shows it.
 *
 * @param status {@code open}, {@code running}, {@code done}, {@code undoing}, {@code undone}
 * @param figures what it does, or did
 * @param done of how much of it that is so
 * @param owner whose clients alone, empty for those of all
 * @param from the first day, as a form holds it
 * @param alone whether it is of one colleague's clients alone, so that nobody else helps
 * @param days the days of the grid
 * @param more how many rows there are beyond those shown
 */
public record SpreadView(
    String id,
    String path,
    String plan,
    String planPath,
    String status,
    List<Figure> figures,
    int done,
    int total,
    String owner,
    String from,
    boolean help,
    boolean alone,
    List<Day> days,
    List<Person> people,
    List<Touch> touches,
    int more,
    List<String> notes,
    Complaints complaints) {

  public SpreadView {
    figures = List.copyOf(figures);
  }

  /** A number with what it counts. */
  public record Figure(String label, String number, String tone) {}

  /** A day of the grid. */
  public record Day(String name, String title, boolean week) {}

  /**
   * A colleague.
   *
   * @param minutes of each day that are for plans, as a form holds it
   * @param text how many touches they get, and how long these take
   * @param takes what it would take where something finds no place, empty where all does
   * @param loads how full each of the days is
   */
  public record Person(
      String id, String name, String minutes, String text, String takes, List<Load> loads) {}

  /**
   * How full a day is.
   *
   * @param level from 0, nothing, to 4, full; −1 where they don't work
   */
  public record Load(int level, String text, String title) {}

  /**
   * A touch.
   *
   * @param when the day and the hour
   * @param why why at this hour, or where it stood; empty for nothing
   * @param href of the interaction, null before there is one
   */
  public record Touch(
      String method,
      String client,
      @Nullable String card,
      String when,
      String who,
      String subject,
      String why,
      String tone,
      @Nullable String href) {}

  public boolean moving() {
    return status.equals("running") || status.equals("undoing");
  }
}
