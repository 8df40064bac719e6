package rapport.contacts;

import static java.util.stream.Collectors.groupingBy;
import static org.jooq.impl.DSL.any;
import static rapport.contacts.db.Tables.EMPLOYMENT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.History;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.fields.RecordTable;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;

/** Reads the records that become one, and refuses those that may not. */
@Component
class MergeSides {
  private final DSLContext sql;
  private final ContactRows contacts;
  private final CompanyRows companies;
  private final Employments employments;
  private final Successors successors;
  private final LockingMerged locking;
  private final History history;
  private final List<FollowsMerge> followers;

  MergeSides(
      DSLContext sql,
      ContactRows contacts,
      CompanyRows companies,
      Employments employments,
      Successors successors,
      LockingMerged locking,
      History history,
      List<FollowsMerge> followers) {
    this.sql = sql;
    this.contacts = contacts;
    this.companies = companies;
    this.employments = employments;
    this.successors = successors;
    this.locking = locking;
    this.history = history;
    this.followers = followers;
  }

  /** The records of a draft, the kept one first, if the user may make them one. */
  List<MergeSide> read(MergeDraft draft, Act act) {
    act.needs(Right.CHANGE_CLIENTS);
    Map<UUID, MergeSide> read = sides(draft.kind(), ids(draft), act.user());
    List<MergeSide> sides = new ArrayList<>();
    for (MergeDraft.Seen seen : draft.all()) {
      sides.add(checked(seen, read, draft, act.user()));
    }
    return sides;
  }

  /** Those of the draft that the user sees, in no order; of rights nobody asks yet. */
  List<MergeSide> known(MergeDraft draft, Act act) {
    act.needs(Right.CHANGE_CLIENTS);
    return List.copyOf(sides(draft.kind(), ids(draft), act.user()).values());
  }

  /** As {@link #read}, and nobody changes them until the transaction ends. */
  List<MergeSide> locked(MergeDraft draft, Act act) {
    locking.lock(draft.kind(), ids(draft));
    return read(draft, act);
  }

  private static List<UUID> ids(MergeDraft draft) {
    return draft.all().stream().map(MergeDraft.Seen::id).toList();
  }

  private MergeSide checked(
      MergeDraft.Seen seen, Map<UUID, MergeSide> read, MergeDraft draft, User user) {
    MergeSide side = read.get(seen.id());
    if (side == null) {
      if (successors.of(draft.kind(), seen.id()).isPresent()) {
        throw new Conflict("mergedMeanwhile");
      }
      throw new Absent(draft.kind().code(), seen.id());
    }
    user.needs(draft.kind(), Deed.CHANGE, side.responsibleId());
    if (!seen.equals(draft.kept())) {
      user.needs(draft.kind(), Deed.DELETE, side.responsibleId());
    }
    if (seen.version() != null && seen.version() != side.version()) {
      throw new Conflict("stale");
    }
    return side;
  }

  private Map<UUID, MergeSide> sides(RecordKind kind, List<UUID> ids, User user) {
    RecordTable table = Clients.table(kind);
    List<Record> rows =
        List.copyOf(
            sql.selectFrom(table.table())
                .where(
                    table.id().eq(any(ids.toArray(UUID[]::new))),
                    table.present(),
                    user.reach(kind, Deed.SEE).of(table.responsible()))
                .fetch());
    Map<UUID, Integer> touches = new HashMap<>();
    followers.forEach(
        one -> one.touches(ids).forEach((id, times) -> touches.merge(id, times, Integer::sum)));
    Map<UUID, Instant> changed = history.lastChanged(ids);
    return kind == RecordKind.COMPANY
        ? ofCompanies(companies.complete(rows), touches, changed)
        : ofContacts(contacts.complete(rows), touches, changed);
  }

  private static Map<UUID, MergeSide> ofContacts(
      List<Contact> read, Map<UUID, Integer> touches, Map<UUID, Instant> changed) {
    Map<UUID, MergeSide> sides = new HashMap<>();
    for (Contact one : read) {
      sides.put(
          one.id(),
          new MergeSide(
              one.id(),
              one.name().full(),
              one.version(),
              one.nameDoubtful(),
              one.createdAt(),
              changed.getOrDefault(one.id(), one.createdAt()),
              touches.getOrDefault(one.id(), 0),
              one.responsibleId(),
              MergeValues.of(one),
              one.points(),
              one.employments()));
    }
    return sides;
  }

  private Map<UUID, MergeSide> ofCompanies(
      List<Company> read, Map<UUID, Integer> touches, Map<UUID, Instant> changed) {
    Map<UUID, List<Employment>> works = works(read.stream().map(Company::id).toList());
    Map<UUID, MergeSide> sides = new HashMap<>();
    for (Company one : read) {
      sides.put(
          one.id(),
          new MergeSide(
              one.id(),
              one.name(),
              one.version(),
              false,
              one.createdAt(),
              changed.getOrDefault(one.id(), one.createdAt()),
              touches.getOrDefault(one.id(), 0),
              one.responsibleId(),
              MergeValues.of(one),
              one.points(),
              works.getOrDefault(one.id(), List.of())));
    }
    return sides;
  }

  private Map<UUID, List<Employment>> works(List<UUID> companyIds) {
    return employments
        .where(EMPLOYMENT.COMPANY_ID.eq(any(companyIds.toArray(UUID[]::new))))
        .stream()
        .collect(groupingBy(Employment::companyId));
  }
}
