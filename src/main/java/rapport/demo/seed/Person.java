package rapport.demo.seed;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.Importance;
import rapport.kernel.PersonName;

/**
 * A contact, ready to be written.
 *
 * @param birthday in days since 1970, null where nobody knows
 * @param created in milliseconds since 1970
 */
record Person(
    int number,
    UUID id,
    PersonName name,
    Tongue tongue,
    Career career,
    @Nullable Integer birthday,
    String note,
    Importance importance,
    @Nullable String role,
    @Nullable UUID responsible,
    long created) {}
