package rapport.interactions;

import static org.jooq.impl.DSL.any;
import static rapport.interactions.db.Tables.INTERACTION;
import static rapport.interactions.db.Tables.TIMELINE_ENTRY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Differences;
import rapport.contacts.PassesPlans;

/** What is planned with clients passes on with them. */
@Component
@Transactional
class PassingPlans implements PassesPlans {
  private static final int BATCH = 1000;

  private final DSLContext sql;
  private final Changes changes;

  PassingPlans(DSLContext sql, Changes changes) {
    this.sql = sql;
    this.changes = changes;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, List<UUID>> openOf(UUID responsibleId, Collection<UUID> clientIds) {
    UUID[] ids = clientIds.toArray(UUID[]::new);
    Condition theirs =
        INTERACTION
            .STATE
            .eq(State.PLANNED.code())
            .and(INTERACTION.RESPONSIBLE_ID.eq(responsibleId));
    Field<UUID> owner = DSL.field(DSL.name("owner_id"), UUID.class);
    Field<UUID> plan = DSL.field(DSL.name("plan_id"), UUID.class);
    return sql.select(TIMELINE_ENTRY.SUBJECT_ID.as(owner), INTERACTION.ID.as(plan))
        .from(TIMELINE_ENTRY)
        .join(INTERACTION)
        .on(INTERACTION.ID.eq(TIMELINE_ENTRY.ENTRY_ID))
        .where(TIMELINE_ENTRY.SUBJECT_ID.eq(any(ids)))
        .and(TIMELINE_ENTRY.PLANNED.isTrue())
        .and(theirs)
        .union(
            DSL.select(INTERACTION.LEAD_ID, INTERACTION.ID)
                .from(INTERACTION)
                .where(INTERACTION.LEAD_ID.eq(any(ids)), theirs))
        .orderBy(plan)
        .fetchGroups(owner, plan);
  }

  @Override
  public Set<UUID> pass(Collection<UUID> planIds, UUID fromId, UUID toId, Act act) {
    return pass(planIds, new Way("hand_over", fromId, toId), act);
  }

  @Override
  public Set<UUID> passBack(Collection<UUID> planIds, UUID fromId, UUID toId, Act act) {
    return pass(planIds, new Way("hand_back", fromId, toId), act);
  }

  /** From whom to whom, and as what the history records it. */
  private record Way(String verb, UUID fromId, UUID toId) {}

  private Set<UUID> pass(Collection<UUID> planIds, Way way, Act act) {
    List<UUID> all = new ArrayList<>(planIds);
    Set<UUID> passed = new HashSet<>();
    for (int at = 0; at < all.size(); at += BATCH) {
      List<UUID> some = all.subList(at, Math.min(at + BATCH, all.size()));
      passed.addAll(passSome(some, way, act));
    }
    return passed;
  }

  private Set<UUID> passSome(List<UUID> planIds, Way way, Act act) {
    Set<UUID> passed =
        sql.update(INTERACTION)
            .set(INTERACTION.RESPONSIBLE_ID, way.toId())
            .set(INTERACTION.VERSION, INTERACTION.VERSION.plus(1))
            .where(INTERACTION.ID.eq(any(planIds.toArray(UUID[]::new))))
            .and(INTERACTION.STATE.eq(State.PLANNED.code()))
            .and(INTERACTION.RESPONSIBLE_ID.eq(way.fromId()))
            .returningResult(INTERACTION.ID)
            .fetchSet(INTERACTION.ID);
    Map<String, ?> details = Differences.passed(way.fromId(), way.toId()).details();
    Map<UUID, Map<String, ?>> byId = new LinkedHashMap<>();
    passed.forEach(id -> byId.put(id, details));
    changes.recordAll(act, way.verb(), "interaction", byId);
    return passed;
  }
}
