package rapport.interactions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.platform.web.Tab;

/**
 * What was done, as the page shows it.
 *
 * @param by by what lines can be told apart
 * @param field the one they are told apart by
 * @param methods the names of the columns of methods
 * @param total of several lines, null where there is none
 * @param log the interactions that are counted, of any time
 */
public record LogFiguresView(
    List<Tab> by,
    List<Tab> periods,
    String field,
    List<String> methods,
    List<Row> rows,
    @Nullable Row total,
    String log) {

  /**
   * A number.
   *
   * @param href the interactions behind it
   */
  public record Figure(int number, String href) {}

  /**
   * @param methods in the order of the columns
   * @param took how long it took together, in words; empty where nobody said
   * @param origins primary, following, by a rule
   */
  public record Row(
      String label, Figure all, List<Figure> methods, String took, List<Figure> origins) {}
}
