package rapport.bench;

/**
 * Something measured once and not again and again.
 *
 * @param value in the unit
 * @param unit such as ms, MB, rows/s
 * @param beside what it is to be held against: a goal, a limit, how it was spread
 */
record Figure(String name, double value, String unit, String beside) {}
