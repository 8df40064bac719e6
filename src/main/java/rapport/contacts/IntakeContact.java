package rapport.contacts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.contacts.IncomingRow.Work;
import rapport.kernel.Ids;
import rapport.kernel.PersonName;
import rapport.kernel.SortKey;

/** A contact while rows are taken: what is known, and what the rows add to it. */
final class IntakeContact {
  /** Where the contact works, or worked, by a row. */
  record NewEmployment(UUID id, UUID companyId, Work work, boolean former) {}

  /** A place of work the database has, of which a row changes what somebody does there. */
  record NewPosition(UUID employmentId, Work now, Work was) {}

  final UUID id;
  final PersonName name;
  final String nameKey;
  final boolean made;
  final int version;
  final @Nullable UUID responsibleId;
  final IntakePoints points;
  final IntakeOwn own = new IntakeOwn();
  private final Set<UUID> companies = new HashSet<>();
  private final Map<UUID, Work> currentWorks = new LinkedHashMap<>();
  private final Set<String> companyKeys = new HashSet<>();
  final IntakeFacts facts = new IntakeFacts();
  private final Set<String> formerPlaces = new HashSet<>();
  private boolean employersHidden;
  private final Map<UUID, UUID> employmentIds = new HashMap<>();
  private final List<NewEmployment> newEmployments = new ArrayList<>();
  private final Map<UUID, NewPosition> newPositions = new LinkedHashMap<>();
  private boolean met;

  IntakeContact(UUID id, PersonName name, int version, @Nullable UUID responsibleId) {
    this.id = id;
    this.responsibleId = responsibleId;
    this.name = name;
    this.nameKey = IncomingRow.nameKey(name);
    this.made = version == 0;
    this.version = Math.max(1, version);
    this.points = new IntakePoints(id);
  }

  /** One that is not in the database yet. */
  static IntakeContact fresh(PersonName name) {
    return new IntakeContact(Ids.next(), name, 0, null);
  }

  /** Says where the contact works, or worked, as the database has it; the main place first. */
  void knownAt(UUID companyId, UUID employmentId, Work work, boolean current) {
    companies.add(companyId);
    companyKeys.add(work.key());
    if (current && currentWorks.putIfAbsent(companyId, work) == null) {
      employmentIds.put(companyId, employmentId);
    }
  }

  boolean worksAtAnyOf(List<Work> works) {
    return works.stream().anyMatch(work -> companyKeys.contains(work.key()));
  }

  /** As far as whoever imports may know. */
  boolean worksNowhere() {
    return employersHidden || companies.isEmpty() && formerPlaces.isEmpty();
  }

  /** Says that whoever imports may not know where the contact works. */
  void hideEmployers() {
    employersHidden = true;
  }

  /** By what rows without addresses are recognised to be about the contact. */
  Stream<String> otherKeys() {
    return worksNowhere() && !points.tell()
        ? Stream.of(IntakePlan.BARE)
        : companyKeys.stream().map(IntakePlan::workKey);
  }

  /** Notes that a row was about the contact. */
  void meet() {
    met = true;
  }

  /** Takes what a row says; whether that changes anything. */
  boolean add(IncomingRow row, boolean overwrites) {
    met = true;
    boolean changed = false;
    for (IncomingPoint point : row.points()) {
      changed |= points.add(point);
    }
    changed |= own.add(row.own().contact(), overwrites);
    String born = row.birthday() == null ? "" : row.birthday().toString();
    changed |= facts.add(IntakeFacts.BIRTHDAY, born, overwrites);
    changed |= facts.add(IntakeFacts.NOTE, row.note(), overwrites);
    for (Map.Entry<String, String> fact : row.own().contactFacts().entrySet()) {
      changed |= facts.add(fact.getKey(), fact.getValue(), overwrites);
    }
    return changed;
  }

  /** Says where the contact works by a row; whether that changes anything. */
  boolean worksAt(IntakeCompany company, Work work, boolean overwrites) {
    if (!companies.add(company.id)) {
      return holds(company.id, work, overwrites);
    }
    companyKeys.add(work.key());
    currentWorks.put(
        company.id,
        new Work(company.name, work.position(), work.decision(), work.since(), work.until()));
    newEmployments.add(new NewEmployment(Ids.next(), company.id, work, false));
    return true;
  }

  /**
   * Says where the contact worked before by a row; whether that is news. A place that is known,
   * whether they are there or were, stays as it is known.
   */
  boolean workedAt(IntakeCompany company, Work work) {
    if (!made && companies.contains(company.id)
        || !formerPlaces.add(company.id + " " + work.since())) {
      return false;
    }
    companyKeys.add(work.key());
    newEmployments.add(new NewEmployment(Ids.next(), company.id, work, true));
    return true;
  }

  /** What somebody does at a place of work that is known. */
  private boolean holds(UUID companyId, Work work, boolean overwrites) {
    Work now = currentWorks.get(companyId);
    Work then = now == null ? null : now.with(work, overwrites);
    if (now == null || then == null || then.equals(now)) {
      return false;
    }
    currentWorks.put(companyId, then);
    UUID employmentId = employmentIds.get(companyId);
    if (employmentId == null) {
      newEmployments.replaceAll(one ->
          !one.former() && one.companyId().equals(companyId)
              ? new NewEmployment(one.id(), companyId, then, false)
              : one);
    } else {
      NewPosition before = newPositions.get(employmentId);
      newPositions.put(
          employmentId, new NewPosition(employmentId, then, before == null ? now : before.was()));
    }
    return true;
  }

  Collection<NewPosition> newPositions() {
    return newPositions.values();
  }

  List<NewEmployment> newEmployments() {
    return newEmployments;
  }

  @Nullable LocalDate birthday() {
    String born = facts.of(IntakeFacts.BIRTHDAY);
    return born.isEmpty() ? null : LocalDate.parse(born);
  }

  /** Whether a row was about it. */
  boolean isMet() {
    return met;
  }

  int versionAfter() {
    return isChanged() ? version + 1 : version;
  }

  boolean isChanged() {
    return !made && !added().isEmpty();
  }

  /** What {@link IntakeUndoing} needs to take it back. */
  List<String> added() {
    if (made) {
      return List.of();
    }
    List<String> added = new ArrayList<>();
    points.fresh().forEach(point -> added.add(Added.point(point.id())));
    added.addAll(own.added());
    newEmployments.forEach(employment -> added.add(Added.employment(employment.id())));
    newPositions.values().forEach(one -> added.addAll(Added.position(one)));
    added.addAll(facts.added());
    return added;
  }

  String searchKey() {
    return ContactKeys.of(name, currentWorks.values().stream().map(Work::company).toList());
  }

  String employerKey() {
    return mainWork().map(Work::key).orElse("");
  }

  String positionKey() {
    return mainWork().map(work -> SortKey.of(work.position())).orElse("");
  }

  private Optional<Work> mainWork() {
    return currentWorks.values().stream().findFirst();
  }
}
