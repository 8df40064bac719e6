package rapport.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Right;
import rapport.access.User;
import rapport.calendar.PhoneEntries.Entry;
import rapport.calendar.Planner.Planned;
import rapport.contacts.Identification;
import rapport.interactions.Direction;
import rapport.interactions.Interaction;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Move;
import rapport.interactions.Plan;
import rapport.interactions.Rewording;
import rapport.interactions.Slot;
import rapport.interactions.State;
import rapport.interactions.Topic;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Ids;
import rapport.platform.Settings;
import rapport.platform.words.Language;
import rapport.platform.words.Words;

/**
 * An employee's calendar as a phone keeps it: what they have planned and done, and what they wrote
 * into the phone. What a phone writes goes through the same verbs and rights as on a page.
 */
@Component
@Transactional
public class PhoneCalendar {
  private static final String ENDING = ".ics";

  /**
   * An object of the calendar.
   *
   * @param resource its name, the last part of its address
   * @param object iCalendar text
   */
  public record Stored(String resource, String object, Instant from, Instant to) {}

  private final Planner planner;
  private final PhoneEntries entries;
  private final Interactions interactions;
  private final Rewording rewording;
  private final Identification identification;
  private final Settings settings;

  PhoneCalendar(
      Planner planner,
      PhoneEntries entries,
      Interactions interactions,
      Rewording rewording,
      Identification identification,
      Settings settings) {
    this.planner = planner;
    this.entries = entries;
    this.interactions = interactions;
    this.rewording = rewording;
    this.identification = identification;
    this.settings = settings;
  }

  /** All of it, in a fixed number of queries. */
  @Transactional(readOnly = true)
  public List<Stored> all(User owner) {
    return Stream.concat(
            stored(planner.of(owner), owner),
            entries.all(owner).stream().map(PhoneCalendar::stored))
        .toList();
  }

  /** Those of these names that there are. */
  @Transactional(readOnly = true)
  public List<Stored> some(Collection<String> resources, User owner) {
    return resources.stream().flatMap(one -> find(one, owner).stream()).toList();
  }

  @Transactional(readOnly = true)
  public Optional<Stored> find(String resource, User owner) {
    return planned(resource, owner)
        .flatMap(one -> stored(List.of(one), owner).findFirst())
        .or(() -> entries.named(resource, owner).map(PhoneCalendar::stored));
  }

  private Optional<Planned> planned(String resource, User owner) {
    List<UUID> called =
        entries.called(resource).stream().map(PhoneEntries.Name::interactionId).toList();
    if (!called.isEmpty()) {
      return planner.some(called, owner).stream().filter(PhoneCalendar::stands).findFirst();
    }
    return Ids.parse(resource.replaceFirst("\\.ics$", ""))
        .filter(id -> entries.names(List.of(id)).isEmpty())
        .flatMap(id -> planner.some(List.of(id), owner).stream().findFirst())
        .filter(PhoneCalendar::stands);
  }

  private static boolean stands(Planned planned) {
    return planned.interaction().state() != State.CANCELLED;
  }

  private Stream<Stored> stored(List<Planned> planned, User owner) {
    Map<UUID, PhoneEntries.Name> names =
        entries.names(planned.stream().map(one -> one.interaction().id()).toList());
    Events events = events(owner);
    return planned.stream()
        .map(one -> {
          Interaction interaction = one.interaction();
          PhoneEntries.Name name = names.get(interaction.id());
          Instant from = interaction.moment();
          return new Stored(
              name == null ? interaction.id() + ENDING : name.resource(),
              events.object(one, name == null ? Events.uid(interaction) : name.uid()),
              from,
              from.plusSeconds(60L * (interaction.dayOnly() ? 1440 : Events.minutes(interaction))));
        });
  }

  private static Stored stored(Entry entry) {
    Instant to = entry.from().plusSeconds(60L * entry.minutes());
    return new Stored(entry.resource(), entry.object(), entry.from(), to);
  }

  private static Words words(User owner) {
    return Words.in(Language.withCode(owner.language()).orElse(Language.EN));
  }

  private static Events events(User owner) {
    return new Events(words(owner), owner.zone());
  }

