package rapport.contacts;

import java.util.Optional;
import java.util.UUID;

/** What to call a contact in a list: their name and where they work now. */
public record ClientName(UUID id, String name, Optional<UUID> companyId, String company) {}
