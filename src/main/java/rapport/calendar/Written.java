package rapport.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.TextProperty;
import biweekly.util.ICalDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.kernel.Invalid;

/**
 * What somebody wrote into the calendar of a phone.
 *
 * @param minutes how long it takes, at most a day
 * @param dayOnly for a day as a whole; then {@code from} is the first moment of that day
 * @param cancelled whether it says of itself that it was called off
 * @param addresses e-mail addresses and phones of those who are invited or named
 */
public record Written(
    String uid,
    String subject,
    String place,
    String note,
    Instant from,
    int minutes,
    boolean dayOnly,
    boolean cancelled,
    List<String> addresses) {
  private static final int LONGEST = 24 * 60;
  private static final int USUAL = 30;
  private static final java.util.regex.Pattern ADDRESS =
      java.util.regex.Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|\\+?\\d[\\d ()-]{8,}\\d");

  /** Reads the first event of an object; {@link Invalid} if there is none, or no start in it. */
  static Written read(String object, ZoneId zone) {
    VEvent event = event(object).orElseThrow(() -> new Invalid("event", "required"));
    if (event.getDateStart() == null || event.getUid() == null) {
      throw new Invalid("event", "required");
    }
    ICalDate start = event.getDateStart().getValue();
    boolean dayOnly = !start.hasTime();
    Instant from = dayOnly ? day(start).atStartOfDay(zone).toInstant() : start.toInstant();
    return new Written(
        event.getUid().getValue(),
        text(event.getSummary()),
        text(event.getLocation()),
        text(event.getDescription()),
        from,
        dayOnly ? LONGEST : minutes(event, from),
        dayOnly,
        event.getStatus() != null && event.getStatus().isCancelled(),
        addresses(event));
  }

  private static Optional<VEvent> event(String object) {
    ICalendar calendar = Biweekly.parse(object).first();
    return calendar == null ? Optional.empty() : calendar.getEvents().stream().findFirst();
  }

  /** The library keeps a DATE as the midnight of this machine's zone. */
  private static LocalDate day(ICalDate date) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(date.getTime()), ZoneId.systemDefault());
  }

  private static int minutes(VEvent event, Instant from) {
    DateEnd end = event.getDateEnd();
    long minutes = USUAL;
    if (end != null) {
      minutes = Duration.between(from, Instant.ofEpochMilli(end.getValue().getTime())).toMinutes();
    } else if (event.getDuration() != null) {
      minutes = event.getDuration().getValue().toMillis() / 60_000;
    }
    return (int) Math.clamp(minutes, 1, LONGEST);
  }

  private static String text(@Nullable TextProperty property) {
    return property == null || property.getValue() == null ? "" : property.getValue().strip();
  }

  private static List<String> addresses(VEvent event) {
    Stream<String> invited =
        event.getAttendees().stream()
            .flatMap(one -> Stream.of(one.getEmail(), one.getUri()))
            .filter(Objects::nonNull)
            .map(one -> one.replaceFirst("(?i)^(mailto|tel):", ""));
    String said =
        text(event.getSummary())
            + "\n"
            + text(event.getLocation())
            + "\n"
            + text(event.getDescription());
    Stream<String> named = ADDRESS.matcher(said).results().map(found -> found.group());
    return Stream.concat(invited, named).distinct().limit(20).toList();
  }
}
