package rapport.contacts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.IncomingRow.Work;
import rapport.kernel.Ids;
import rapport.kernel.PersonName;
import rapport.kernel.SortKey;

/** A contact while rows are taken: what is known, and what the rows add to it. */
final class IntakeContact {
  /** Where the contact works by a row. */
  record NewEmployment(UUID id, UUID companyId, String position) {}

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
  private final List<NewEmployment> newEmployments = new ArrayList<>();
  private @Nullable LocalDate birthday;
  private String note;
  private boolean addsBirthday;
  private boolean addsNote;
  private boolean met;

  IntakeContact(
      UUID id,
      PersonName name,
      int version,
      @Nullable UUID responsibleId,
      @Nullable LocalDate birthday,
      String note) {
    this.id = id;
    this.responsibleId = responsibleId;
    this.name = name;
    this.nameKey = IncomingRow.nameKey(name);
    this.made = version == 0;
    this.version = Math.max(1, version);
    this.birthday = birthday;
    this.note = note;
    this.points = new IntakePoints(id);
  }

  /** One that is not in the database yet. */
  static IntakeContact fresh(PersonName name) {
    return new IntakeContact(Ids.next(), name, 0, null, null, "");
  }

  /** Says where the contact works, or worked, as the database has it; the main place first. */
  void knownAt(UUID companyId, Work work, boolean current) {
    companies.add(companyId);
    companyKeys.add(work.key());
    if (current) {
      currentWorks.putIfAbsent(companyId, work);
    }
  }

  boolean worksAtAnyOf(List<Work> works) {
    return works.stream().anyMatch(work -> companyKeys.contains(work.key()));
  }

  boolean worksNowhere() {
    return companies.isEmpty();
  }

  void add(IncomingRow row) {
    met = true;
    row.points().forEach(points::add);
    own.add(row.own().contact());
    if (birthday == null && row.birthday() != null) {
      birthday = row.birthday();
      addsBirthday = true;
    }
    if (note.isEmpty() && !row.note().isEmpty()) {
      note = row.note();
      addsNote = true;
    }
  }

  void worksAt(IntakeCompany company, Work work) {
    if (companies.add(company.id)) {
      companyKeys.add(work.key());
      currentWorks.put(company.id, new Work(company.name, work.position()));
      newEmployments.add(new NewEmployment(Ids.next(), company.id, work.position()));
    }
  }

  List<NewEmployment> newEmployments() {
    return newEmployments;
  }

  @Nullable LocalDate birthday() {
    return birthday;
  }

  String note() {
    return note;
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
    if (addsBirthday) {
      added.add(Added.BIRTHDAY);
    }
    if (addsNote) {
      added.add(Added.NOTE);
    }
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
