package rapport.contacts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rapport.access.Deed;
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
  /** The key of somebody of whom no more than the name is known. */
  static final String BARE = "bare";

  /** So many are kept in sight by one who looks ahead through a whole file. */
  private static final int IN_SIGHT = 10_000;

  private final User user;
  private final OnKnown onKnown;
  private final IntakeRights rights;
  private final Map<UUID, IntakeContact> contacts = new LinkedHashMap<>();
  private final Map<String, List<IntakeContact>> byAddress = new HashMap<>();
  private final Map<String, List<IntakeContact>> byName = new HashMap<>();
  private final IntakeCompanies companies = new IntakeCompanies();
  private final HashedKeys outOfSight = new HashedKeys();

  IntakePlan(User user, OnKnown onKnown) {
    this.user = user;
    this.onKnown = onKnown;
    rights = new IntakeRights(user, onKnown);
  }

  static String workKey(String company) {
    return "work:" + company;
  }

  User user() {
    return user;
  }

  boolean holds(UUID contactId) {
    return contacts.containsKey(contactId);
  }

  void tellCompaniesApartBy(Set<String> codes) {
    companies.tellApartBy(codes);
  }

  /** A contact the database has, with addresses and employments. */
  void know(IntakeContact contact, List<String> addressKeys) {
    contacts.put(contact.id, contact);
    byName.computeIfAbsent(contact.nameKey, key -> new ArrayList<>(1)).add(contact);
    addressKeys.forEach(key -> reachedBy(key, contact));
  }

  /** A company the database has; of several of one name the first counts. */
  void know(IntakeCompany company) {
    companies.know(company);
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
    return row.isCompany()
        ? rights.forbidden(
            row, findCompany(row).map(one -> new IntakeRights.Held(one.made, one.responsibleId)))
        : rights.forbidden(
            row, find(row).map(one -> new IntakeRights.Held(one.made, one.responsibleId)));
  }

  /** The company a row is about; one that may not be seen is as good as absent. */
  private Optional<IntakeCompany> findCompany(IncomingRow row) {
    return companies
        .find(row.works().getFirst(), row.own().company())
        .filter(one ->
            one.made || user.reach(RecordKind.COMPANY, Deed.SEE).includes(one.responsibleId));
  }

  private RowOutcome takeCompany(IncomingRow row) {
    Work work = row.works().getFirst();
    Optional<IntakeCompany> known = onKnown == OnKnown.ADD ? Optional.empty() : findCompany(row);
    row.works().stream().skip(1).forEach(one -> company(one, Map.of()));
    if (known.isPresent() && onKnown == OnKnown.SKIP) {
      known.get().meet();
      return RowOutcome.DUPLICATE;
    }
    IntakeCompany company = known.orElseGet(() -> companies.make(work));
    company.meet();
    boolean changed = company.add(row, onKnown == OnKnown.OVERWRITE);
    changed |= belongs(company, row);
    companies.number(company);
    return outcome(known.isPresent(), changed);
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
    if (known.isEmpty() && onKnown != OnKnown.ADD && wasInSight(row)) {
      return RowOutcome.DUPLICATE;
    }
    boolean overwrites = onKnown == OnKnown.OVERWRITE;
    IntakeContact contact = known.orElseGet(() -> make(row));
    boolean changed = contact.add(row, overwrites);
    changed |= employ(contact, row, overwrites);
    changed |= sayOfEmployer(row, overwrites);
    row.telling().forEach(point -> reachedBy(point.key(), contact));
    return outcome(known.isPresent(), changed);
  }

  private boolean employ(IntakeContact contact, IncomingRow row, boolean overwrites) {
    boolean changed = false;
    for (Work work : row.works()) {
      boolean main = work == row.works().getFirst();
      IntakeCompany company = company(work, main ? row.own().company() : Map.of());
      changed |= contact.worksAt(company, work, overwrites);
      String responsible = row.own().contactFacts().getOrDefault(IntakeFacts.RESPONSIBLE, "");
      if (company.made && rights.mayGiveNew(RecordKind.COMPANY, responsible)) {
        company.facts.add(IntakeFacts.RESPONSIBLE, responsible, false);
      }
    }
    for (Work work : row.former()) {
      changed |= contact.workedAt(company(work, Map.of()), work);
    }
    return changed;
  }

  /** A row of somebody may tell of the first company too, if the user may change that one. */
  private boolean sayOfEmployer(IncomingRow row, boolean overwrites) {
    if (row.works().isEmpty() || !row.own().tellsOfCompany()) {
      return false;
    }
    IntakeCompany company = company(row.works().getFirst(), row.own().company());
    boolean mine =
        company.made || user.reach(RecordKind.COMPANY, Deed.CHANGE).includes(company.responsibleId);
    boolean changed = mine && company.say(row, overwrites) | belongs(company, row);
    companies.number(company);
    return changed;
  }

  /** Says what company a company belongs to, if a row does. */
  private boolean belongs(IntakeCompany company, IncomingRow row) {
    Work above = new Work(row.own().companyFacts().getOrDefault(IntakeFacts.PARENT, ""), "", "");
    if (above.key().isEmpty()) {
      return false;
    }
    IntakeCompany parent = company(above, Map.of());
    return companies.mayBelong(company, parent)
        && company.facts.add(
            IntakeFacts.PARENT, parent.id.toString(), onKnown == OnKnown.OVERWRITE);
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

  private IntakeCompany company(Work work, Map<String, List<String>> own) {
    IntakeCompany company = companies.findOrMake(work, own);
    company.meet();
    return company;
  }

  private void reachedBy(String key, IntakeContact contact) {
    List<IntakeContact> reached = byAddress.computeIfAbsent(key, one -> new ArrayList<>(1));
    if (!reached.contains(contact)) {
      reached.add(contact);
    }
  }

  /** Whether a row is about one of those that were let out of sight. */
  private boolean wasInSight(IncomingRow row) {
    if (outOfSight.isEmpty()) {
      return false;
    }
    String name = row.nameKey() + " ";
    List<IncomingPoint> telling = row.telling();
    if (!telling.isEmpty()) {
      return telling.stream().anyMatch(point -> outOfSight.contains(name + point.key()));
    }
    return row.works().isEmpty()
        ? outOfSight.contains(name + BARE)
        : row.works().stream().anyMatch(work -> outOfSight.contains(name + workKey(work.key())));
  }

  /** Where there are very many, lets the oldest go and keeps no more than that they were there. */
  void lighten() {
    if (contacts.size() < 2 * IN_SIGHT) {
      return;
    }
    Iterator<IntakeContact> oldest = contacts.values().iterator();
    for (int left = contacts.size() - IN_SIGHT; left > 0; left--) {
      IntakeContact gone = oldest.next();
      gone.otherKeys().forEach(key -> outOfSight.add(gone.nameKey + " " + key));
      oldest.remove();
    }
    byAddress.forEach((key, reached) ->
        reached.stream()
            .filter(one -> !holds(one.id))
            .forEach(one -> outOfSight.add(one.nameKey + " " + key)));
    for (Map<String, List<IntakeContact>> index : List.of(byAddress, byName)) {
      index.values().forEach(found -> found.removeIf(one -> !holds(one.id)));
      index.values().removeIf(List::isEmpty);
    }
    companies.lighten(IN_SIGHT);
  }

  Collection<IntakeContact> contacts() {
    return contacts.values();
  }

  Collection<IntakeCompany> companies() {
    return companies.all();
  }
}
