package rapport.linkage;

import java.util.List;

/** Phone numbers; the area or country may be missing on one side. */
final class Phones implements Steps {
  /** So many last digits are a number without its area, in most countries. */
  static final int LAST = 7;

  private static final List<Level> LEVELS =
      List.of(
          Level.of("missing", 1, 1),
          Level.byValue("exact", 0.6, 0.00002, 1),
          Level.of("last_digits", 0.08, 0.00001),
          Level.of("one_off", 0.06, 0.00005),
          Level.of("different", 0.26, 0.99992));

  @Override
  public List<Level> levels() {
    return LEVELS;
  }

  @Override
  public int level(String one, String other, int letters, int others) {
    int shorter = Math.min(one.length(), other.length());
    if (shorter < LAST) {
      return 4;
    }
    if (last(one).equals(last(other))) {
      return 2;
    }
    return Likeness.oneOff(one, other) ? 3 : 4;
  }

  static String last(String number) {
    return number.length() <= LAST ? number : number.substring(number.length() - LAST);
  }
}
