package rapport.contacts;

import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.FRESHNESS_RULE;

import java.util.Collection;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether what we know of clients is still so: when it was confirmed, and when it wants to be. */
@Component
@Transactional
public class Freshness {
  private final DSLContext sql;

  Freshness(DSLContext sql) {
    this.sql = sql;
  }

  /** Finds anew from when the cards of companies are stale. */
  void renewCompanies(Collection<UUID> ids) {
    sql.update(COMPANY)
        .set(COMPANY.STALE_FROM, Staleness.ofCompany())
        .where(COMPANY.ID.in(ids))
        .execute();
  }

  /** After how long each kind of data is stale. */
  @Transactional(readOnly = true)
  public FreshnessRules rules() {
    return new FreshnessRules(
        sql.selectFrom(FRESHNESS_RULE).fetchMap(FRESHNESS_RULE.KIND, FRESHNESS_RULE.MONTHS));
  }
}
