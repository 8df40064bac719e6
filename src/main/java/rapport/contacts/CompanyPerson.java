package rapport.contacts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works, or worked, at a company.
 *
 * @param name given and family name
 * @param decisionRole what their word counts for there, null if nobody said
 * @param to last day, null while it lasts
 * @param lastTouchAt when somebody last spoke with them, null if never
 */
public record CompanyPerson(
    UUID contactId,
    UUID employmentId,
    String name,
    String position,
    @Nullable DecisionRole decisionRole,
    @Nullable LocalDate to,
    @Nullable Instant lastTouchAt) {

  public boolean isCurrent() {
    return to == null;
  }
}
