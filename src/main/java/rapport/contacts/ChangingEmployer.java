package rapport.contacts;

import static rapport.contacts.db.Tables.CONTACT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Notice;
import rapport.access.Notices;
import rapport.access.RecordKind;
import rapport.access.Users;
import rapport.kernel.Invalid;
import rapport.kernel.SortKey;

/**
 * Somebody leaves one company for another: the person and the history stay, the old addresses stay
 * known as no longer valid, and those who look after either side are told.
 */
@Component
@Transactional
public class ChangingEmployer {
  private final DSLContext sql;
  private final Contacts contacts;
  private final Companies companies;
  private final Employments employments;
  private final Points points;
  private final ContactVersions versions;
  private final ContactKeys keys;
  private final Notices notices;
  private final Users users;
  private final Changes changes;

  ChangingEmployer(
      DSLContext sql,
      Contacts contacts,
      Companies companies,
      Employments employments,
      Points points,
      ContactVersions versions,
      ContactKeys keys,
      Notices notices,
      Users users,
      Changes changes) {
    this.sql = sql;
    this.contacts = contacts;
    this.companies = companies;
    this.employments = employments;
    this.points = points;
    this.versions = versions;
    this.keys = keys;
    this.notices = notices;
    this.users = users;
    this.changes = changes;
  }

  /**
   * Ends the one employment and begins the other.
   *
   * @param version the version of the contact the user saw, null if any
   * @return the new employment
   */
  public UUID change(UUID contactId, @Nullable Integer version, EmployerChange change, Act act) {
    EmployerChange checked = change.checked();
    Permitted.employerChange(checked, act.user());
    versions.next(contactId, version, act);
    Contact contact = contacts.any(contactId);
    Optional<Employment> left = leave(contact, checked, act);
    UUID companyId = companies.named(checked.company(), contact.responsibleId(), act);
    UUID employmentId =
        employments.insert(
            contactId,
            new EmploymentDraft(
                companyId,
                checked.position(),
                checked.firstDay(),
                null,
                checked.decisionRole(),
                true),
            act);
    points.append(contactId, checked.newPoints(), checked.country(), employmentId, act);
    Company joined = companies.any(companyId);
    boolean passed = checked.passes() && pass(contact, joined);
    keys.renew(List.of(contactId));
    tell(contact, left, joined, checked, passed, act);
    record(contact, left, joined, act);
    return employmentId;
  }

  private Optional<Employment> leave(Contact contact, EmployerChange change, Act act) {
    LocalDate today = act.at().atZone(act.user().zone()).toLocalDate();
    LocalDate lastDay = change.lastDay() == null ? today : change.lastDay();
    Optional<Employment> left = Optional.ofNullable(change.leavingId()).map(id -> of(contact, id));
    left.ifPresent(employment -> {
      check(employment, change, lastDay);
      employments.end(employment, lastDay);
    });
    points.end(
        contact.id(), ending(contact, change, act), lastDay, left.map(Employment::id).orElse(null));
    return left;
  }

  /** Those of them whose kind the user may write. */
  private static Set<UUID> ending(Contact contact, EmployerChange change, Act act) {
    Rights may = new Rights(act.user(), RecordKind.CONTACT);
    return contact.points().stream()
        .filter(point -> change.endedPoints().contains(point.id()))
        .filter(point -> may.writes(point.kind().code()))
        .map(ContactPoint::id)
        .collect(Collectors.toSet());
  }

  private static Employment of(Contact contact, UUID leavingId) {
    return contact.employments().stream()
        .filter(one -> one.id().equals(leavingId) && one.isCurrent())
        .findFirst()
        .orElseThrow(() -> new Invalid("leaving", "choice"));
  }

  private static void check(Employment left, EmployerChange change, LocalDate lastDay) {
    if (SortKey.of(left.companyName()).equals(SortKey.of(change.company()))) {
      throw new Invalid("company", "sameEmployer");
    }
    if (left.from() != null && lastDay.isBefore(left.from())) {
      throw new Invalid("lastDay", "endBeforeStart");
    }
  }

