package rapport.duplicates;

import java.util.List;
import java.util.UUID;
import rapport.linkage.Evidence;

/**
 * A record that is probably the one being entered.
 *
 * @param evidence what speaks for and against, the strongest first, as far as the viewer may know
 */
public record Likely(UUID id, String name, double probability, List<Evidence> evidence) {}
