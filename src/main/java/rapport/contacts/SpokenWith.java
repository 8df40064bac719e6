package rapport.contacts;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;
import static rapport.contacts.db.Tables.CONTACT;
import static rapport.contacts.db.Tables.EMPLOYMENT;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.User;

/** With whom one speaks at a company. */
@Component
@Transactional(readOnly = true)
public class SpokenWith {
  private final DSLContext sql;

  SpokenWith(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * Of some companies the one who works there now and decides, or influences; among equals the one
   * with whom one spoke last. Companies where the viewer sees nobody are missing. One query.
   */
  public Map<UUID, UUID> at(Collection<UUID> companyIds, User viewer) {
    Rights may = new Rights(viewer, RecordKind.CONTACT);
    if (companyIds.isEmpty() || !may.reads("company")) {
      return Map.of();
    }
    Field<Integer> say = may.reads("decision_role") ? say() : inline(0);
    Map<UUID, UUID> found = new HashMap<>();
    sql.select(EMPLOYMENT.COMPANY_ID, CONTACT.ID)
        .distinctOn(EMPLOYMENT.COMPANY_ID)
        .from(EMPLOYMENT)
        .join(CONTACT)
        .on(CONTACT.ID.eq(EMPLOYMENT.CONTACT_ID))
        .where(EMPLOYMENT.COMPANY_ID.eq(any(companyIds.toArray(UUID[]::new))))
        .and(EMPLOYMENT.VALID_TO.isNull())
        .and(Sight.contacts(viewer, Deed.SEE))
        .orderBy(EMPLOYMENT.COMPANY_ID, say, CONTACT.LAST_TOUCH_AT.desc().nullsLast(), CONTACT.ID)
        .forEach(row -> found.put(row.value1(), row.value2()));
    return found;
  }

  private static Field<Integer> say() {
    return when(EMPLOYMENT.DECISION_ROLE.eq(DecisionRole.DECIDES.code()), inline(0))
        .when(EMPLOYMENT.DECISION_ROLE.eq(DecisionRole.INFLUENCES.code()), inline(1))
        .when(EMPLOYMENT.DECISION_ROLE.eq(DecisionRole.USES.code()), inline(2))
        .otherwise(inline(3));
  }
}
