package rapport.planning;

import static rapport.planning.db.Tables.PLAN_CAPACITY;
import static rapport.platform.Among.among;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Right;
import rapport.kernel.Invalid;

/** How many minutes of a day of work each colleague has for what plans want. */
@Component
@Transactional
public class Capacities {
  /** What is taken for usual: half of a day. */
  public static final int USUAL = 240;

  private static final int MOST = 24 * 60;

  private final DSLContext sql;

  Capacities(DSLContext sql) {
    this.sql = sql;
  }

  /** Of each of some colleagues, in minutes. */
  @Transactional(readOnly = true)
  public Map<UUID, Integer> of(Collection<UUID> userIds) {
    Map<UUID, Integer> all = new HashMap<>();
    userIds.forEach(id -> all.put(id, USUAL));
    all.putAll(
        sql.selectFrom(PLAN_CAPACITY)
            .where(among(PLAN_CAPACITY.USER_ID, userIds))
            .fetchMap(PLAN_CAPACITY.USER_ID, PLAN_CAPACITY.MINUTES));
    return all;
  }

  /** Sets one's own, or whoever manages plans those of others; {@link Invalid} "minutes". */
  public void set(Map<UUID, Integer> minutes, Act act) {
    if (minutes.keySet().stream().anyMatch(id -> !id.equals(act.userId()))) {
      act.needs(Right.MANAGE_PLANS);
    }
    minutes.forEach((id, wanted) -> {
      if (wanted < 0 || wanted > MOST) {
        throw new Invalid("minutes." + id, "planNumber", 0, MOST);
      }
      sql.insertInto(PLAN_CAPACITY)
          .set(PLAN_CAPACITY.USER_ID, id)
          .set(PLAN_CAPACITY.MINUTES, wanted)
          .onConflict(PLAN_CAPACITY.USER_ID)
          .doUpdate()
          .set(PLAN_CAPACITY.MINUTES, wanted)
          .execute();
    });
  }
}
