package rapport.contacts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.contacts.Company;
import rapport.contacts.CompanyDraft;

/** The form of a company exactly as it was typed. */
public record CompanyForm(
    String name, String note, String responsible, int version, PointRows points) {

  /** What a browser sends; absent parameters are empty. */
  record Sent(
      @Nullable String name,
      @Nullable String note,
      @Nullable String responsible,
      @Nullable Integer version,
      @Nullable List<String> pointKind,
      @Nullable List<String> pointLabel,
      @Nullable List<String> pointValue) {

    CompanyForm form() {
      return new CompanyForm(
          ContactForm.Sent.text(name),
          ContactForm.Sent.text(note),
          ContactForm.Sent.text(responsible),
          version == null ? 0 : version,
          PointRows.sent(pointKind, pointLabel, pointValue));
    }
  }

  static CompanyForm empty() {
    return new CompanyForm("", "", "", 0, PointRows.empty());
  }

  static CompanyForm of(Company company) {
    return new CompanyForm(
        company.name(),
        company.note(),
        company.responsibleId() == null ? "" : company.responsibleId().toString(),
        company.version(),
        PointRows.of(company.points()));
  }

  /** The same words against the record as it is now. */
  CompanyForm at(int present) {
    return new CompanyForm(name, note, responsible, present, points);
  }

  CompanyDraft draft(String country) {
    return new CompanyDraft(
        name, points.drafts(), note, ContactForm.responsibleId(responsible), country);
  }
}
