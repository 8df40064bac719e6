package rapport.linkage;

import java.util.List;

/** Numbers and codes that belong to one. */
final class Identifiers implements Steps {
  private static final List<Level> LEVELS =
      List.of(
          Level.of("missing", 1, 1),
          Level.byValue("exact", 0.87, 0.00001, 1),
          Level.of("one_off", 0.07, 0.00002),
          Level.of("two_off", 0.02, 0.0005),
          Level.of("different", 0.04, 0.99947));

  @Override
  public List<Level> levels() {
    return LEVELS;
  }

  @Override
  public int level(String one, String other, int letters, int others) {
    int shorter = Math.min(one.length(), other.length());
    if (shorter >= 4 && Likeness.oneOff(one, other)) {
      return 2;
    }
    return shorter >= 6 && Likeness.twoOff(one, other) ? 3 : 4;
  }
}
