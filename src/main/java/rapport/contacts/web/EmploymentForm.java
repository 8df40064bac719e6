package rapport.contacts.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.DecisionRole;
import rapport.contacts.Employment;
import rapport.contacts.EmploymentDraft;

/** The form of an employment exactly as it was typed. */
public record EmploymentForm(
    String company,
    String position,
    String decisionRole,
    boolean main,
    String from,
    String to,
    int version) {
  private static final UUID TO_BE_FOUND = new UUID(0, 0);

  /** What a browser sends; absent parameters are empty. */
  record Sent(
      @Nullable String company,
      @Nullable String position,
      @Nullable String decisionRole,
      @Nullable Boolean main,
      @Nullable String from,
      @Nullable String to,
      @Nullable Integer version) {

    EmploymentForm form() {
      return new EmploymentForm(
          Typed.text(company),
          Typed.text(position),
          Typed.text(decisionRole),
          Boolean.TRUE.equals(main),
          Typed.text(from),
          Typed.text(to),
          version == null ? 0 : version);
    }
  }

  static EmploymentForm empty(int version) {
    return new EmploymentForm("", "", "", false, "", "", version);
  }

  static EmploymentForm of(Employment employment, int version) {
    return new EmploymentForm(
        employment.companyName(),
        employment.position(),
        employment.decisionRole() == null ? "" : employment.decisionRole().code(),
        employment.main(),
        Typed.day(employment.from()),
        Typed.day(employment.to()),
        version);
  }

  /** The same words against the contact as it is now. */
  EmploymentForm at(int present) {
    return new EmploymentForm(company, position, decisionRole, main, from, to, present);
  }

  /** All but the company, which is found by its name. */
  EmploymentDraft draft() {
    return new EmploymentDraft(
        TO_BE_FOUND,
        position,
        Typed.day(from, "from"),
        Typed.day(to, "to"),
        Typed.choice(decisionRole, "decisionRole", DecisionRole::ofCode),
        main);
  }
}
