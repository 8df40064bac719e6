package rapport.demo.seed;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A company, ready to be written. */
record Firm(
    int number, UUID id, String name, String note, @Nullable UUID responsible, long created) {}
