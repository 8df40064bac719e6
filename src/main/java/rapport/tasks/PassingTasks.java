package rapport.tasks;

import static rapport.platform.Among.among;
import static rapport.tasks.db.Tables.TASK;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Differences;
import rapport.contacts.PassesPlans;
import rapport.interactions.CardEntries;

/** Open tasks for clients pass on with them. */
@Component
@Transactional
class PassingTasks implements PassesPlans {
  private final DSLContext sql;
  private final CardEntries entries;
  private final Changes changes;

  PassingTasks(DSLContext sql, CardEntries entries, Changes changes) {
    this.sql = sql;
    this.entries = entries;
    this.changes = changes;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, List<UUID>> openOf(UUID responsibleId, Collection<UUID> clientIds) {
    Map<UUID, List<UUID>> byClient = entries.openBySubject(Tasks.KIND, clientIds);
    List<UUID> all = byClient.values().stream().flatMap(List::stream).distinct().toList();
    Set<UUID> theirs =
        new HashSet<>(
            sql.select(TASK.ID)
                .from(TASK)
                .where(
                    among(TASK.ID, all),
                    TASK.RESPONSIBLE_ID.eq(responsibleId),
                    TASK.STATE.eq(TaskState.OPEN.code()),
                    TASK.REMOVED_AT.isNull())
                .fetch(TASK.ID));
    Map<UUID, List<UUID>> open = new LinkedHashMap<>();
    byClient.forEach((client, ids) -> {
      List<UUID> some = ids.stream().filter(theirs::contains).toList();
      if (!some.isEmpty()) {
        open.put(client, some);
      }
    });
    return open;
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

  private Set<UUID> pass(Collection<UUID> ids, Way way, Act act) {
    Set<UUID> passed =
        sql.update(TASK)
            .set(TASK.RESPONSIBLE_ID, way.toId())
            .set(TASK.VERSION, TASK.VERSION.plus(1))
            .where(
                among(TASK.ID, ids),
                TASK.RESPONSIBLE_ID.eq(way.fromId()),
                TASK.STATE.eq(TaskState.OPEN.code()))
            .returningResult(TASK.ID)
            .fetchSet(TASK.ID);
    Map<String, ?> details = Differences.passed(way.fromId(), way.toId()).details();
    changes.recordAll(
        act,
        way.verb(),
        Tasks.KIND,
        passed.stream().collect(Collectors.toMap(id -> id, id -> details)));
    return passed;
  }
}
