package rapport.duplicates;

import java.util.List;
import rapport.contacts.Client;
import rapport.linkage.Evidence;

/**
 * A record that is probably the one being entered.
 *
 * @param client as far as the viewer may see it
 * @param evidence what speaks for and against, the strongest first, as far as the viewer may know
 */
public record Likely(Client client, double probability, List<Evidence> evidence) {}
