package rapport.linkage;

import java.util.List;

/** Any text: equal, alike, different. */
record Texts(String code, int slot) implements Comparison {
  private static final List<Level> LEVELS =
      List.of(
          Level.of("missing", 1, 1),
          Level.byValue("exact", 0.7, 0.02, 1),
          Level.of("close", 0.12, 0.01),
          Level.of("different", 0.18, 0.97));

  @Override
  public List<Level> levels() {
    return LEVELS;
  }

  @Override
  public int level(Prepared one, Prepared other) {
    if (one.all(slot).length == 0 || other.all(slot).length == 0) {
      return MISSING;
    }
    if (!Shared.first(one.all(slot), other.all(slot)).isEmpty()) {
      return 1;
    }
    return Likeness.close(one, slot, other, slot) ? 2 : 3;
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
