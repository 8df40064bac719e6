package rapport.calendar.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rapport.interactions.web.EntryLine;

/**
 * An interaction as it stands in the column of a day.
 *
 * @param line what it is, with its people's names
 * @param from at which minute of the day it begins, by the clock; 0 where it began before
 * @param minutes how high it is drawn: what is short stays high enough to be read and grasped
 * @param lane which of several side by side, from 0
 * @param lanes how many stand side by side there
 */
public record Block(EntryLine line, int from, int minutes, int lane, int lanes) {
  static final int LOWEST = 25;
  private static final int DAY = 24 * 60;
  private static final int MOST_LANES = 8;

  static Block of(EntryLine line, int from, int minutes) {
    int high = Math.max(minutes, LOWEST);
    return new Block(line, Math.min(from, DAY - LOWEST), Math.min(high, DAY - from), 0, 1);
  }

  int to() {
    return from + minutes;
  }

  private Block at(int newLane, int newLanes) {
    return new Block(line, from, minutes, newLane, newLanes);
  }

  /** Where it stands, as classes that the style sheet knows: styles in the page are forbidden. */
  public String place() {
    return "h%d m%d lh%d lm%d n%d of%d"
        .formatted(from / 60, rounded(from % 60), minutes / 60, rounded(minutes % 60), lane, lanes);
  }

  /** The style sheet knows steps of five minutes. */
  static int rounded(int minute) {
    return minute / 5 * 5;
  }

  /** Those that overlap side by side, as few lanes as will do. */
  static List<Block> sideBySide(List<Block> blocks) {
    List<Block> sorted =
        blocks.stream()
            .sorted(
                Comparator.comparingInt(Block::from)
                    .thenComparing(Comparator.comparingInt(Block::minutes).reversed()))
            .toList();
    List<Block> placed = new ArrayList<>();
    List<Block> together = new ArrayList<>();
    int end = 0;
    for (Block block : sorted) {
      if (block.from() >= end) {
        placed.addAll(inLanes(together));
        together.clear();
      }
      together.add(block);
      end = Math.max(end, block.to());
    }
    placed.addAll(inLanes(together));
    return placed;
  }

  /** What has no lane left shares the last one. */
  private static List<Block> inLanes(List<Block> together) {
    List<Integer> free = new ArrayList<>();
    List<Integer> lanes = new ArrayList<>();
    for (Block block : together) {
      int lane = 0;
      while (lane < free.size() && free.get(lane) > block.from() && lane < MOST_LANES - 1) {
        lane++;
      }
      if (lane == free.size()) {
        free.add(block.to());
      } else {
        free.set(lane, Math.max(free.get(lane), block.to()));
      }
      lanes.add(lane);
    }
    List<Block> placed = new ArrayList<>();
    for (int i = 0; i < together.size(); i++) {
      placed.add(together.get(i).at(lanes.get(i), free.size()));
    }
    return placed;
  }
}
