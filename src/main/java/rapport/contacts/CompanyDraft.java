package rapport.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.fields.Fields;
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
    @Nullable CompanyProfile profile,
    Map<String, List<String>> own) {

  /** A company about which nothing is said in the fields that users added. */
  public CompanyDraft(
      String name,
      List<PointDraft> points,
      String note,
      @Nullable UUID responsibleId,
      String country) {
    this(name, points, note, responsibleId, country, null);
  }

  /** The same, with what sort of company it is. */
  public CompanyDraft(
      String name,
      List<PointDraft> points,
      String note,
      @Nullable UUID responsibleId,
      String country,
      @Nullable CompanyProfile profile) {
    this(name, points, note, responsibleId, country, profile, Map.of());
  }

  /** The same, with these values in the fields that users added. */
  public CompanyDraft with(Map<String, List<String>> values) {
    return new CompanyDraft(name, points, note, responsibleId, country, profile, values);
  }

  CompanyDraft checked(Fields fields) {
    List<Complaint> complaints = new ArrayList<>();
    if (name.isBlank()) {
      complaints.add(Complaint.of("name", "required"));
    }
    ContactDraft.tooLong(complaints, "name", name, 200);
    ContactDraft.tooLong(complaints, "note", note, 10_000);
    List<PointDraft> filled = ReadingPoints.checked(points, country, complaints);
    Map<String, List<String>> checkedOwn = ContactDraft.checkedOwn(fields, own, complaints);
    if (profile != null) {
      ContactDraft.tooLong(complaints, "industry", profile.industry(), 200);
    }
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return new CompanyDraft(
        name.strip().replaceAll("\\s+", " "),
        filled,
        note.strip(),
        responsibleId,
        country,
        profile,
        checkedOwn);
  }
}
