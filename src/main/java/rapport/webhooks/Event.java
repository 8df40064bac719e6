package rapport.webhooks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to which record. Thin on purpose: what the record holds is asked of the API, which
 * knows who may see it.
 *
 * @param id the same in all deliveries of this event
 * @param type kind and verb: contact.add, interaction.complete …
 * @param version of the record after the change, null where it has none
 * @param actorId the employee who did it
 * @param via page, api, import or system
 */
public record Event(
    UUID id,
    String type,
    Instant at,
    String kind,
    UUID recordId,
    @Nullable Integer version,
    @Nullable UUID actorId,
    String via) {}
