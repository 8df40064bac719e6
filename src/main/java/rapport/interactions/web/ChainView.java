package rapport.interactions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chain as its template draws it.
 *
 * @param askedId the interaction whose chain it is
 * @param rows in the order in which one reads
 * @param figures how many touches, minutes and days it took, in words
 * @param result what came of it, null while nothing did
 * @param cut there is more of it
 */
public record ChainView(
    String askedId, List<Row> rows, List<String> figures, @Nullable String result, boolean cut) {

  /**
   * Links side by side.
   *
   * @param spines where lines go down past them or to them, as the style sheet calls them
   */
  public record Row(List<Cell> cells, List<String> spines) {
    /** How far in the row stands where there is no room side by side; nobody sees more than 4. */
    public int branch() {
      return Math.min(cells.getFirst().at().branch(), 4);
    }
  }

  /** How many links are drawn. */
  public int links() {
    return rows.stream().mapToInt(row -> row.cells().size()).sum();
  }

  /**
   * One link, or a gap where whoever looks may not see it.
   *
   * @param place its number among the cells; {@code left} and so on are those of others, or null
   * @param line null for a gap
   * @param passed the time since what led to it, in words; empty where that can't be told
   * @param rule the name of the rule that planned it, null for none
   * @param from what led to it, where that stands in the row above; otherwise empty
   * @param end it has a result, and nothing follows it or it is the last result of all
   */
  public record Cell(
      int place,
      ChainLayout.Cell at,
      @Nullable EntryLine line,
      String passed,
      String from,
      @Nullable String ruleId,
      @Nullable String rule,
      boolean end,
      Steps steps) {

    /** As the style sheet calls the place: its column, and how the way leads to it. */
    public String look() {
      return "chain-c"
          + at.column()
          + (isBent() ? " chain-bent" : "")
          + (isFirst() ? " chain-first" : "")
          + (at.fresh() ? " chain-fresh" : "")
          + (at.onward() ? " chain-onward" : "");
    }

    /** What the arrow keys lead to. */
    public record Steps(
        @Nullable Integer left,
        @Nullable Integer right,
        @Nullable Integer up,
        @Nullable Integer down) {}

    public boolean isFirst() {
      return at.cause() < 0;
    }

    /** Whether the way to it bends. */
    public boolean isBent() {
      return at.row() != at.causeRow();
    }
  }
}
