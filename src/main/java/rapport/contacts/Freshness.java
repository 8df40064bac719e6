package rapport.contacts;

import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;
import static rapport.contacts.db.Tables.FRESHNESS_RULE;
import static rapport.platform.Among.among;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Right;
import rapport.kernel.Invalid;

/** Whether what we know of clients is still so: when it was confirmed, and when it wants to be. */
@Component
@Transactional
public class Freshness {
  private static final int LONGEST = 120;

  private final DSLContext sql;
  private final FreshnessJobs jobs;
  private final Changes changes;

  Freshness(DSLContext sql, FreshnessJobs jobs, Changes changes) {
    this.sql = sql;
    this.jobs = jobs;
    this.changes = changes;
  }

  /**
   * Says after how long each kind of data is stale; all cards are looked at anew, in the
   * background.
   *
   * @param months by kind, 0 to 120; 0 for never
   */
  public void change(Map<String, Integer> months, Act act) {
    act.needs(Right.ADMINISTER);
    FreshnessRules before = rules();
    months.forEach((kind, number) -> {
      if (!before.months().containsKey(kind)) {
        throw new Invalid(kind, "choice");
      }
      if (number < 0 || number > LONGEST) {
        throw new Invalid(kind, "range", 0, LONGEST);
      }
      sql.update(FRESHNESS_RULE)
          .set(FRESHNESS_RULE.MONTHS, number)
          .where(FRESHNESS_RULE.KIND.eq(kind))
          .execute();
    });
    changes.record(act, "change", "freshness", act.userId(), months);
    jobs.lookAtAll();
  }

  /** Looks at the next cards after the given one; returns the last of them, null at the end. */
  @Nullable UUID renewContactsAfter(UUID after, int some) {
    List<UUID> ids =
        sql.select(CONTACT.ID)
            .from(CONTACT)
            .where(CONTACT.ID.gt(after))
            .orderBy(CONTACT.ID)
            .limit(some)
            .fetch(CONTACT.ID);
    sql.update(CONTACT)
        .set(CONTACT.STALE_FROM, Staleness.ofContact())
        .where(among(CONTACT.ID, ids))
        .execute();
    return ids.isEmpty() ? null : ids.getLast();
  }

  /** The same for companies. */
  @Nullable UUID renewCompaniesAfter(UUID after, int some) {
    List<UUID> ids =
        sql.select(COMPANY.ID)
            .from(COMPANY)
            .where(COMPANY.ID.gt(after))
            .orderBy(COMPANY.ID)
            .limit(some)
            .fetch(COMPANY.ID);
    renewCompanies(ids);
    return ids.isEmpty() ? null : ids.getLast();
  }

  /** Finds anew from when the cards of companies are stale. */
  void renewCompanies(Collection<UUID> ids) {
    sql.update(COMPANY)
        .set(COMPANY.STALE_FROM, Staleness.ofCompany())
        .where(among(COMPANY.ID, ids))
        .execute();
  }

  /** After how long each kind of data is stale. */
  @Transactional(readOnly = true)
  public FreshnessRules rules() {
    return new FreshnessRules(
        sql.selectFrom(FRESHNESS_RULE).fetchMap(FRESHNESS_RULE.KIND, FRESHNESS_RULE.MONTHS));
  }
}
