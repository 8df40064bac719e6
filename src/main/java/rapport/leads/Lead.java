package rapport.leads;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry of a contact.
 *
 * @param contact what the contact is called
 * @param company the company it is about, as far as the reader sees it; empty for none
 * @param source code of a source, empty for unknown
 * @param wants what they want, in their or somebody's words
 * @param reason code of the reason why nothing came of it, empty for none
 * @param reasonNote more about that
 * @param teamId the queue it waits in or was given out from
 * @param due until when somebody should react, null where no clock runs
 * @param reactedAt when somebody first did, null before
 * @param utm where a form was come to from, by the names of the address: utm_source …
 * @param own what it holds in the fields that users added, by their codes
 * @param changeable whether whoever reads it may change it
 */
public record Lead(
    UUID id,
    UUID contactId,
    String contact,
    @Nullable UUID companyId,
    String company,
    LeadState state,
    String source,
    LeadChannel channel,
    String campaign,
    String coupon,
    String wants,
    String reason,
    String reasonNote,
    @Nullable UUID responsibleId,
    @Nullable UUID teamId,
    Instant arrivedAt,
    @Nullable Instant due,
    @Nullable Instant reactedAt,
    @Nullable Instant closedAt,
    Map<String, String> utm,
    String referrer,
    Map<String, List<String>> own,
    UUID createdBy,
    int version,
    boolean changeable) {

  /** Whether somebody should still react for the first time. */
  public boolean isWaiting() {
    return reactedAt == null && state.isOpen();
  }

  /** Whether nobody reacted in time. */
  public boolean isLate(Instant now) {
    return isWaiting() && due != null && due.isBefore(now);
  }
}