  private boolean pass(Contact contact, Company joined) {
    UUID next = joined.responsibleId();
    if (next == null || next.equals(contact.responsibleId())) {
      return false;
    }
    sql.update(CONTACT)
        .set(CONTACT.RESPONSIBLE_ID, next)
        .where(CONTACT.ID.eq(contact.id()))
        .execute();
    return true;
  }

  private void tell(
      Contact contact,
      Optional<Employment> left,
      Company joined,
      EmployerChange change,
      boolean passed,
      Act act) {
    UUID after = joined.responsibleId();
    List<UUID> before = change.tellsBefore() ? managersBefore(contact, left, after) : List.of();
    tell(before, tiding(contact, left, joined, false), act);
    if (change.tellsAfter() && after != null) {
      tell(List.of(after), tiding(contact, left, joined, passed), act);
    }
  }

  /** From where to where is told to those who may know where people work. */
  private void tell(List<UUID> readers, Notice.Tiding tiding, Act act) {
    String brief = "moved-unsaid" + (tiding.message().endsWith("-to-you") ? "-to-you" : "");
    String name = tiding.arguments().getFirst();
    Notice.Tiding unsaid =
        new Notice.Tiding(tiding.recordKind(), tiding.recordId(), brief, List.of(name));
    for (UUID reader : readers) {
      boolean told =
          users
              .find(reader)
              .filter(user -> new Rights(user, RecordKind.CONTACT).reads("company"))
              .isPresent();
      notices.tell(List.of(reader), told ? tiding : unsaid, act);
    }
  }

  /** Whoever is told as the new manager isn't told twice. */
  private List<UUID> managersBefore(
      Contact contact, Optional<Employment> left, @Nullable UUID after) {
    UUID company = left.map(one -> companies.any(one.companyId()).responsibleId()).orElse(null);
    return Stream.of(Optional.ofNullable(contact.responsibleId()), Optional.ofNullable(company))
        .flatMap(Optional::stream)
        .filter(one -> !Objects.equals(one, after))
        .distinct()
        .toList();
  }

  private static Notice.Tiding tiding(
      Contact contact, Optional<Employment> left, Company joined, boolean passed) {
    List<String> names = new ArrayList<>(List.of(contact.name().brief()));
    left.ifPresent(one -> names.add(one.companyName()));
    names.add(joined.name());
    String message = left.isPresent() ? "moved" : "joined";
    return new Notice.Tiding(
        "contact", contact.id(), passed ? message + "-to-you" : message, List.copyOf(names));
  }

  private void record(Contact contact, Optional<Employment> left, Company joined, Act act) {
    changes.record(
        act,
        "change_employer",
        "contact",
        contact.id(),
        Map.of("from", left.map(Employment::companyName).orElse(""), "to", joined.name()));
  }

  /**
   * The contact points that probably end with an employment: those that belong to it, those called
   * work ones, and e-mail addresses of the company's own domain.
   */
  @Transactional(readOnly = true)
  public List<ContactPoint> endingWith(Contact contact, Employment left) {
    String domains = " " + String.join(" ", domains(companies.any(left.companyId()))) + " ";
    return contact.points().stream()
        .filter(ContactPoint::isValid)
        .filter(point ->
            left.id().equals(point.employmentId())
                || point.employmentId() == null
                    && (point.label().equals("work")
                        || point.label().equals("fax")
                        || point.kind() == PointKind.EMAIL
                            && domains.contains(" " + domain(point.canonical()) + " ")))
        .toList();
  }

  private static List<String> domains(Company company) {
    return company.points().stream()
        .filter(point -> point.kind() == PointKind.EMAIL || point.kind() == PointKind.WEB)
        .map(point -> domain(point.canonical()))
        .toList();
  }

  /** "www.acme.example/en" and "info@acme.example" are both of acme.example. */
  private static String domain(String address) {
    return address
        .substring(address.indexOf('@') + 1)
        .replaceFirst("^https?://", "")
        .replaceFirst("^www\\.", "")
        .replaceFirst("[/?#:].*$", "");
  }
}
