package rapport.demo.seed;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.PointKind;

/**
 * A contact point, ready to be written; exactly one of the owners is given.
 *
 * @param to the last day it was valid, in days since 1970; null while it is
 * @param confirmation null where it can't be read, and so was never known to be right
 */
record Point(
    UUID id,
    @Nullable UUID contactId,
    @Nullable UUID companyId,
    PointKind kind,
    String label,
    String value,
    String canonical,
    int ordinal,
    boolean primary,
    @Nullable Integer to,
    @Nullable Confirmation confirmation) {

  @Nullable Long confirmed() {
    return confirmation == null ? null : confirmation.at();
  }

  @Nullable UUID confirmedBy() {
    return confirmation == null ? null : confirmation.by();
  }
}