  /**
   * Writes an object. One that is with nobody we know is kept as it came; {@link Conflict}
   * "notPlanned" for what is over.
   *
   * @return whether what is kept is what was sent, word for word
   */
  public boolean put(String resource, String object, Act act) {
    Written written = Written.read(object, act.user().zone());
    Optional<Planned> planned = planned(resource, act.user());
    if (planned.isPresent()) {
      change(planned.get(), written, act);
      return false;
    }
    Optional<Entry> entry = entries.named(resource, act.user());
    List<UUID> people = recognised(written, act.user());
    if (people.isEmpty() || !act.user().may(Right.LOG_INTERACTIONS)) {
      entries.keep(resource, written, object, act);
      return true;
    }
    entry.ifPresent(one -> entries.remove(one.id(), act));
    plan(people, written, resource, act);
    return false;
  }

  private List<UUID> recognised(Written written, User user) {
    return written.addresses().stream()
        .filter(address -> !address.equalsIgnoreCase(user.email()))
        .map(address -> identification.identify(address, settings.country(), user).candidates())
        .map(found -> found.stream().filter(one -> one.isSeen() && one.isValid()).toList())
        .filter(found -> found.size() == 1 && found.getFirst().kind().equals("contact"))
        .map(found -> found.getFirst().id())
        .flatMap(id -> Optional.ofNullable(id).stream())
        .distinct()
        .toList();
  }

  private void plan(List<UUID> people, Written written, String resource, Act act) {
    Topic topic =
        new Topic(
            Method.MEETING,
            Direction.OUTBOUND,
            people,
            "",
            written.subject(),
            written.place(),
            null,
            null);
    Integer minutes = written.dayOnly() ? null : written.minutes();
    Slot slot = slot(written, act.user());
    UUID id = interactions.plan(topic, new Plan(slot, minutes, false, written.note(), null), act);
    entries.call(id, written.uid(), resource);
  }

  /** An entry that waited is with these people: it becomes a planned interaction. */
  public void isWith(UUID entryId, List<UUID> people, Act act) {
    Entry entry = entries.find(entryId, act.user());
    entries.remove(entryId, act);
    plan(people, Written.read(entry.object(), act.user().zone()), entry.resource(), act);
  }

  private void change(Planned planned, Written written, Act act) {
    Interaction before = planned.interaction();
    Events events = events(act.user());
    if (written.cancelled()) {
      interactions.cancel(before.id(), reason(act.user()), act);
      return;
    }
    boolean timeless =
        before.plannedMinutes() == null && written.minutes() == Events.minutes(before);
    Integer minutes = timeless || written.dayOnly() ? null : Integer.valueOf(written.minutes());
    Slot slot = slot(written, act.user());
    boolean moved =
        !before.slot().equals(Optional.of(slot))
            || minutes != null && !minutes.equals(before.plannedMinutes());
    Rewording.Said said =
        new Rewording.Said(subject(planned, written, events), written.place(), written.note());
    if (before.state() == State.PLANNED) {
      if (moved) {
        interactions.move(before.id(), new Move(slot, minutes, OptionalInt.empty()), act);
      }
      rewording.reword(before.id(), said, act);
    } else if (!written.from().equals(before.moment())
        || !said.subject().equals(before.subject())) {
      throw new Conflict("notPlanned");
    }
  }

  private static Slot slot(Written written, User owner) {
    return written.dayOnly()
        ? Slot.on(LocalDate.ofInstant(written.from(), owner.zone()), owner.zone())
        : Slot.at(written.from());
  }

  /** What the phone shows names those it is with; they are no part of the subject. */
  private static String subject(Planned planned, Written written, Events events) {
    String shown = written.subject().replaceFirst("^✓ ", "");
    String suffix = Events.suffix(planned);
    String bare =
        !suffix.isEmpty() && shown.endsWith(suffix.strip())
            ? shown.substring(0, shown.length() - suffix.strip().length()).strip()
            : shown;
    return bare.equals(events.subject(planned)) ? planned.interaction().subject() : bare;
  }

  private static String reason(User user) {
    return words(user).text("calendar.deleted-in-phone");
  }

  /** Calls off what is planned, which can be taken back on a page; an entry goes for good. */
  public void delete(String resource, Act act) {
    Optional<Planned> planned = planned(resource, act.user());
    if (planned.isPresent()) {
      interactions.cancel(planned.get().interaction().id(), reason(act.user()), act);
      return;
    }
    Entry entry =
        entries
            .named(resource, act.user())
            .orElseThrow(() -> new Absent("calendar_entry", resource));
    entries.remove(entry.id(), act);
  }
}
