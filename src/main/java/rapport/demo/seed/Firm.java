package rapport.demo.seed;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.Importance;

/** A company, ready to be written. */
record Firm(
    int number,
    UUID id,
    String name,
    String note,
    @Nullable UUID responsible,
    Importance importance,
    @Nullable String role,
    String industry,
    @Nullable UUID parent,
    int people,
    long created) {}
