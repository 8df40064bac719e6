package rapport.planning;

import java.time.LocalDate;
import java.util.UUID;
import rapport.interactions.Method;

/** The days on which a plan's line covers a client, both included. */
record Span(UUID planId, Method method, LocalDate from, LocalDate until) {
  boolean has(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
