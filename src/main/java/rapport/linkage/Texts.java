package rapport.linkage;

import java.util.List;

/** Any text: equal, alike, different. */
final class Texts implements Steps {
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
  public int level(String one, String other, int letters, int others) {
    return Likeness.close(one, other, letters, others) ? 2 : 3;
  }
}
