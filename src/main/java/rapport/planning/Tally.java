package rapport.planning;

/**
 * What was promised to one client by one line, and what became of it.
 *
 * @param fact how many took place and count, with what stands in for them
 * @param planned how many more are planned within the days
 * @param minutes how long those that took place were together
 * @param instead how many of the fact are there by touches of another method
 */
record Tally(int target, int fact, int planned, int minutes, int instead) {
  /** How many are neither done nor planned. */
  int missing() {
    return Math.max(0, target - fact - planned);
  }

  /** How many of those that were promised are done. */
  int counted() {
    return Math.min(fact, target);
  }
}
