package rapport.chains;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import rapport.access.User;
import rapport.contacts.Contact;
import rapport.interactions.Interaction;
import rapport.platform.WorkingWeek;

/**
 * What must be known of some interactions to say what rules make of them.
 *
 * @param rulesAbove by the interaction, which rules planned it and what led to it
 * @param effects by the interaction, what it led to already
 * @param matching by the rule, of which contacts its filter holds
 * @param colleagues who is here, by id
 * @param weeks when they work
 */
record Known(
    Map<UUID, List<UUID>> rulesAbove,
    Map<UUID, List<Interaction>> effects,
    Map<UUID, Set<UUID>> matching,
    Map<UUID, Contact> contacts,
    Map<UUID, User> colleagues,
    Map<UUID, WorkingWeek> weeks) {

  /** One of the colleagues, with the working time that counts for them. */
  ReckoningDue.Doer doer(User colleague) {
    return new ReckoningDue.Doer(
        colleague.zone(), Objects.requireNonNull(weeks.get(colleague.id()), "a week"));
  }
}
