package rapport.contacts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact works, or worked, at a company.
 *
 * @param companyName the company's name today
 * @param from first day, null if unknown
 * @param to last day, null while it lasts
 */
public record Employment(
    UUID id,
    UUID contactId,
    UUID companyId,
    String companyName,
    String position,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  public boolean isCurrent() {
    return to == null;
  }
}
