package rapport.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Classification;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import rapport.calendar.Planner.Planned;
import rapport.contacts.ClientName;
import rapport.interactions.Interaction;
import rapport.interactions.State;
import rapport.platform.words.Words;

/**
 * Interactions as iCalendar objects (RFC 5545). Moments are in UTC, which every calendar reads
 * alike; what is for a day as a whole is a DATE of its owner's zone. What doesn't change is written
 * the same each time, so that a digest of it tells whether anything did.
 */
public final class Events {
  private static final String PRODUCT = "-//Rapport//Calendar//EN";
  private static final String DONE = "✓ ";

  private final Words words;
  private final ZoneId zone;

  /** Events in the language and zone of their owner. */
  public Events(Words words, ZoneId zone) {
    this.words = words;
    this.zone = zone;
  }

  /** A whole calendar to subscribe to, which asks to be read anew every hour (RFC 7986). */
  public String feed(String name, List<Planned> planned, boolean names) {
    ICalendar calendar = calendar();
    calendar.setName(name);
    calendar.setExperimentalProperty("X-WR-CALNAME", name);
    calendar
        .setRefreshInterval(Duration.builder().hours(1).build())
        .setParameter("VALUE", "DURATION");
    calendar.setExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
    calendar.setMethod("PUBLISH");
    planned.forEach(one -> calendar.addEvent(names ? event(one) : busy(one)));
    return written(calendar);
  }

  /** One event by itself, as CalDAV hands it out (RFC 4791, section 4.1). */
  public String object(Planned planned, String uid) {
    ICalendar calendar = calendar();
    VEvent event = event(planned);
    event.setUid(uid);
    if (!planned.interaction().note().isEmpty()) {
      event.setDescription(planned.interaction().note());
    }
    calendar.addEvent(event);
    return written(calendar);
  }

  private static ICalendar calendar() {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    return calendar;
  }

  private static String written(ICalendar calendar) {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Folding.fold(text.toString());
  }

  /** The id that stays whatever becomes of it. */
  public static String uid(Interaction interaction) {
    return interaction.id() + "@rapport";
  }

  private VEvent event(Planned planned) {
    VEvent event = bare(planned);
    event.setSummary(summary(planned));
    if (!planned.interaction().place().isEmpty()) {
      event.setLocation(planned.interaction().place());
    }
    event.addCategories(words.text("method." + planned.interaction().method().code()));
    return event;
  }

  private VEvent busy(Planned planned) {
    VEvent event = bare(planned);
    event.setSummary(words.text("calendar.busy"));
    event.setClassification(Classification.private_());
    return event;
  }

  /** What it is about and with whom; ticked when it is done. */
  public String summary(Planned planned) {
    String done = planned.interaction().state() == State.COMPLETED ? DONE : "";
    return done + subject(planned) + suffix(planned);
  }

  String subject(Planned planned) {
    String subject = planned.interaction().subject();
    return subject.isEmpty()
        ? words.text("method." + planned.interaction().method().code())
        : subject;
  }

  /** " · Ivanov, Petrova". */
  static String suffix(Planned planned) {
    return planned.who().isEmpty()
        ? ""
        : planned.who().stream().map(ClientName::name).collect(Collectors.joining(", ", " · ", ""));
  }

  private VEvent bare(Planned planned) {
    Interaction interaction = planned.interaction();
    VEvent event = new VEvent();
    Date changed = Date.from(planned.changedAt());
    event.setUid(uid(interaction));
    event.setDateTimeStamp(changed);
    event.setLastModified(changed);
    event.setCreated(Date.from(interaction.createdAt()));
    event.setSequence(interaction.version() - 1);
    event.setStatus(Status.confirmed());
    if (interaction.dayOnly()) {
      LocalDate day = LocalDate.ofInstant(interaction.moment(), zone);
      event.setDateStart(date(day));
      event.setDateEnd(date(day.plusDays(1)));
      event.setTransparency(Transparency.transparent());
    } else {
      Instant from = interaction.moment();
      event.setDateStart(Date.from(from));
      event.setDateEnd(Date.from(from.plusSeconds(60L * minutes(interaction))));
    }
    return event;
  }

  static int minutes(Interaction interaction) {
    int minutes = (int) interaction.length().toMinutes();
    return minutes > 0 ? minutes : Interaction.USUAL_MINUTES;
  }

  /** The library keeps a DATE as the midnight of this machine's zone. */
  private static ICalDate date(LocalDate day) {
    return new ICalDate(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
  }
}
