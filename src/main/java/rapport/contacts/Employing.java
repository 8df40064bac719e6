package rapport.contacts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.kernel.Absent;
import rapport.kernel.Cursor;
import rapport.kernel.Invalid;
import rapport.kernel.Page;

/**
 * Says where people work and worked. An employment has no version of its own: it is part of its
 * contact, whose version counts its changes too.
 */
@Component
@Transactional
public class Employing {
  private final Employments employments;
  private final Contacts contacts;
  private final Companies companies;
  private final ContactVersions versions;
  private final ContactKeys keys;
  private final Changes changes;

  Employing(
      Employments employments,
      Contacts contacts,
      Companies companies,
      ContactVersions versions,
      ContactKeys keys,
      Changes changes) {
    this.employments = employments;
    this.contacts = contacts;
    this.companies = companies;
    this.versions = versions;
    this.keys = keys;
    this.changes = changes;
  }

  /** Which employments are meant; at least one of the two is given. */
  public record Asked(Optional<UUID> companyId, Optional<UUID> contactId) {}

  /**
   * Adds a place of work, present or past, to those that are known.
   *
   * @param version the version of the contact the user saw, null if any
   */
  public UUID employ(UUID contactId, @Nullable Integer version, EmploymentDraft draft, Act act) {
    EmploymentDraft checked = draft.checked();
    Permitted.employment(act.user());
    versions.next(contactId, version, act);
    companyOf(checked, act);
    UUID id = employments.insert(contactId, checked, act);
    written("employ", contactId, checked, act);
    return id;
  }

  /** The same at the company of this name, which is found or made. */
  public UUID employAt(
      String company, UUID contactId, @Nullable Integer version, EmploymentDraft draft, Act act) {
    EmploymentDraft checked = draft.checked();
    return employ(contactId, version, checked.at(named(company, act)), act);
  }

  /** As {@link #change}, at the company of this name, which is found or made. */
  public void changeAt(
      String company, UUID id, @Nullable Integer version, EmploymentDraft draft, Act act) {
    EmploymentDraft checked = draft.checked();
    change(id, version, checked.at(named(company, act)), act);
  }

  private UUID named(String company, Act act) {
    if (company.isBlank()) {
      throw new Invalid("company", "required");
    }
    return companies.named(company.strip(), null, act);
  }

  /** Says anew all that is known of an employment, its end included. */
  public void change(UUID id, @Nullable Integer version, EmploymentDraft draft, Act act) {
    EmploymentDraft checked = draft.checked();
    Permitted.employment(act.user());
    Employment before = present(id);
    versions.next(before.contactId(), version, act);
    companyOf(checked, act);
    employments.update(before, checked, act);
    written("change_employment", before.contactId(), checked, act);
  }

  /** Removes an employment that never was; one that is over is ended instead. */
  public void remove(UUID id, @Nullable Integer version, Act act) {
    Permitted.employment(act.user());
    Employment before = present(id);
    versions.next(before.contactId(), version, act);
    Permitted.employment(act.user());
    employments.remove(before);
    keys.renew(List.of(before.contactId()));
    changes.record(
        act,
        "remove_employment",
        "contact",
        before.contactId(),
        Map.of("companyId", before.companyId().toString(), "position", before.position()));
  }

  private void companyOf(EmploymentDraft draft, Act act) {
    Permitted.employment(act.user());
    if (companies.names(List.of(draft.companyId()), act.user()).isEmpty()) {
      throw new Invalid("companyId", "choice");
    }
  }

  private void written(String verb, UUID contactId, EmploymentDraft draft, Act act) {
    keys.renew(List.of(contactId));
    changes.record(
        act,
        verb,
        "contact",
        contactId,
        Map.of("companyId", draft.companyId().toString(), "position", draft.position()));
  }

  private Employment present(UUID id) {
    return employments.find(id).orElseThrow(() -> new Absent("employment", id));
  }

  /**
   * One employment, as the viewer may read it; {@link Absent} if there is none, or none of somebody
   * they may see.
   */
  @Transactional(readOnly = true)
  public Employment find(UUID id, User viewer) {
    return contacts.find(present(id).contactId(), viewer).employments().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Absent("employment", id));
  }

  /** The employments of a contact, at a company, or both, the oldest first. */
  @Transactional(readOnly = true)
  public Page<Employment> list(Asked asked, Optional<Cursor> after, int limit, User viewer) {
    if (asked.companyId().isEmpty() && asked.contactId().isEmpty()) {
      throw new Invalid("company", "eitherOf");
    }
    Rights may = new Rights(viewer, RecordKind.CONTACT);
    if (!may.reads("company")) {
      return new Page<>(List.of(), Optional.empty());
    }
    Page<Employment> page =
        employments.page(asked, Sight.contacts(viewer, Deed.SEE), after.map(Cursor::id), limit);
    return new Page<>(Shown.employments(page.items(), may), page.next());
  }
}
