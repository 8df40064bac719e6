package rapport.contacts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;

/**
 * That somebody works, or worked, at a company.
 *
 * @param from first day, null if unknown
 * @param to last day, null while it lasts
 */
public record EmploymentDraft(
    UUID companyId, String position, @Nullable LocalDate from, @Nullable LocalDate to) {

  EmploymentDraft checked() {
    List<Complaint> complaints = new ArrayList<>();
    ContactDraft.tooLong(complaints, "position", position, 200);
    if (from != null && to != null && to.isBefore(from)) {
      complaints.add(Complaint.of("to", "day"));
    }
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return new EmploymentDraft(companyId, position.strip(), from, to);
  }
}
