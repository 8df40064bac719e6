package rapport.contacts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact works, or worked, at a company.
 *
 * @param companyName the company's name today
 * @param decisionRole what their word counts for there, null if nobody said
 * @param main whether it is the place that counts, of several at a time
 * @param from first day, null if unknown
 * @param to last day, null while it lasts; with a last day, even a coming one, it counts as past
 * @param confirmedAt when it was last known to be so, null if never
 */
public record Employment(
    UUID id,
    UUID contactId,
    UUID companyId,
    String companyName,
    String position,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable DecisionRole decisionRole,
    boolean main,
    @Nullable Instant confirmedAt) {

  public boolean isCurrent() {
    return to == null;
  }
}
