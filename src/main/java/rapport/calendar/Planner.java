package rapport.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Changes;
import rapport.access.User;
import rapport.contacts.ClientName;
import rapport.contacts.Contacts;
import rapport.interactions.Agenda.Span;
import rapport.interactions.Days;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;

/**
 * What of an employee's time other calendars are shown: from three months ago until two years
 * ahead, with the names of those it is with; a fixed number of queries.
 */
@Component
@Transactional(readOnly = true)
public class Planner {
  static final Duration PAST = Duration.ofDays(90);
  static final Duration AHEAD = Duration.ofDays(731);

  private final Days days;
  private final InteractionLog log;
  private final Contacts contacts;
  private final Changes changes;
  private final Clock clock;

  Planner(Days days, InteractionLog log, Contacts contacts, Changes changes, Clock clock) {
    this.days = days;
    this.log = log;
    this.contacts = contacts;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * An interaction with all that an event says of it.
   *
   * @param who those it is with, of whom the owner sees
   * @param changedAt when it was last changed
   */
  public record Planned(Interaction interaction, List<ClientName> who, Instant changedAt) {}

  /** What an employee does themselves or takes part in, the earliest first. */
  public List<Planned> of(User owner) {
    Instant now = clock.instant();
    Span span = new Span(now.minus(PAST), now.plus(AHEAD));
    return planned(days.of(List.of(owner.id()), span, owner), owner);
  }

  /** Some of it by id, whenever it is. */
  public List<Planned> some(Collection<UUID> ids, User owner) {
    return planned(log.read(ids, owner).stream().filter(one -> isOf(one, owner)).toList(), owner);
  }

  /** The same as {@link Days#of} says of all of it: whatever is listed can be fetched. */
  private static boolean isOf(Interaction one, User owner) {
    return one.responsibleId().equals(owner.id()) || one.colleagueIds().contains(owner.id());
  }

  private List<Planned> planned(List<Interaction> found, User owner) {
    Map<UUID, ClientName> names =
        contacts.names(
            found.stream().flatMap(one -> one.contactIds().stream()).distinct().toList(), owner);
    Map<UUID, Instant> changed = changes.last(found.stream().map(Interaction::id).toList());
    return found.stream()
        .map(one ->
            new Planned(
                one,
                one.contactIds().stream()
                    .flatMap(id -> Optional.ofNullable(names.get(id)).stream())
                    .toList(),
                changed.getOrDefault(one.id(), one.createdAt())))
        .toList();
  }
}
