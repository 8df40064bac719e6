package rapport.bench;

import org.jspecify.annotations.Nullable;

/**
 * A line of the table.
 *
 * @param as browser or program
 * @param median milliseconds from when a request was due, of all rounds; p95 and p99 likewise
 * @param samples how many requests these are of
 * @param perSecond requests, the median of the rounds; lowest and highest are their span
 * @param errors requests that were refused or failed
 * @param bytes of a body over the wire, on average
 * @param queries statements of a request, sessions not counted
 * @param rapport milliseconds of processor for each request; not a number where unknown
 * @param database the same of PostgreSQL
 * @param limit what PostgreSQL alone makes of them; null where it can't be told
 */
record Line(
    String name,
    String as,
    int clients,
    double median,
    double p95,
    double p99,
    long samples,
    double perSecond,
    double lowest,
    double highest,
    long errors,
    long bytes,
    int queries,
    double rapport,
    double database,
    @Nullable Limit limit) {

  /**
   * The same statements through pgbench.
   *
   * @param perSecond requests' worth of statements, the median of the rounds
   * @param p99 milliseconds, at the same rate of arrivals
   */
  record Limit(double perSecond, double median, double p99) {}

  /** Requests per second, of what the database alone could do; not a number where unknown. */
  double ratio() {
    return limit == null ? Double.NaN : perSecond / limit.perSecond();
  }

  /** How many times as long as the database alone, among the slowest in a hundred. */
  double slower() {
    return limit == null ? Double.NaN : p99 / limit.p99();
  }
}
