package rapport.interactions.web;

import java.time.Duration;
import java.time.Instant;
import rapport.platform.web.Ui;

/** How much time lies between two links of a chain, as people say it: "3 days later". */
final class Passed {
  private static final int WEEKS_FROM = 14;
  private static final int MONTHS_FROM = 60;
  private static final double MONTH = 30.4;

  private Passed() {}

  static String between(Instant from, Instant to, Ui ui) {
    Duration span = Duration.between(from, to);
    if (span.isNegative()) {
      return ui.t("chain.passed.before");
    }
    long days = Math.round(span.toHours() / 24.0);
    if (span.toMinutes() < 60) {
      return ui.n("chain.passed.minutes", Math.max(1, span.toMinutes()));
    }
    if (days < 1) {
      return ui.n("chain.passed.hours", span.toHours());
    }
    if (days < WEEKS_FROM) {
      return ui.n("chain.passed.days", days);
    }
    return days < MONTHS_FROM
        ? ui.n("chain.passed.weeks", Math.round(days / 7.0))
        : ui.n("chain.passed.months", Math.round(days / MONTH));
  }
}
