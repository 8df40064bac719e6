package rapport.contacts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;

/**
 * That somebody left one company for another.
 *
 * @param leavingId the employment that ends; null if they worked nowhere we know of
 * @param company name of the new one; found by name or made
 * @param position what they are there, empty if unknown
 * @param lastDay the last one at the old company; null for today
 * @param firstDay the first one at the new company, null if unknown
 * @param endedPoints the contact points that no longer lead to them
 * @param newPoints how to reach them at the new company
 * @param passes whether whoever looks after the new company looks after them from now on
 * @param tellsBefore whether those are told who looked after them and after the old company
 * @param tellsAfter whether whoever looks after the new company is told
 * @param country whose habits apply to phones without a country code (ISO 3166-1 alpha-2)
 */
public record EmployerChange(
    @Nullable UUID leavingId,
    String company,
    String position,
    @Nullable DecisionRole decisionRole,
    @Nullable LocalDate lastDay,
    @Nullable LocalDate firstDay,
    Set<UUID> endedPoints,
    List<PointDraft> newPoints,
    boolean passes,
    boolean tellsBefore,
    boolean tellsAfter,
    String country) {

  EmployerChange checked() {
    List<Complaint> complaints = new ArrayList<>();
    if (company.isBlank()) {
      complaints.add(Complaint.of("company", "required"));
    }
    ContactDraft.tooLong(complaints, "company", company, 200);
    ContactDraft.tooLong(complaints, "position", position, 200);
    List<PointDraft> filled = ReadingPoints.checked(newPoints, country, complaints);
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return new EmployerChange(
        leavingId,
        company.strip(),
        position.strip(),
        decisionRole,
        lastDay,
        firstDay,
        Set.copyOf(endedPoints),
        filled,
        passes,
        tellsBefore,
        tellsAfter,
        country);
  }
}
