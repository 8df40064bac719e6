package rapport.contacts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rapport.access.Deed;
import rapport.access.Reach;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.IncomingRow.Work;
import rapport.exchange.ClientIntake.Became;
import rapport.exchange.OnKnown;
import rapport.exchange.RowOutcome;

/**
 * Decides what becomes of rows. A person is somebody we know if the name is the same and so is a
 * phone or an e-mail; where a row has neither, if they work at the same company, or if neither side
 * says more than a name. Rows see what the rows before them made.
 */
final class IntakePlan {
  private final User user;
  private final Map<UUID, IntakeContact> contacts = new LinkedHashMap<>();
  private final Map<String, List<IntakeContact>> byAddress = new HashMap<>();
  private final Map<String, List<IntakeContact>> byName = new HashMap<>();
  private final Map<String, IntakeCompany> companies = new LinkedHashMap<>();

  private final OnKnown onKnown;

  IntakePlan(User user, OnKnown onKnown) {
    this.user = user;
    this.onKnown = onKnown;
  }

  /** A contact the database has, with addresses and employments. */
  void know(IntakeContact contact, List<String> addressKeys) {
    contacts.put(contact.id, contact);
    byName.computeIfAbsent(contact.nameKey, key -> new ArrayList<>(1)).add(contact);
    addressKeys.forEach(key -> reachedBy(key, contact));
  }

  /** A company the database has; of several of one name the first counts. */
  void know(IntakeCompany company) {
    companies.putIfAbsent(company.key(), company);
  }

  Became take(IncomingRow row) {
    String refusal = row.refusal().isEmpty() ? forbidden(row) : row.refusal();
    if (!refusal.isEmpty()) {
      return new Became(row.number(), RowOutcome.REFUSED, refusal);
    }
    return new Became(row.number(), row.isCompany() ? takeCompany(row) : takePerson(row), "");
  }

  /** Why the user may not do what a row asks for, empty if they may. */
  private String forbidden(IncomingRow row) {
    RecordKind kind = row.isCompany() ? RecordKind.COMPANY : RecordKind.CONTACT;
    if (!writable(row, new Rights(user, kind))) {
      return "read_only";
    }
    Reach reach = user.reach(kind, Deed.CHANGE);
    return isTheirs(row, user.reach(kind, Deed.CHANGE)) ? "not_yours" : "";
  }

  private static Set<String> facts(IncomingRow row) {
    return (row.isCompany() ? row.own().companyFacts() : row.own().contactFacts()).keySet();
  }

  /** Whether the row would change somebody whom the user may not change. */
  private boolean isTheirs(IncomingRow row, Reach mine) {
    if (!onKnown.changes()) {
      return false;
    }
    return row.isCompany()
        ? Optional.ofNullable(companies.get(row.works().getFirst().key()))
            .filter(known -> !known.made && !mine.includes(known.responsibleId))
            .isPresent()
        : find(row).filter(known -> !known.made && !mine.includes(known.responsibleId)).isPresent();
  }

  private static boolean writable(IncomingRow row, Rights may) {
    return row.points().stream().allMatch(point -> may.writes(Rights.field(point.kind())))
        && (row.note().isEmpty() || may.writes("note"))
        && (row.birthday() == null || may.writes("birthday"))
        && facts(row).stream().allMatch(may::writes)
        && (row.isCompany() || row.works().isEmpty() || may.writes("company"));
  }

  private RowOutcome takeCompany(IncomingRow row) {
    boolean known = onKnown != OnKnown.ADD && companies.containsKey(row.works().getFirst().key());
    row.works().stream().skip(1).forEach(this::company);
    if (known && onKnown == OnKnown.SKIP) {
      company(row.works().getFirst());
      return RowOutcome.DUPLICATE;
    }
    IntakeCompany company = onKnown == OnKnown.ADD ? another(row) : company(row.works().getFirst());
    boolean changed = company.add(row, onKnown == OnKnown.OVERWRITE);
    return outcome(known, changed);
  }

  private static RowOutcome outcome(boolean known, boolean changed) {
    if (!known) {
      return RowOutcome.CREATED;
    }
    return changed ? RowOutcome.UPDATED : RowOutcome.DUPLICATE;
  }

  private RowOutcome takePerson(IncomingRow row) {
    Optional<IntakeContact> known = onKnown == OnKnown.ADD ? Optional.empty() : find(row);
    if (known.isPresent() && onKnown == OnKnown.SKIP) {
      known.get().meet();
      return RowOutcome.DUPLICATE;
    }
    boolean overwrites = onKnown == OnKnown.OVERWRITE;
    IntakeContact contact = known.orElseGet(() -> make(row));
    boolean changed = contact.add(row, overwrites);
    for (Work work : row.works()) {
      changed |= contact.worksAt(company(work), work, overwrites);
    }
    changed |= sayOfEmployer(row, overwrites);
    row.telling().forEach(point -> reachedBy(point.key(), contact));
    return outcome(known.isPresent(), changed);
  }

  /** A row of somebody may tell of the first company too, if the user may change that one. */
  private boolean sayOfEmployer(IncomingRow row, boolean overwrites) {
    if (row.works().isEmpty() || !row.own().tellsOfCompany()) {
      return false;
    }
    IntakeCompany company = company(row.works().getFirst());
    boolean mine =
        company.made || user.reach(RecordKind.COMPANY, Deed.CHANGE).includes(company.responsibleId);
    return mine && company.say(row, overwrites);
  }

  private Optional<IntakeContact> find(IncomingRow row) {
    String name = row.nameKey();
    List<IncomingPoint> telling = row.telling();
    return telling.isEmpty()
        ? byName.getOrDefault(name, List.of()).stream()
            .filter(contact -> isSame(contact, row))
            .findFirst()
        : telling.stream()
            .flatMap(point -> byAddress.getOrDefault(point.key(), List.of()).stream())
            .filter(contact -> contact.nameKey.equals(name))
            .findFirst();
  }

  private static boolean isSame(IntakeContact contact, IncomingRow row) {
    return row.works().isEmpty()
        ? contact.worksNowhere() && !contact.points.tell()
        : contact.worksAtAnyOf(row.works());
  }

  private IntakeContact make(IncomingRow row) {
    IntakeContact contact = IntakeContact.fresh(row.name());
    know(contact, List.of());
    return contact;
  }

  private IntakeCompany company(Work work) {
    IntakeCompany company =
        companies.computeIfAbsent(work.key(), key -> IntakeCompany.fresh(work.company()));
    company.meet();
    return company;
  }

  /** One more of the same name. */
  private IntakeCompany another(IncomingRow row) {
    IntakeCompany company = IntakeCompany.fresh(row.works().getFirst().company());
    company.meet();
    companies.put(
        companies.containsKey(company.key()) ? company.key() + " " + company.id : company.key(),
        company);
    return company;
  }

  private void reachedBy(String key, IntakeContact contact) {
    List<IntakeContact> reached = byAddress.computeIfAbsent(key, one -> new ArrayList<>(1));
    if (!reached.contains(contact)) {
      reached.add(contact);
    }
  }

  Collection<IntakeContact> contacts() {
    return contacts.values();
  }

  Collection<IntakeCompany> companies() {
    return companies.values();
  }
}
