package rapport.contacts.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.Company;
import rapport.contacts.Contact;
import rapport.contacts.Employment;
import rapport.contacts.FreshnessRules;
import rapport.contacts.Importance;
import rapport.contacts.Stale;

/**
 * One card to refresh, as the list shows it.
 *
 * @param card its address
 * @param company where the contact works, empty for a company
 */
public record RefreshLine(
    String card,
    String name,
    String company,
    Importance importance,
    @Nullable UUID responsibleId,
    List<Stale> stale) {

  static RefreshLine of(Contact contact, FreshnessRules rules, Instant now) {
    return new RefreshLine(
        "/contacts/" + contact.id(),
        contact.name().brief(),
        contact.currentEmployment().map(Employment::companyName).orElse(""),
        contact.standing().importance(),
        contact.responsibleId(),
        Stale.on(contact, rules, now));
  }

  static RefreshLine of(Company company, FreshnessRules rules, Instant now) {
    return new RefreshLine(
        "/companies/" + company.id(),
        company.name(),
        "",
        company.profile().standing().importance(),
        company.responsibleId(),
        Stale.on(company.points(), rules, now));
  }

  /** Whether a capital at the beginning of each word would do. */
  public boolean isOneCase() {
    return stale.stream().anyMatch(one -> one.doubt().equals("case"));
  }
}
