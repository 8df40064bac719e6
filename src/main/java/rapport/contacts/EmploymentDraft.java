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
 * @param decisionRole what their word counts for there, null if nobody said
 * @param main whether it is to be the place that counts, of several at a time
 * @param from first day, null if unknown
 * @param to last day, null while it lasts
 */
public record EmploymentDraft(
    UUID companyId,
    String position,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable DecisionRole decisionRole,
    boolean main) {

  public EmploymentDraft(
      UUID companyId, String position, @Nullable LocalDate from, @Nullable LocalDate to) {
    this(companyId, position, from, to, null, false);
  }

  /** The same at another company. */
  EmploymentDraft at(UUID company) {
    return new EmploymentDraft(company, position, from, to, decisionRole, main);
  }

  EmploymentDraft checked() {
    List<Complaint> complaints = new ArrayList<>();
    ContactDraft.tooLong(complaints, "position", position, 200);
    if (from != null && to != null && to.isBefore(from)) {
      complaints.add(Complaint.of("to", "endBeforeStart"));
    }
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return new EmploymentDraft(
        companyId, position.strip(), from, to, decisionRole, main && to == null);
  }
}
