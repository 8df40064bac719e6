package rapport.interactions.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A local date and time (ISO 8601) as a field sends it. */
final class TypedMoment {
  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 2200;

  private TypedMoment() {}

  /** Empty if it isn't one, or of a year nobody can mean. */
  static Optional<Instant> read(String text, ZoneId zone) {
    try {
      LocalDateTime typed = LocalDateTime.parse(text);
      boolean meant = typed.getYear() >= EARLIEST_YEAR && typed.getYear() <= LATEST_YEAR;
      return meant ? Optional.of(typed.atZone(zone).toInstant()) : Optional.empty();
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }
}
