package rapport.chains;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import rapport.access.User;
import rapport.contacts.Contact;
import rapport.interactions.Interaction;

/**
 * What must be known of some interactions to say what rules make of them.
 *
 * @param rulesAbove by the interaction, which rules planned it and what led to it
 * @param effects by the interaction, what it led to already
 * @param matching by the rule, of which contacts its filter holds
 * @param colleagues who is here, by id
 */
record Known(
    Map<UUID, List<UUID>> rulesAbove,
    Map<UUID, List<Interaction>> effects,
    Map<UUID, Set<UUID>> matching,
    Map<UUID, Contact> contacts,
    Map<UUID, User> colleagues) {}
