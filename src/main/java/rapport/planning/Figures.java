package rapport.planning;

/**
 * Plan against fact, of one client or of many.
 *
 * @param clients how many are covered
 * @param target how many touches were promised to all of them
 * @param fact how many took place, also more than were promised
 * @param counted of what took place, no more than was promised to each
 * @param planned how many more are planned
 * @param missing how many are neither done nor planned
 * @param minutes how long those that took place were together
 * @param expected how many of those that were promised should be done by the end of today, if they
 *     are spread over the days of work
 * @param reachable how many of those that aren't done can still be done by the end, with no more in
 *     a week than count
 */
public record Figures(
    int clients,
    int target,
    int fact,
    int counted,
    int planned,
    int missing,
    int minutes,
    double expected,
    int reachable) {
  public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0);

  public Figures plus(Figures other) {
    return new Figures(
        Math.max(clients, other.clients),
        target + other.target,
        fact + other.fact,
        counted + other.counted,
        planned + other.planned,
        missing + other.missing,
        minutes + other.minutes,
        expected + other.expected,
        reachable + other.reachable);
  }

  /** The same, of other clients besides. */
  Figures besides(Figures others) {
    Figures sum = plus(others);
    return sum.of(clients + others.clients);
  }

  Figures of(int many) {
    return new Figures(many, target, fact, counted, planned, missing, minutes, expected, reachable);
  }

  /** How much of what was promised is done, in percent; 100 where nothing was promised. */
  public int percent() {
    return target == 0 ? 100 : (int) (100L * counted / target);
  }

  /** How much of what was promised should be done by now, in percent. */
  public int pacePercent() {
    return target == 0 ? 0 : (int) Math.round(100 * expected / target);
  }

  /** How much of what should be done by now is done, in percent, no more than 100. */
  public int onPace() {
    return expected <= 0 ? 100 : (int) Math.min(100, Math.round(100 * counted / expected));
  }

  /** How many touches one is behind; a part of one is none. */
  public int behind() {
    return (int) Math.max(0, Math.floor(expected - counted + 1e-9));
  }

  /**
   * How many of those that were promised will be done in the end: with all that is planned, or if
   * things go on as they did so far, whichever is more.
   */
  public int forecast() {
    double goingOn = expected <= 0 ? counted : counted * (target / expected);
    return (int) Math.min(target, Math.max(target - missing, Math.round(goingOn)));
  }

  /** How many can't be done in time any more. */
  public int lost() {
    return target - counted - reachable;
  }
}
