package rapport.calendar;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
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
import rapport.interactions.Plan;
import rapport.interactions.Rewording;
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

  /** Those of these names that there are; as many queries for many as for one. */
  @Transactional(readOnly = true)
  public List<Stored> some(Collection<String> resources, User owner) {
    List<Stored> planned = stored(planned(resources, owner), owner).toList();
    Set<String> rest = new LinkedHashSet<>(resources);
    planned.forEach(one -> rest.remove(one.resource()));
    Stream<Entry> entered = rest.isEmpty() ? Stream.of() : entries.named(rest, owner).stream();
    return Stream.concat(planned.stream(), entered.map(PhoneCalendar::stored)).toList();
  }

  @Transactional(readOnly = true)
  public Optional<Stored> find(String resource, User owner) {
    return some(List.of(resource), owner).stream().findFirst();
  }

  private Optional<Planned> planned(String resource, User owner) {
    return planned(List.of(resource), owner).stream().findFirst();
  }

  /** What has a name of its own isn't found by its id. */
  private List<Planned> planned(Collection<String> resources, User owner) {
    Set<String> rest = new LinkedHashSet<>(resources);
    Set<UUID> ids = new LinkedHashSet<>();
    for (PhoneEntries.Name called : entries.called(resources)) {
      ids.add(called.interactionId());
      rest.remove(called.resource());
    }
    Set<UUID> byId = new LinkedHashSet<>();
    rest.forEach(one -> Ids.parse(one.replaceFirst("\\.ics$", "")).ifPresent(byId::add));
    byId.removeAll(entries.names(byId).keySet());
    ids.addAll(byId);
    return planner.some(ids, owner).stream().filter(PhoneCalendar::stands).toList();
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
   * What became of an object that was written.
   *
   * @param wordForWord whether it is kept as it was sent
   */
  public record Put(boolean added, boolean wordForWord) {}

  /**
   * Writes an object. One that is with nobody we know, or that can't be planned as it is, is kept
   * as it came.
   *
   * @param expected whether what is there is what the phone has seen; nobody changes it between
   *     that question and the change
   * @return what became of it; {@link Conflict} "stale" where it isn't as expected, "notPlanned"
   *     for what is over, "full" where nothing more can be kept
   */
  public Put put(String resource, String object, Predicate<Optional<Stored>> expected, Act act) {
    Written written = Written.read(object, act.user().zone());
    Optional<Stored> there = held(resource, expected, act.user());
    Optional<Planned> planned = planned(resource, act.user());
    if (planned.isPresent()) {
      change(planned.get(), written, act);
      return new Put(false, false);
    }
    List<UUID> people = recognised(written, act.user());
    if (people.isEmpty() || !mayBePlanned(people, written, act)) {
      entries.keep(resource, written, object, act);
      return new Put(there.isEmpty(), true);
    }
    entries.named(List.of(resource), act.user()).forEach(one -> entries.remove(one.id(), act));
    plan(people, written, resource, act);
    return new Put(there.isEmpty(), false);
  }

  private Optional<Stored> held(String resource, Predicate<Optional<Stored>> expected, User owner) {
    entries.lock(owner);
    planned(resource, owner).ifPresent(one -> interactions.hold(one.interaction().id()));
    Optional<Stored> there = find(resource, owner);
    if (!expected.test(there)) {
      throw new Conflict("stale");
    }
    return there;
  }

  private boolean mayBePlanned(List<UUID> people, Written written, Act act) {
    return act.user().may(Right.LOG_INTERACTIONS)
        && interactions.refused(topic(people, written), plan(written, act.user()), act).isEmpty();
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

  private static Topic topic(List<UUID> people, Written written) {
    return new Topic(
        Method.MEETING,
        Direction.OUTBOUND,
        people,
        "",
        written.subject(),
        written.place(),
        null,
        null);
  }

  private static Plan plan(Written written, User owner) {
    Integer minutes = written.dayOnly() ? null : written.minutes();
    return new Plan(written.slot(owner), minutes, false, written.note(), null);
  }

  private void plan(List<UUID> people, Written written, String resource, Act act) {
    UUID id = interactions.plan(topic(people, written), plan(written, act.user()), act);
    entries.call(id, written.uid(), resource);
  }

  /** An entry that waited is with these people: it becomes a planned interaction. */
  public void isWith(UUID entryId, List<UUID> people, Act act) {
    Entry entry = entries.find(entryId, act.user());
    entries.remove(entryId, act);
    plan(people, Written.read(entry.object(), act.user().zone()), entry.resource(), act);
  }

  private void change(Planned planned, Written written, Act act) {
    UUID id = planned.interaction().id();
    if (written.cancelled()) {
      interactions.cancel(id, reason(act.user()), act);
      return;
    }
    Retold retold = new Retold(planned, written, events(act.user()), act.user());
    if (planned.interaction().state() == State.PLANNED) {
      if (retold.isMoved()) {
        interactions.move(id, retold.move(), act);
      }
      rewording.reword(id, retold.said(), act);
    } else if (retold.isMoved() || retold.isReworded()) {
      throw new Conflict("notPlanned");
    }
  }

  private static String reason(User user) {
    return words(user).text("calendar.deleted-in-phone");
  }

  /**
   * Calls off what is planned, which can be taken back on a page, as can the removal of an entry;
   * {@link Conflict} "stale" where it isn't as expected.
   */
  public void delete(String resource, Predicate<Optional<Stored>> expected, Act act) {
    if (held(resource, expected, act.user()).isEmpty()) {
      throw new Absent(PhoneEntries.KIND, resource);
    }
    Optional<Planned> planned = planned(resource, act.user());
    if (planned.isPresent()) {
      interactions.cancel(planned.get().interaction().id(), reason(act.user()), act);
    } else {
      entries.named(List.of(resource), act.user()).forEach(one -> entries.remove(one.id(), act));
    }
  }
}
