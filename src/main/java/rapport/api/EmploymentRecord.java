package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.Employment;

/** Where a contact works or worked. */
@Schema(name = "Employment")
record EmploymentRecord(
    UUID id,
    UUID companyId,
    String company,
    String position,
    @Schema(description = "First day, null if unknown") @Nullable LocalDate from,
    @Schema(description = "Last day, null while it lasts") @Nullable LocalDate to) {

  static EmploymentRecord of(Employment employment) {
    return new EmploymentRecord(
        employment.id(),
        employment.companyId(),
        employment.companyName(),
        employment.position(),
        employment.from(),
        employment.to());
  }
}
