package rapport.leads;

import static org.jooq.impl.DSL.noCondition;
import static rapport.leads.db.Tables.LEAD;
import static rapport.platform.Among.among;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.platform.BusinessCalendar;

/** Measures how long first reactions took, in working minutes. */
@Component
@Transactional
class ReactionTimes {
  private final DSLContext sql;
  private final BusinessCalendar calendar;

  ReactionTimes(DSLContext sql, BusinessCalendar calendar) {
    this.sql = sql;
    this.calendar = calendar;
  }

  /** Measures those of these leads to which somebody has reacted and that aren't measured yet. */
  void measure(Collection<UUID> ids) {
    measure(among(LEAD.ID, ids), ids.size());
  }

  /**
   * Measures some of those that nobody measured when they were reacted to.
   *
   * @return how many there were
   */
  int measureOthers(int most) {
    return measure(noCondition(), most);
  }

  private int measure(Condition which, int most) {
    List<Record3<UUID, java.time.Instant, java.time.Instant>> reacted =
        sql.select(LEAD.ID, LEAD.ARRIVED_AT, LEAD.FIRST_REACTION_AT)
            .from(LEAD)
            .where(LEAD.FIRST_REACTION_AT.isNotNull(), LEAD.REACTION_MINUTES.isNull(), which)
            .orderBy(LEAD.ID)
            .limit(most)
            .fetch();
    if (!reacted.isEmpty()) {
      var batch =
          sql.batch(
              sql.update(LEAD).set(LEAD.REACTION_MINUTES, 0).where(LEAD.ID.eq(new UUID(0, 0))));
      for (var row : reacted) {
        int minutes = (int) calendar.between(row.value2(), row.value3()).toMinutes();
        batch = batch.bind(minutes, row.value1());
      }
      batch.execute();
    }
    return reacted.size();
  }
}
