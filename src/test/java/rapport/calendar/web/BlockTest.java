package rapport.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What overlaps stands side by side. */
class BlockTest {
  @Test
  void noTwoThatOverlapShareALaneAndNobodyIsLost() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      List<Block> blocks = new ArrayList<>();
      for (int n = random.nextInt(7); n >= 0; n--) {
        int from = random.nextInt(1200);
        blocks.add(block(from, 25 + random.nextInt(200)));
      }
      List<Block> placed = Block.sideBySide(blocks);
      assertThat(placed).hasSameSizeAs(blocks);
      for (Block one : placed) {
        assertThat(one.lane()).isBetween(0, one.lanes() - 1);
        for (Block other : placed) {
          boolean overlap = one != other && one.from() < other.to() && other.from() < one.to();
          if (overlap) {
            assertThat(one.lane()).isNotEqualTo(other.lane());
            assertThat(one.lanes()).isEqualTo(other.lanes());
          }
        }
      }
    }
  }

  @Test
  void oneThatIsAloneHasTheWholeColumn() {
    List<Block> placed = Block.sideBySide(List.of(block(60, 60), block(120, 60), block(150, 30)));
    assertThat(placed.getFirst().lanes()).isEqualTo(1);
    assertThat(placed.get(1).lanes()).isEqualTo(2);
    assertThat(placed.getFirst().place()).isEqualTo("h1 m0 lh1 lm0 n0 of1");
  }

  @Test
  void aCrowdHasNoMoreLanesThanTheStyleSheetKnows() {
    List<Block> crowd = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      crowd.add(block(600, 60));
    }
    assertThat(Block.sideBySide(crowd))
        .hasSize(20)
        .allMatch(block -> block.lane() < 8 && block.lanes() == 8);
  }

  @SuppressWarnings("NullAway") // where it stands doesn't depend on what it is
  private static Block block(int from, int minutes) {
    return new Block(null, from, minutes, 0, 1);
  }
}
