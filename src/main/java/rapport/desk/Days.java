package rapport.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import rapport.interactions.Agenda.Span;
import rapport.interactions.Slot;
import rapport.interactions.web.EntryLine;
import rapport.platform.web.Ui;

/** The stretches into which the day of whoever looks divides time. */
record Days(Ui ui) {
  private static final int LATER_DAYS = 14;

  /** How long before and after its beginning something counts as now. */
  private static final Duration AROUND_NOW = Duration.ofMinutes(15);

  private Instant start(int daysAhead) {
    LocalDate day = ui.moments().today().plusDays(daysAhead);
    return day.atStartOfDay(ui.zone()).toInstant();
  }

  Span past() {
    return new Span(Instant.EPOCH, ui.now());
  }

  /** What is overdue for longer than a day, so that it can't be going on any more. */
  Span longPast() {
    return new Span(Instant.EPOCH, dayAgo());
  }

  /** The rest of what is past: something of it may still be going on. */
  Span justPast() {
    return new Span(dayAgo(), ui.now());
  }

  private Instant dayAgo() {
    return ui.now().minus(Duration.ofDays(1));
  }

  /** The whole day. */
  Span today() {
    return new Span(start(0), start(1));
  }

  /** What is left of it. */
  Span rest() {
    return new Span(ui.now(), start(1));
  }

  Span tomorrow() {
    return new Span(start(1), start(2));
  }

  Span afterwards() {
    return new Span(start(2), start(LATER_DAYS));
  }

  /** Whether something is about to begin, or has begun and isn't over by what was planned. */
  boolean isNow(EntryLine line) {
    if (line.interaction().dayOnly() || line.moment().equals(Slot.SOMEDAY)) {
      return false;
    }
    Instant now = ui.now();
    return !line.moment().isAfter(now.plus(AROUND_NOW)) && now.isBefore(over(line));
  }

  private static Instant over(EntryLine line) {
    Integer minutes = line.interaction().plannedMinutes();
    return line.moment().plus(minutes == null ? AROUND_NOW : Duration.ofMinutes(minutes));
  }

  /** In how many seconds one of the lines stands elsewhere, at midnight at the latest. */
  long turnsIn(List<EntryLine> lines) {
    Instant now = ui.now();
    Instant next =
        lines.stream()
            .flatMap(line ->
                Stream.of(line.moment().minus(AROUND_NOW), over(line), line.interaction().due()))
            .filter(moment -> moment.isAfter(now))
            .reduce(start(1), (one, other) -> one.isBefore(other) ? one : other);
    return Duration.between(now, next).toSeconds() + 1;
  }
}
