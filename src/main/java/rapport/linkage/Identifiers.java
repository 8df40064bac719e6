package rapport.linkage;

import java.util.List;

/** Numbers and codes that belong to one. */
record Identifiers(String code, int slot) implements Comparison {
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
  public int level(Prepared one, Prepared other) {
    int best = MISSING;
    for (String value : one.all(slot)) {
      for (String its : other.all(slot)) {
        int level = level(value, its);
        best = best == MISSING ? level : Math.min(best, level);
      }
    }
    return best;
  }

  private static int level(String value, String its) {
    if (value.equals(its)) {
      return 1;
    }
    int shorter = Math.min(value.length(), its.length());
    if (shorter >= 4 && Likeness.oneOff(value, its)) {
      return 2;
    }
    return shorter >= 6 && Likeness.twoOff(value, its) ? 3 : 4;
  }

  @Override
  public String agreed(Prepared one, Prepared other, int level) {
    return level == 1 ? Shared.first(one.all(slot), other.all(slot)) : "";
  }

  @Override
  public List<String> counted(Prepared record) {
    return List.of(record.all(slot));
  }
}
