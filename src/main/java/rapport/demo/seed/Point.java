package rapport.demo.seed;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.PointKind;

/** A contact point, ready to be written; exactly one of the owners is given. */
record Point(
    UUID id,
    @Nullable UUID contactId,
    @Nullable UUID companyId,
    PointKind kind,
    String label,
    String value,
    String canonical,
    int ordinal) {}
