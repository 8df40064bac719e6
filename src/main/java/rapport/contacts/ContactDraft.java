package rapport.contacts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.fields.Fields;
import rapport.fields.OwnValues;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;
import rapport.kernel.PersonName;

/**
 * A contact as somebody typed it, to be added or to replace what is known.
 *
 * @param company name of the organisation they work for; found by name or made. Empty for none
 * @param position what they are there
 * @param own values of fields that users added, by their codes; what is not named stays as it is
 * @param country whose habits apply to phones without a country code (ISO 3166-1 alpha-2)
 * @param standing how they stand with us; null leaves it as it is, and is ordinary for a new one
 */
public record ContactDraft(
    PersonName name,
    String company,
    String position,
    List<PointDraft> points,
    @Nullable LocalDate birthday,
    String note,
    @Nullable UUID responsibleId,
    String country,
    @Nullable Standing standing,
    Map<String, List<String>> own) {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NOTE = 10_000;

  /** A contact about whom nothing is said in the fields that users added. */
  public ContactDraft(
      PersonName name,
      String company,
      String position,
      List<PointDraft> points,
      @Nullable LocalDate birthday,
      String note,
      @Nullable UUID responsibleId,
      String country) {
    this(name, company, position, points, birthday, note, responsibleId, country, null);
  }

  /** The same, with how they stand with us. */
  public ContactDraft(
      PersonName name,
      String company,
      String position,
      List<PointDraft> points,
      @Nullable LocalDate birthday,
      String note,
      @Nullable UUID responsibleId,
      String country,
      @Nullable Standing standing) {
    this(
        name,
        company,
        position,
        points,
        birthday,
        note,
        responsibleId,
        country,
        standing,
        Map.of());
  }

  /** The same, with these values in the fields that users added. */
  public ContactDraft with(Map<String, List<String>> values) {
    return new ContactDraft(
        name,
        company,
        position,
        points,
        birthday,
        note,
        responsibleId,
        country,
        standing,
        values);
  }

  /** Drops empty addresses and complains about everything that can't be kept. */
  ContactDraft checked(Fields fields) {
    List<Complaint> complaints = new ArrayList<>();
    if (name.isEmpty()) {
      complaints.add(Complaint.of("familyName", "nameless"));
    }
    tooLong(complaints, "givenName", name.given(), LONGEST_NAME);
    tooLong(complaints, "middleName", name.middle(), LONGEST_NAME);
    tooLong(complaints, "familyName", name.family(), LONGEST_NAME);
    tooLong(complaints, "company", company, LONGEST_NAME);
    tooLong(complaints, "position", position, LONGEST_NAME);
    tooLong(complaints, "note", note, LONGEST_NOTE);
    List<PointDraft> filled = ReadingPoints.checked(points, country, complaints);
    Map<String, List<String>> checkedOwn = checkedOwn(fields, own, complaints);
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return new ContactDraft(
        name,
        company.strip(),
        position.strip(),
        filled,
        birthday,
        note.strip(),
        responsibleId,
        country,
        standing,
        checkedOwn);
  }

  static Map<String, List<String>> checkedOwn(
      Fields fields, Map<String, List<String>> own, List<Complaint> complaints) {
    try {
      return OwnValues.checked(fields, own);
    } catch (Invalid invalid) {
      complaints.addAll(invalid.complaints());
      return Map.of();
    }
  }

  static void tooLong(List<Complaint> complaints, String field, String value, int longest) {
    if (value.length() > longest) {
      complaints.add(Complaint.of(field, "tooLong", longest));
    }
  }
}
