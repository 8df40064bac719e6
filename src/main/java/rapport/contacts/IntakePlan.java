package rapport.contacts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rapport.access.Deed;
import rapport.access.Reach;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.IncomingRow.Work;
import rapport.exchange.ClientIntake.Became;
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

  IntakePlan(User user) {
    this.user = user;
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
    boolean made = row.isCompany() ? takeCompany(row) : takePerson(row);
    return new Became(row.number(), made ? RowOutcome.CREATED : RowOutcome.UPDATED, "");
  }

  /** Why the user may not do what a row asks for, empty if they may. */
  private String forbidden(IncomingRow row) {
    RecordKind kind = row.isCompany() ? RecordKind.COMPANY : RecordKind.CONTACT;
    if (!writable(row, new Rights(user, kind))) {
      return "read_only";
    }
    Reach reach = user.reach(kind, Deed.CHANGE);
    boolean theirs =
        row.isCompany()
            ? Optional.ofNullable(companies.get(row.works().getFirst().key()))
                .filter(known -> !known.made && !reach.includes(known.responsibleId))
                .isPresent()
            : find(row)
                .filter(known -> !known.made && !reach.includes(known.responsibleId))
                .isPresent();
    return theirs ? "not_yours" : "";
  }

  private static boolean writable(IncomingRow row, Rights may) {
    return row.points().stream().allMatch(point -> may.writes(Rights.field(point.kind())))
        && (row.note().isEmpty() || may.writes("note"))
        && (row.birthday() == null || may.writes("birthday"))
        && (row.isCompany() || row.works().isEmpty() || may.writes("company"));
  }

  private boolean takeCompany(IncomingRow row) {
    boolean known = companies.containsKey(row.works().getFirst().key());
    row.works().forEach(this::company);
    IntakeCompany company = company(row.works().getFirst());
    company.add(row);
    company.own.add(row.own().company());
    return !known;
  }

  private boolean takePerson(IncomingRow row) {
    Optional<IntakeContact> known = find(row);
    IntakeContact contact = known.orElseGet(() -> make(row));
    contact.add(row);
    row.works().forEach(work -> contact.worksAt(company(work), work));
    row.works().stream().findFirst().ifPresent(work ->
        company(work).own.add(row.own().company()));
    row.telling().forEach(point -> reachedBy(point.key(), contact));
    return known.isEmpty();
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
