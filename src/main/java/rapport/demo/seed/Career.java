package rapport.demo.seed;

/**
 * Where a person works and worked. Companies are numbers, {@link #NONE} for none; days are counted
 * since 1970, {@link #UNKNOWN} where nobody knows.
 *
 * @param now the present employer
 * @param second another present employer
 * @param former an employer of the past, left before the present one began
 */
record Career(int now, int nowFrom, int second, int former, int formerFrom, int formerTo) {
  static final int NONE = -1;
  static final int UNKNOWN = Integer.MIN_VALUE;
  static final Career NOWHERE = new Career(NONE, UNKNOWN, NONE, NONE, UNKNOWN, UNKNOWN);

  static Career only(int company, int from) {
    return new Career(company, from, NONE, NONE, UNKNOWN, UNKNOWN);
  }

  /** The employer on a day: what a verb would have found in the directory on that day. */
  int companyOn(int day) {
    if (former != NONE && day <= formerTo) {
      return former;
    }
    return now != NONE && (nowFrom == UNKNOWN || day >= nowFrom) ? now : NONE;
  }
}
