package rapport.contacts;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.EMPLOYMENT;

import java.util.Collection;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** How many people work at companies now, kept beside each so that lists can be ordered by it. */
@Component
class Headcounts {
  private final DSLContext sql;

  Headcounts(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * Counts anew. The companies are locked first, so that of two who employ somebody at the same
   * time the later one counts both.
   */
  void renew(Collection<UUID> companyIds) {
    if (companyIds.isEmpty()) {
      return;
    }
    UUID[] ids = companyIds.stream().distinct().toArray(UUID[]::new);
    sql.select(COMPANY.ID)
        .from(COMPANY)
        .where(COMPANY.ID.eq(any(ids)))
        .orderBy(COMPANY.ID)
        .forNoKeyUpdate()
        .fetch();
    sql.update(COMPANY)
        .set(
            COMPANY.PEOPLE_COUNT,
            field(
                select(countDistinct(EMPLOYMENT.CONTACT_ID))
                    .from(EMPLOYMENT)
                    .where(EMPLOYMENT.COMPANY_ID.eq(COMPANY.ID), EMPLOYMENT.VALID_TO.isNull())))
        .where(COMPANY.ID.eq(any(ids)))
        .execute();
  }
}
