package rapport.contacts.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.Company;
import rapport.contacts.CompanyDraft;
import rapport.contacts.CompanyProfile;

/**
 * The form of a company exactly as it was typed.
 *
 * @param parent name of the company it belongs to; empty for none
 */
public record CompanyForm(
    String name,
    String note,
    String responsible,
    int version,
    PointRows points,
    StandingFields standing,
    String industry,
    String parent) {

  /** What a browser sends; absent parameters are empty. */
  record Sent(
      @Nullable String name,
      @Nullable String note,
      @Nullable String responsible,
      @Nullable Integer version,
      @Nullable String importance,
      @Nullable String role,
      @Nullable String stage,
      @Nullable String industry,
      @Nullable String parent) {

    CompanyForm form(PointRows.SentPoints points) {
      return new CompanyForm(
          Typed.text(name),
          Typed.text(note),
          Typed.text(responsible),
          version == null ? 0 : version,
          points.rows(),
          new StandingFields(Typed.text(importance), Typed.text(role), Typed.text(stage)),
          Typed.text(industry),
          Typed.text(parent));
    }
  }

  static CompanyForm empty() {
    return new CompanyForm("", "", "", 0, PointRows.empty(), StandingFields.ORDINARY, "", "");
  }

  static CompanyForm of(Company company, String parent) {
    return new CompanyForm(
        company.name(),
        company.note(),
        company.responsibleId() == null ? "" : company.responsibleId().toString(),
        company.version(),
        PointRows.of(company.points()),
        StandingFields.of(company.profile().standing()),
        company.profile().industry(),
        parent);
  }

  /** The same words against the record as it is now. */
  CompanyForm at(int present) {
    return new CompanyForm(name, note, responsible, present, points, standing, industry, parent);
  }

  /** With what was typed for a new one, where this one is empty. */
  CompanyForm with(CompanyForm typed, Carrying carrying) {
    return new CompanyForm(
        carrying.text("name", "company.name", name, typed.name),
        carrying.text("note", "contact.note", note, typed.note),
        responsible,
        version,
        carrying.points(points, typed.points),
        standing,
        carrying.text("industry", "company.industry", industry, typed.industry),
        carrying.text("parent", "company.parent", parent, typed.parent));
  }

  CompanyDraft draft(String country, LocalDate today, @Nullable UUID parentId) {
    return new CompanyDraft(
        name,
        points.drafts(today),
        note,
        ContactForm.responsibleId(responsible),
        country,
        new CompanyProfile(standing.standing(), industry, parentId));
  }
}
