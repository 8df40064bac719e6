package rapport.contacts;

import static rapport.contacts.db.Tables.CONTACT;
import static rapport.contacts.db.Tables.EMPLOYMENT;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.User;

/** Who works at a company, who decides there, and when they were last spoken with. */
@Component
@Transactional(readOnly = true)
public class CompanyPeople {
  private static final int MOST = 200;

  private final DSLContext sql;

  CompanyPeople(DSLContext sql) {
    this.sql = sql;
  }

  /** Those within the viewer's reach, current before past: at most 200, in one query. */
  public List<CompanyPerson> at(UUID companyId, User viewer) {
    Rights may = new Rights(viewer, RecordKind.CONTACT);
    if (!may.reads("company")) {
      return List.of();
    }
    return sql.select(
            CONTACT.ID,
            CONTACT.GIVEN_NAME,
            CONTACT.MIDDLE_NAME,
            CONTACT.FAMILY_NAME,
            CONTACT.LAST_TOUCH_AT,
            EMPLOYMENT.ID,
            EMPLOYMENT.POSITION,
            EMPLOYMENT.DECISION_ROLE,
            EMPLOYMENT.VALID_TO)
        .from(EMPLOYMENT)
        .join(CONTACT)
        .on(CONTACT.ID.eq(EMPLOYMENT.CONTACT_ID))
        .where(EMPLOYMENT.COMPANY_ID.eq(companyId), Sight.contacts(viewer, Deed.SEE))
        .orderBy(EMPLOYMENT.VALID_TO.desc().nullsFirst(), EMPLOYMENT.ID)
        .limit(MOST)
        .fetch(row -> person(row, may));
  }

  private static CompanyPerson person(Record row, Rights may) {
    return new CompanyPerson(
        row.get(CONTACT.ID),
        row.get(EMPLOYMENT.ID),
        ContactRows.name(row).brief(),
        may.reads("position") ? row.get(EMPLOYMENT.POSITION) : "",
        may.reads("decision_role")
            ? DecisionRole.ofCode(Objects.toString(row.get(EMPLOYMENT.DECISION_ROLE), ""))
                .orElse(null)
            : null,
        row.get(EMPLOYMENT.VALID_TO),
        may.reads("last_touch") ? row.get(CONTACT.LAST_TOUCH_AT) : null);
  }
}
