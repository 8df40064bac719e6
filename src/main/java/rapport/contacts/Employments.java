package rapport.contacts;

import static java.util.stream.Collectors.groupingBy;
import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.EMPLOYMENT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.springframework.stereotype.Component;
import rapport.kernel.Ids;

/** Who works where, over time. */
@Component
class Employments {
  private final DSLContext sql;

  Employments(DSLContext sql) {
    this.sql = sql;
  }

  /** Says as what somebody works there; nothing is written if that was known. */
  void position(UUID id, String position) {
    sql.update(EMPLOYMENT)
        .set(EMPLOYMENT.POSITION, position)
        .where(EMPLOYMENT.ID.eq(id), EMPLOYMENT.POSITION.ne(position))
        .execute();
  }

  void insert(UUID contactId, EmploymentDraft draft) {
    sql.insertInto(EMPLOYMENT)
        .set(EMPLOYMENT.ID, Ids.next())
        .set(EMPLOYMENT.CONTACT_ID, contactId)
        .set(EMPLOYMENT.COMPANY_ID, draft.companyId())
        .set(EMPLOYMENT.POSITION, draft.position())
        .set(EMPLOYMENT.VALID_FROM, draft.from())
        .set(EMPLOYMENT.VALID_TO, draft.to())
        .execute();
  }

  /** Ends an employment on its last day; it stays known as a past one. */
  void end(UUID id, LocalDate lastDay) {
    sql.update(EMPLOYMENT).set(EMPLOYMENT.VALID_TO, lastDay).where(EMPLOYMENT.ID.eq(id)).execute();
  }

  /** The employments of some contacts: current before past. */
  Map<UUID, List<Employment>> of(Collection<UUID> contactIds) {
    return select()
        .where(EMPLOYMENT.CONTACT_ID.in(contactIds))
        .orderBy(EMPLOYMENT.VALID_TO.desc().nullsFirst(), EMPLOYMENT.ID)
        .stream()
        .map(Employments::employment)
        .collect(groupingBy(Employment::contactId));
  }

  /** Who works, or worked, at a company: at most the given number, current before past. */
  List<Employment> at(UUID companyId, Condition seen, int most) {
    return select()
        .where(EMPLOYMENT.COMPANY_ID.eq(companyId), seen)
        .orderBy(EMPLOYMENT.VALID_TO.desc().nullsFirst(), EMPLOYMENT.ID)
        .limit(most)
        .fetch(Employments::employment);
  }

  private SelectOnConditionStep<? extends Record> select() {
    return sql.select(
            EMPLOYMENT.ID,
            EMPLOYMENT.CONTACT_ID,
            EMPLOYMENT.COMPANY_ID,
            EMPLOYMENT.POSITION,
            EMPLOYMENT.VALID_FROM,
            EMPLOYMENT.VALID_TO,
            COMPANY.NAME)
        .from(EMPLOYMENT)
        .join(COMPANY)
        .on(COMPANY.ID.eq(EMPLOYMENT.COMPANY_ID));
  }

  private static Employment employment(Record row) {
    return new Employment(
        row.get(EMPLOYMENT.ID),
        row.get(EMPLOYMENT.CONTACT_ID),
        row.get(EMPLOYMENT.COMPANY_ID),
        row.get(COMPANY.NAME),
        row.get(EMPLOYMENT.POSITION),
        row.get(EMPLOYMENT.VALID_FROM),
        row.get(EMPLOYMENT.VALID_TO));
  }
}
