package rapport.interactions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the links of a chain into rows, and draws the lines that go down from row to row. */
final class ChainRows {
  private static final int UPPER = 1;
  private static final int LOWER = 2;
  private static final List<String> HALVES = List.of("", "upper", "lower", "whole");

  private final Map<Integer, List<ChainView.Cell>> rows = new TreeMap<>();
  private final Map<Integer, Map<Integer, Integer>> spines = new TreeMap<>();

  private ChainRows(List<ChainView.Cell> cells) {
    for (ChainView.Cell cell : cells) {
      rows.computeIfAbsent(cell.at().row(), row -> new ArrayList<>()).add(cell);
      if (cell.isBent()) {
        goDown(cell.at());
      }
    }
  }

  static List<ChainView.Row> of(List<ChainView.Cell> cells) {
    ChainRows all = new ChainRows(cells);
    return all.rows.entrySet().stream()
        .map(row -> new ChainView.Row(row.getValue(), all.spines(row.getKey())))
        .toList();
  }

  /** From the middle of the row of what led to it to the middle of its own. */
  private void goDown(ChainLayout.Cell cell) {
    draw(cell.causeRow(), cell.column(), LOWER);
    for (int row = cell.causeRow() + 1; row < cell.row(); row++) {
      draw(row, cell.column(), UPPER | LOWER);
    }
    draw(cell.row(), cell.column(), UPPER);
  }

  private void draw(int row, int column, int halves) {
    spines
        .computeIfAbsent(row, one -> new TreeMap<>())
        .merge(column, halves, (one, other) -> one | other);
  }

  private List<String> spines(int row) {
    return spines.getOrDefault(row, Map.of()).entrySet().stream()
        .map(one -> "chain-c" + one.getKey() + " chain-" + HALVES.get(one.getValue()))
        .toList();
  }
}
