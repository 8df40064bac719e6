package rapport.chains;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.Contact;
import rapport.contacts.Contacts;
import rapport.interactions.Chains;
import rapport.interactions.Interaction;
import rapport.kernel.Invalid;
import rapport.leads.ByItself;
import rapport.platform.BusinessCalendar;

/** Reads what must be known, in a fixed number of queries however many interactions there are. */
@Component
class Knowing {
  private final Chains chains;
  private final MatchingContacts matching;
  private final Contacts contacts;
  private final Users users;
  private final BusinessCalendar calendar;
  private final ByItself itself;

  Knowing(
      Chains chains,
      MatchingContacts matching,
      Contacts contacts,
      Users users,
      BusinessCalendar calendar,
      ByItself itself) {
    this.chains = chains;
    this.matching = matching;
    this.contacts = contacts;
    this.users = users;
    this.calendar = calendar;
    this.itself = itself;
  }

  Known of(Collection<Interaction> interactions, Collection<Rule> rules, Instant now) {
    List<UUID> ids = interactions.stream().map(Interaction::id).toList();
    List<UUID> contactIds =
        interactions.stream().flatMap(one -> one.contactIds().stream()).distinct().toList();
    Map<UUID, User> colleagues =
        users.all().stream().filter(User::active).collect(toMap(User::id, Function.identity()));
    return new Known(
        chains.rulesAbove(ids),
        chains.effects(ids),
        matching(rules, contactIds, now),
        contacts.read(contactIds, itself.act().user()).stream()
            .collect(toMap(Contact::id, Function.identity())),
        colleagues,
        calendar.weeks(colleagues.keySet()));
  }

  /** A filter that can't be asked any more holds of nobody. */
  private Map<UUID, Set<UUID>> matching(Collection<Rule> rules, List<UUID> ids, Instant now) {
    Map<UUID, Set<UUID>> found = new HashMap<>();
    for (Rule rule : rules) {
      try {
        found.put(rule.id(), matching.among(ids, rule.trigger().contact(), now));
      } catch (Invalid gone) {
        found.put(rule.id(), Set.of());
      }
    }
    return found;
  }
}
