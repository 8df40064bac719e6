package rapport.interactions.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Where the links of a chain stand: what follows stands to the right of what led to it, the longest
 * way on in the same row, the others in rows of their own. After some columns the drawing goes on
 * below, so that a long chain is read like lines of a text.
 */
final class ChainLayout {
  /** How many links stand side by side. */
  static final int COLUMNS = 4;

  /**
   * The place of a link, counted from 0.
   *
   * @param link its place in the chain
   * @param cause the place of what led to it, -1 for the first
   * @param column 0 to {@link #COLUMNS} - 1
   * @param causeRow the row of what led to it; its own where that stands in the band above
   * @param branch how many branchings lie above, the first way on not counted
   * @param fresh begins a band: what led to it stands at the end of the one above
   * @param onward what follows it stands in the band below
   */
  record Cell(
      int link,
      int cause,
      int column,
      int row,
      int causeRow,
      int branch,
      boolean fresh,
      boolean onward) {}

  private final int[] causes;
  private final List<List<Integer>> effects = new ArrayList<>();
  private final int[] depth;
  private final int[] branch;
  private final int[] rowInBand;

  private ChainLayout(List<Integer> causes) {
    this.causes = causes.stream().mapToInt(Integer::intValue).toArray();
    this.depth = new int[this.causes.length];
    this.branch = new int[this.causes.length];
    this.rowInBand = new int[this.causes.length];
    for (int link = 0; link < this.causes.length; link++) {
      effects.add(new ArrayList<>());
    }
    for (int link = 0; link < this.causes.length; link++) {
      if (this.causes[link] >= 0) {
        effects.get(this.causes[link]).add(link);
      }
    }
  }

  /**
   * Places all links, each behind what led to it: what follows from one comes before what follows
   * beside it.
   *
   * @param causes of each link the place of what led to it, -1 for none
   */
  static List<Cell> of(List<Integer> causes) {
    return new ChainLayout(causes).cells();
  }

  private List<Cell> cells() {
    longestFirst(order());
    List<Integer> order = order();
    int[] firstRow = firstRows(rowsOfBands(order));
    return order.stream().map(link -> cell(link, firstRow)).toList();
  }

  /** Depth first, without recursion, for chains are long. */
  private List<Integer> order() {
    List<Integer> order = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int link = causes.length - 1; link >= 0; link--) {
      if (causes[link] < 0) {
        open.push(link);
      }
    }
    while (!open.isEmpty()) {
      int link = open.pop();
      order.add(link);
      List<Integer> following = effects.get(link);
      for (int at = following.size() - 1; at >= 0; at--) {
        int effect = following.get(at);
        depth[effect] = depth[link] + 1;
        branch[effect] = branch[link] + (at > 0 ? 1 : 0);
        open.push(effect);
      }
    }
    return order;
  }

  /** The way that goes on for longest is the one that is drawn straight. */
  private void longestFirst(List<Integer> order) {
    int[] size = new int[causes.length];
    for (int link : order.reversed()) {
      size[link]++;
      if (causes[link] >= 0) {
        size[causes[link]] += size[link];
      }
    }
    effects.forEach(following ->
        following.sort(Comparator.comparingInt((Integer link) -> size[link]).reversed()));
  }

  private int band(int link) {
    return depth[link] / COLUMNS;
  }

  private int[] rowsOfBands(List<Integer> order) {
    int deepest = Arrays.stream(depth).max().orElse(0);
    int[] rows = new int[deepest / COLUMNS + 1];
    for (int link : order) {
      int cause = causes[link];
      boolean goesOn =
          cause >= 0 && band(cause) == band(link) && effects.get(cause).getFirst() == link;
      rowInBand[link] = goesOn ? rowInBand[cause] : rows[band(link)]++;
    }
    return rows;
  }

  private static int[] firstRows(int[] rows) {
    int[] first = new int[rows.length];
    for (int band = 1; band < rows.length; band++) {
      first[band] = first[band - 1] + rows[band - 1];
    }
    return first;
  }

  private Cell cell(int link, int[] firstRow) {
    int cause = causes[link];
    int row = firstRow[band(link)] + rowInBand[link];
    boolean fresh = cause >= 0 && band(cause) != band(link);
    int causeRow = cause < 0 || fresh ? row : firstRow[band(cause)] + rowInBand[cause];
    boolean onward = effects.get(link).stream().anyMatch(effect -> band(effect) != band(link));
    return new Cell(link, cause, depth[link] % COLUMNS, row, causeRow, branch[link], fresh, onward);
  }
}
