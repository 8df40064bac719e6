package rapport.contacts;

import static org.jooq.impl.DSL.any;
import static rapport.contacts.db.Tables.HANDOVER_ROW;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Differences;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.fields.RecordTable;
import rapport.platform.live.Live;

/** Makes somebody else responsible for many clients and for what they were promised. */
@Component
class Passing {
  /** Clients that are worked on at a time. */
  static final int BATCH = 1000;

  private final DSLContext sql;
  private final ManyClients many;
  private final EveryPlan plans;
  private final HandOvers handOvers;
  private final Changes changes;
  private final Listed listed;
  private final Live live;

  Passing(
      DSLContext sql,
      ManyClients many,
      EveryPlan plans,
      HandOvers handOvers,
      Changes changes,
      Listed listed,
      Live live) {
    this.sql = sql;
    this.many = many;
    this.plans = plans;
    this.handOvers = handOvers;
    this.changes = changes;
    this.listed = listed;
    this.live = live;
  }

  /** Clients of one kind and one employee that belong to a hand-over. */
  record Group(UUID handOverId, RecordKind kind, @Nullable UUID fromId, UUID toId) {
    Group of(RecordKind other) {
      return new Group(handOverId, other, fromId, toId);
    }
  }

  /**
   * Passes those of them that are still the first one's, and writes down what passed; with contacts
   * goes the work on their inquiries that is not done.
   */
  HandOver.Figures over(Group group, Collection<UUID> ids, Act act) {
    many.lock(group.kind(), ids);
    Set<UUID> moved = move(group.kind(), ids, group.fromId(), group.toId(), act);
    Map<UUID, List<UUID>> open = open(group.fromId(), moved);
    Set<UUID> passed = new HashSet<>();
    if (group.fromId() != null) {
      passed.addAll(plans.pass(flat(open), group.fromId(), group.toId(), act));
      live.gone(Set.of(group.fromId()));
    }
    write(group, moved, open, passed);
    record(act, "hand_over", group, moved, group.fromId(), group.toId());
    HandOver.Figures figures = HandOver.Figures.of(group.kind(), moved.size(), passed.size(), 0);
    List<UUID> leads = along(group.kind(), group.fromId(), moved, act.user());
    return leads.isEmpty() ? figures : figures.plus(over(group.of(RecordKind.LEAD), leads, act));
  }

  /** The open leads of contacts that the same employee works on and the user may hand over. */
  List<UUID> along(RecordKind kind, @Nullable UUID fromId, Collection<UUID> ids, User user) {
    Optional<ListedRecords> leads = listed.other(RecordKind.LEAD);
    if (kind != RecordKind.CONTACT
        || fromId == null
        || ids.isEmpty()
        || leads.isEmpty()
        || !HandOverRules.mayWrite(user, RecordKind.LEAD)) {
      return List.of();
    }
    RecordTable table = leads.get().table();
    return sql.select(table.id())
        .from(table.table())
        .where(leads.get().contactId().eq(any(ids.toArray(UUID[]::new))))
        .and(table.responsible().eq(fromId))
        .and(leads.get().open())
        .and(HandOverRules.mayPass(table, user))
        .orderBy(table.id())
        .fetch(table.id());
  }

  /** By client, what passes along with it. */
  Map<UUID, List<UUID>> open(@Nullable UUID fromId, Collection<UUID> ids) {
    return fromId == null || ids.isEmpty() ? Map.of() : plans.openOf(fromId, ids);
  }

  /**
   * Gives those of them back that are still with whom they passed to, or whom that one has lent
   * them.
   *
   * @param planIds by client, what passed along
   * @return the ids of those that went back
   */
  Set<UUID> back(Group group, Map<UUID, List<UUID>> planIds, Act act) {
    many.lock(group.kind(), planIds.keySet());
    Set<UUID> gone = new HashSet<>(back(group, group.toId(), planIds, act));
    Map<UUID, List<UUID>> others = new LinkedHashMap<>(planIds);
    others.keySet().removeAll(gone);
    if (!others.isEmpty()) {
      handOvers
          .lentOn(group.handOverId(), group.toId(), others.keySet())
          .forEach((holder, ids) -> {
            Map<UUID, List<UUID>> lent = new LinkedHashMap<>(others);
            lent.keySet().retainAll(ids);
            gone.addAll(back(group, holder, lent, act));
          });
    }
    return gone;
  }

  private Set<UUID> back(Group group, UUID holderId, Map<UUID, List<UUID>> planIds, Act act) {
    Set<UUID> moved = move(group.kind(), planIds.keySet(), holderId, group.fromId(), act);
    Map<UUID, List<UUID>> theirs = new LinkedHashMap<>(planIds);
    theirs.keySet().retainAll(moved);
    if (group.fromId() != null) {
      plans.passBack(flat(theirs), holderId, group.fromId(), act);
      live.gone(Set.of(holderId));
    }
    record(act, "hand_back", group, moved, holderId, group.fromId());
    return moved;
  }

  private static Set<UUID> flat(Map<UUID, List<UUID>> planIds) {
    Set<UUID> all = new LinkedHashSet<>();
    planIds.values().forEach(all::addAll);
    return all;
  }

  private Set<UUID> move(
      RecordKind kind, Collection<UUID> ids, @Nullable UUID before, @Nullable UUID after, Act act) {
    if (ids.isEmpty()) {
      return Set.of();
    }
    Optional<ListedRecords> other = listed.other(kind);
    if (other.isPresent()) {
      return other.get().pass(ids, before, after, act);
    }
    RecordTable table = Clients.table(kind);
    Field<Integer> version =
        DSL.field(table.table().getQualifiedName().append("version"), Integer.class);
    return sql.update(table.table())
        .set(responsible(table), DSL.val(after, table.responsible().getDataType()))
        .set(version, version.plus(1))
        .where(table.id().eq(any(ids.toArray(UUID[]::new))))
        .and(table.responsible().isNotDistinctFrom(before))
        .returningResult(table.id())
        .fetchSet(table.id());
  }

  private static Field<UUID> responsible(RecordTable table) {
    return DSL.field(table.table().getQualifiedName().append("responsible_id"), UUID.class);
  }

  private void write(Group group, Set<UUID> moved, Map<UUID, List<UUID>> open, Set<UUID> passed) {
    if (moved.isEmpty()) {
      return;
    }
    var insert =
        sql.insertInto(
            HANDOVER_ROW,
            HANDOVER_ROW.HANDOVER_ID,
            HANDOVER_ROW.KIND,
            HANDOVER_ROW.RECORD_ID,
            HANDOVER_ROW.FROM_USER_ID,
            HANDOVER_ROW.PLANS);
    for (UUID id : moved) {
      UUID[] along =
          open.getOrDefault(id, List.of()).stream().filter(passed::contains).toArray(UUID[]::new);
      insert = insert.values(group.handOverId(), group.kind().code(), id, group.fromId(), along);
    }
    insert.execute();
  }

  private void record(
      Act act,
      String verb,
      Group group,
      Set<UUID> moved,
      @Nullable UUID before,
      @Nullable UUID after) {
    Map<String, Object> details = new LinkedHashMap<>(Differences.passed(before, after).details());
    details.put("handoverId", group.handOverId().toString());
    Map<UUID, Map<String, ?>> all = new LinkedHashMap<>();
    moved.forEach(id -> all.put(id, details));
    changes.recordAll(act, verb, group.kind().code(), all);
  }
}
