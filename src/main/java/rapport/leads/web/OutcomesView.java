package rapport.leads.web;

import java.util.List;
import rapport.platform.web.Tab;

/**
 * What became of leads, as the page shows it.
 *
 * @param by by what they can be told apart
 * @param field the one they are told apart by
 * @param filter what else must hold of them, as text
 */
public record OutcomesView(
    List<Tab> by, List<Tab> periods, String field, Line all, List<Line> rows, String filter) {

  /**
   * A number.
   *
   * @param percent of all that came
   * @param href the leads behind it
   */
  public record Figure(int number, int percent, String href) {}

  public record Reason(String label, Figure figure) {}

  /**
   * @param reaction the median of the first reactions in words, empty where nobody reacted
   */
  public record Line(
      String label,
      Figure came,
      Figure undecided,
      Figure qualified,
      Figure converted,
      Figure disqualified,
      List<Reason> reasons,
      String reaction) {}
}
