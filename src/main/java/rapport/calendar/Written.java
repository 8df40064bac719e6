package rapport.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.ICalProperty;
import biweekly.property.TextProperty;
import biweekly.util.ICalDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.access.User;
import rapport.interactions.Slot;
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

  /** Nobody names whom they meet further down, and invitations bring pages of small print. */
  private static final int SEARCHED = 10_000;

  /** Bounded, and without going back on what was read, so that no text takes long to search. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[\\w.+-]{1,64}+@[\\w-]{1,63}+(?:\\.[\\w-]{1,63}+)++|\\+?\\d[\\d ()-]{8,30}\\d");

  /**
   * Reads the first event of an object; {@link Invalid} if there is none, or no start in it.
   *
   * @param zone whose clock is meant where none is said (RFC 5545, section 3.3.5, form 1), or one
   *     that nobody knows
   */
  static Written read(String object, ZoneId zone) {
    VEvent event = event(object, zone).orElseThrow(() -> new Invalid("event", "required"));
    if (event.getDateStart() == null || event.getUid() == null) {
      throw new Invalid("event", "required");
    }
    ICalDate start = event.getDateStart().getValue();
    boolean dayOnly = !start.hasTime();
    Instant from =
        dayOnly
            ? day(start).atStartOfDay(zone).toInstant()
            : moment(event.getDateStart(), start, zone);
    return new Written(
        event.getUid().getValue(),
        text(event.getSummary()),
        text(event.getLocation()),
        text(event.getDescription()),
        from,
        dayOnly ? LONGEST : minutes(event, from, zone),
        dayOnly,
        event.getStatus() != null && event.getStatus().isCancelled(),
        addresses(event));
  }

  /** When that is, for its owner. */
  Slot slot(User owner) {
    return dayOnly ? Slot.on(LocalDate.ofInstant(from, owner.zone()), owner.zone()) : Slot.at(from);
  }

  private static Optional<VEvent> event(String object, ZoneId zone) {
    ICalendar calendar = Biweekly.parse(object).defaultTimezone(TimeZone.getTimeZone(zone)).first();
    return calendar == null ? Optional.empty() : calendar.getEvents().stream().findFirst();
  }

  /** The library keeps a DATE as the midnight of this machine's zone. */
  private static LocalDate day(ICalDate date) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(date.getTime()), ZoneId.systemDefault());
  }

  /** The library has read in the default zone what names one that is described nowhere. */
  private static Instant moment(ICalProperty property, ICalDate date, ZoneId zone) {
    String named = property.getParameters().getTimezoneId();
    return Optional.ofNullable(named)
        .flatMap(ZoneNames::zone)
        .map(other -> LocalDateTime.ofInstant(date.toInstant(), zone).atZone(other).toInstant())
        .orElseGet(date::toInstant);
  }

  private static int minutes(VEvent event, Instant from, ZoneId zone) {
    DateEnd end = event.getDateEnd();
    long minutes = USUAL;
    if (end != null) {
      minutes = Duration.between(from, moment(end, end.getValue(), zone)).toMinutes();
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
    Stream<String> named =
        ADDRESS
            .matcher(said.substring(0, Math.min(said.length(), SEARCHED)))
            .results()
            .map(found -> found.group());
    return Stream.concat(invited, named).distinct().limit(20).toList();
  }
}
