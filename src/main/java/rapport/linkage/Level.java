package rapport.linkage;

/**
 * One step of how far two values agree.
 *
 * @param code in which words are found for it: exact, close, swapped …
 * @param m how often records of the same person or company stand here, before data says better
 * @param u how often records of others stand here, before data says better
 * @param like the level of which the agreed value's own frequency is known, so that a rare value
 *     can count for more than the level does on average; 0 where values aren't looked at
 * @param fixed whether m and u stay as they are, whatever the data says
 * @param most how great m may become at most, whatever the data says
 */
public record Level(String code, double m, double u, int like, boolean fixed, double most) {
  static Level of(String code, double m, double u) {
    return new Level(code, m, u, 0, false, 1);
  }

  /**
   * One at which the same never stand often. Without the bound a house in which hardly anybody is
   * entered twice would learn that colleagues are the same, for they agree in so much.
   */
  static Level seldom(String code, double m, double u, double most) {
    return new Level(code, m, u, 0, false, most);
  }

  /** One that is not learned: data can't say it, for what it tells apart belongs together too. */
  static Level fixed(String code, double m, double u) {
    return new Level(code, m, u, 0, true, 1);
  }

  static Level byValue(String code, double m, double u, int like) {
    return new Level(code, m, u, like, false, 1);
  }
}
