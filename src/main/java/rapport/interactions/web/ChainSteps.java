package rapport.interactions.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the arrow keys lead from each link: left to what led to it, right to what follows first, up
 * and down to what stands nearest above and below.
 */
final class ChainSteps {
  private final List<ChainLayout.Cell> cells;
  private final Map<Integer, Integer> placeOfLink = new HashMap<>();
  private final Map<Integer, Integer> firstEffect = new HashMap<>();
  private final Map<Integer, List<Integer>> rows = new HashMap<>();

  private ChainSteps(List<ChainLayout.Cell> cells) {
    this.cells = cells;
    for (int place = 0; place < cells.size(); place++) {
      ChainLayout.Cell cell = cells.get(place);
      placeOfLink.put(cell.link(), place);
      firstEffect.putIfAbsent(cell.cause(), place);
      rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(place);
    }
  }

  static List<ChainView.Cell.Steps> of(List<ChainLayout.Cell> cells) {
    ChainSteps steps = new ChainSteps(cells);
    return cells.stream().map(steps::from).toList();
  }

  private ChainView.Cell.Steps from(ChainLayout.Cell cell) {
    return new ChainView.Cell.Steps(
        placeOfLink.get(cell.cause()),
        firstEffect.get(cell.link()),
        nearest(cell, cell.row() - 1),
        nearest(cell, cell.row() + 1));
  }

  private @Nullable Integer nearest(ChainLayout.Cell cell, int row) {
    return rows.getOrDefault(row, List.of()).stream()
        .min(Comparator.comparingInt(place -> Math.abs(cells.get(place).column() - cell.column())))
        .orElse(null);
  }
}
