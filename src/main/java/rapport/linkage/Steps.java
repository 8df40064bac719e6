package rapport.linkage;

import java.util.List;

/** At which step two values of a field stand; the first level is for missing ones. */
interface Steps {
  List<Level> levels();

  /**
   * The step of two values, not 0.
   *
   * @param letters which letters the first one has, see {@link Likeness#letters(String)}
   * @param others which the second one has
   */
  int level(String one, String other, int letters, int others);
}
