package rapport.linkage;

/**
 * One step of how far two values agree.
 *
 * @param code in which words are found for it: exact, close, swapped …
 * @param m how often records of the same person or company stand here, before data says better
 * @param u how often records of others stand here, before data says better
 * @param byValue whether the agreed value's own frequency is taken into account
 */
public record Level(String code, double m, double u, boolean byValue) {
  static Level of(String code, double m, double u) {
    return new Level(code, m, u, false);
  }

  static Level byValue(String code, double m, double u) {
    return new Level(code, m, u, true);
  }
}
