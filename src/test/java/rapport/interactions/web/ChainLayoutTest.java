package rapport.interactions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rapport.interactions.web.ChainLayout.Cell;

class ChainLayoutTest {
  @Test
  void whatFollowsStandsToTheRightAndASecondWayBelow() {
    // 0 → 1 → 2, and 0 → 3
    List<Cell> cells = ChainLayout.of(List.of(-1, 0, 1, 0));

    assertThat(cells).extracting(Cell::link).containsExactly(0, 1, 2, 3);
    assertThat(cells).extracting(Cell::column).containsExactly(0, 1, 2, 1);
    assertThat(cells).extracting(Cell::row).containsExactly(0, 0, 0, 1);
    assertThat(cells.getLast().causeRow()).isZero();
    assertThat(cells.getLast().branch()).isEqualTo(1);
  }

  @Test
  void aLongChainGoesOnInTheNextLine() {
    List<Integer> causes = new ArrayList<>();
    for (int link = 0; link < 250; link++) {
      causes.add(link - 1);
    }
    List<Cell> cells = ChainLayout.of(causes);

    assertThat(cells).allMatch(cell -> cell.column() < ChainLayout.COLUMNS);
    assertThat(cells.getLast().row()).isEqualTo(249 / ChainLayout.COLUMNS);
    assertThat(cells.get(ChainLayout.COLUMNS).fresh()).isTrue();
    assertThat(cells.get(ChainLayout.COLUMNS - 1).onward()).isTrue();
  }

  @Test
  void noTwoLinksStandInOnePlaceHoweverTheyBranch() {
    List<Integer> causes = new ArrayList<>(List.of(-1));
    for (int link = 1; link < 300; link++) {
      causes.add((link * 7919) % link);
    }
    List<Cell> cells = ChainLayout.of(causes);

    Set<List<Integer>> places = new HashSet<>();
    assertThat(cells).allMatch(cell -> places.add(List.of(cell.row(), cell.column())));
    assertThat(cells).hasSize(300);
  }
}
