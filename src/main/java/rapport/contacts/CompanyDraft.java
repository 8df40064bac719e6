package rapport.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;

/**
 * A company as somebody typed it; the parameters as in {@link ContactDraft}.
 *
 * @param profile what sort of company it is; null leaves it as it is, and is ordinary for a new one
 */
public record CompanyDraft(
    String name,
    List<PointDraft> points,
    String note,
    @Nullable UUID responsibleId,
    String country,
    @Nullable CompanyProfile profile) {

  public CompanyDraft(
      String name,
      List<PointDraft> points,
      String note,
      @Nullable UUID responsibleId,
      String country) {
    this(name, points, note, responsibleId, country, null);
  }

  CompanyDraft checked() {
    List<Complaint> complaints = new ArrayList<>();
    if (name.isBlank()) {
      complaints.add(Complaint.of("name", "required"));
    }
    ContactDraft.tooLong(complaints, "name", name, 200);
    ContactDraft.tooLong(complaints, "note", note, 10_000);
    if (profile != null) {
      ContactDraft.tooLong(complaints, "industry", profile.industry(), 200);
    }
    List<PointDraft> filled = ReadingPoints.checked(points, country, complaints);
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return new CompanyDraft(
        name.strip().replaceAll("\\s+", " "),
        filled,
        note.strip(),
        responsibleId,
        country,
        profile);
  }
}
