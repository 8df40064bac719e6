package rapport.filters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import rapport.access.User;

/**
 * Who asks, and when: what "me", "today" and the rights mean in a filter.
 *
 * @param now the moment from which "the last 30 days" reach back
 */
public record Asking(User viewer, Instant now) {
  LocalDate today() {
    return LocalDate.ofInstant(now, zone());
  }

  ZoneId zone() {
    return viewer.zone();
  }

  /** The first moment of a day, where the asking person is. */
  Instant beginOf(LocalDate day) {
    return day.atStartOfDay(zone()).toInstant();
  }
}
