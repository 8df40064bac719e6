package rapport.contacts;

import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;
import static rapport.contacts.db.Tables.CONTACT_POINT;
import static rapport.contacts.db.Tables.EMPLOYMENT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import rapport.kernel.SearchKey;

/** Writes what a plan says, each table in one go. */
@Component
class IntakeWriting {
  private static final List<Field<?>> COMPANIES =
      List.of(
          COMPANY.ID,
          COMPANY.NAME,
          COMPANY.SORT_KEY,
          COMPANY.SEARCH_KEY,
          COMPANY.NOTE,
          COMPANY.RESPONSIBLE_ID,
          COMPANY.CREATED_AT);
  private static final List<Field<?>> CONTACTS =
      List.of(
          CONTACT.ID,
          CONTACT.GIVEN_NAME,
          CONTACT.MIDDLE_NAME,
          CONTACT.FAMILY_NAME,
          CONTACT.SORT_KEY,
          CONTACT.SEARCH_KEY,
          CONTACT.BIRTHDAY,
          CONTACT.NOTE,
          CONTACT.RESPONSIBLE_ID,
          CONTACT.CREATED_AT);
  private static final List<Field<?>> EMPLOYMENTS =
      List.of(EMPLOYMENT.ID, EMPLOYMENT.CONTACT_ID, EMPLOYMENT.COMPANY_ID, EMPLOYMENT.POSITION);

  private final DSLContext sql;

  IntakeWriting(DSLContext sql) {
    this.sql = sql;
  }

  void write(IntakePlan plan, UUID responsibleId, Instant now) {
    insert(COMPANY, COMPANIES, companies(plan, responsibleId, now));
    insert(CONTACT, CONTACTS, contacts(plan, responsibleId, now));
    insert(EMPLOYMENT, EMPLOYMENTS, employments(plan));
    insert(
        CONTACT_POINT,
        columns(CONTACT_POINT.CONTACT_ID),
        points(plan.contacts().stream().flatMap(one -> one.points.fresh().stream()).toList()));
    insert(
        CONTACT_POINT,
        columns(CONTACT_POINT.COMPANY_ID),
        points(plan.companies().stream().flatMap(one -> one.points.fresh().stream()).toList()));
    update(plan);
  }

  /** As one batch, which the driver sends as inserts of many rows. */
  private void insert(Table<?> table, List<Field<?>> columns, List<Object[]> rows) {
    if (!rows.isEmpty()) {
      sql.batch(
              sql.insertInto(table)
                  .columns(columns)
                  .values(Collections.nCopies(columns.size(), (Object) null)))
          .bind(rows.toArray(Object[][]::new))
          .execute();
    }
  }

  private static List<Object[]> companies(IntakePlan plan, UUID responsibleId, Instant now) {
    return plan.companies().stream()
        .filter(company -> company.made)
        .map(company ->
            new Object[] {
              company.id,
              company.name,
              company.key(),
              SearchKey.of(company.name),
              company.note(),
              responsibleId,
              now
            })
        .toList();
  }

  private static List<Object[]> contacts(IntakePlan plan, UUID responsibleId, Instant now) {
    List<Object[]> rows = new ArrayList<>();
    for (IntakeContact contact : plan.contacts()) {
      if (contact.made) {
        rows.add(
            new Object[] {
              contact.id,
              contact.name.given(),
              contact.name.middle(),
              contact.name.family(),
              contact.name.sortKey(),
              contact.searchKey(),
              contact.birthday(),
              contact.note(),
              responsibleId,
              now
            });
      }
    }
    return rows;
  }

  private static List<Object[]> employments(IntakePlan plan) {
    List<Object[]> rows = new ArrayList<>();
    for (IntakeContact contact : plan.contacts()) {
      contact
          .newEmployments()
          .forEach(work ->
              rows.add(new Object[] {work.id(), contact.id, work.companyId(), work.position()}));
    }
    return rows;
  }

  private static List<Field<?>> columns(Field<UUID> owner) {
    return List.of(
        CONTACT_POINT.ID,
        owner,
        CONTACT_POINT.KIND,
        CONTACT_POINT.LABEL,
        CONTACT_POINT.VALUE,
        CONTACT_POINT.CANONICAL,
        CONTACT_POINT.SEARCH_KEY,
        CONTACT_POINT.ORDINAL);
  }

  private static List<Object[]> points(List<IntakePoints.Fresh> points) {
    return points.stream()
        .map(fresh ->
            new Object[] {
              fresh.id(),
              fresh.ownerId(),
              fresh.point().kind().code(),
              fresh.point().label(),
              fresh.point().value(),
              fresh.point().canonical(),
              fresh.point().searchKey(),
              fresh.ordinal()
            })
        .toList();
  }

  private void update(IntakePlan plan) {
    List<Query> updates = new ArrayList<>();
    plan.contacts().stream()
        .filter(IntakeContact::isChanged)
        .forEach(contact ->
            updates.add(
                sql.update(CONTACT)
                    .set(CONTACT.BIRTHDAY, contact.birthday())
                    .set(CONTACT.NOTE, contact.note())
                    .set(CONTACT.SEARCH_KEY, contact.searchKey())
                    .set(CONTACT.VERSION, contact.version + 1)
                    .where(CONTACT.ID.eq(contact.id))));
    plan.companies().stream()
        .filter(IntakeCompany::isChanged)
        .forEach(company ->
            updates.add(
                sql.update(COMPANY)
                    .set(COMPANY.NOTE, company.note())
                    .set(COMPANY.VERSION, company.version + 1)
                    .where(COMPANY.ID.eq(company.id))));
    if (!updates.isEmpty()) {
      sql.batch(updates).execute();
    }
  }
}
