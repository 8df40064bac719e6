package rapport.contacts;

import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;
import static rapport.contacts.db.Tables.CONTACT_POINT;
import static rapport.contacts.db.Tables.EMPLOYMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
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
          COMPANY.CREATED_AT,
          COMPANY.STALE_FROM,
          COMPANY.INDUSTRY,
          COMPANY.IMPORTANCE,
          COMPANY.ROLE,
          COMPANY.STAGE);
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
          CONTACT.CREATED_AT,
          CONTACT.EMPLOYER_KEY,
          CONTACT.POSITION_KEY,
          CONTACT.NAME_DOUBTFUL,
          CONTACT.STALE_FROM,
          CONTACT.IMPORTANCE,
          CONTACT.ROLE,
          CONTACT.STAGE);
  private static final List<Field<?>> EMPLOYMENTS =
      List.of(
          EMPLOYMENT.ID,
          EMPLOYMENT.CONTACT_ID,
          EMPLOYMENT.COMPANY_ID,
          EMPLOYMENT.POSITION,
          EMPLOYMENT.DECISION_ROLE,
          EMPLOYMENT.VALID_FROM,
          EMPLOYMENT.VALID_TO,
          EMPLOYMENT.CONFIRMED_AT);

  private final DSLContext sql;

  private final Freshness freshness;
  private final Headcounts headcounts;
  private final IntakeOwnWriting own;

  IntakeWriting(DSLContext sql, Freshness freshness, Headcounts headcounts, IntakeOwnWriting own) {
    this.sql = sql;
    this.freshness = freshness;
    this.headcounts = headcounts;
    this.own = own;
  }

  void write(IntakePlan plan, UUID responsibleId, Instant now) {
    IntakeFreshness fresh = new IntakeFreshness(freshness.rules(), now);
    insert(COMPANY, COMPANIES, companies(plan, responsibleId, fresh));
    insert(CONTACT, CONTACTS, contacts(plan, responsibleId, fresh));
    insert(EMPLOYMENT, EMPLOYMENTS, employments(plan, now));
    insert(
        CONTACT_POINT,
        columns(CONTACT_POINT.CONTACT_ID),
        points(plan.contacts().stream().map(one -> one.points), fresh));
    insert(
        CONTACT_POINT,
        columns(CONTACT_POINT.COMPANY_ID),
        points(plan.companies().stream().map(one -> one.points), fresh));
    update(plan);
    own.write(plan);
    headcounts.renew(employers(plan));
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

  private static List<Object[]> companies(
      IntakePlan plan, UUID responsibleId, IntakeFreshness fresh) {
    return plan.companies().stream()
        .filter(company -> company.made)
        .map(company ->
            new Object[] {
              company.id,
              company.name,
              company.key(),
              SearchKey.of(company.name),
              company.facts.of(IntakeFacts.NOTE),
              company.facts.responsible(responsibleId),
              fresh.now(),
              fresh.staleFrom(company),
              company.facts.of(IntakeFacts.INDUSTRY),
              company.facts.importance(),
              orNull(company.facts.of(IntakeFacts.ROLE)),
              orNull(company.facts.of(IntakeFacts.STAGE))
            })
        .toList();
  }

  private static List<Object[]> contacts(
      IntakePlan plan, UUID responsibleId, IntakeFreshness fresh) {
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
              contact.facts.of(IntakeFacts.NOTE),
              contact.facts.responsible(responsibleId),
              fresh.now(),
              contact.employerKey(),
              contact.positionKey(),
              contact.name.isDoubtful(),
              fresh.staleFrom(contact),
              contact.facts.importance(),
              orNull(contact.facts.of(IntakeFacts.ROLE)),
              orNull(contact.facts.of(IntakeFacts.STAGE))
            });
      }
    }
    return rows;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static List<Object[]> employments(IntakePlan plan, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    List<Object[]> rows = new ArrayList<>();
    for (IntakeContact contact : plan.contacts()) {
      contact
          .newEmployments()
          .forEach(place ->
              rows.add(
                  new Object[] {
                    place.id(),
                    contact.id,
                    place.companyId(),
                    place.work().position(),
                    orNull(place.work().decision()),
                    place.work().since(),
                    place.former() ? last(place.work(), today) : null,
                    now
                  }));
    }
    return rows;
  }

  /** Of a place of which nobody knows when they left it, it is known that they have. */
  private static LocalDate last(IncomingRow.Work work, LocalDate today) {
    return work.until() == null ? today : work.until();
  }

  private static Set<UUID> employers(IntakePlan plan) {
    return plan.contacts().stream()
        .flatMap(contact -> contact.newEmployments().stream())
        .filter(place -> !place.former())
        .map(IntakeContact.NewEmployment::companyId)
        .collect(Collectors.toSet());
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
        CONTACT_POINT.ORDINAL,
        CONTACT_POINT.IS_PRIMARY,
        CONTACT_POINT.VALID_TO,
        CONTACT_POINT.CONFIRMED_AT);
  }

  private static List<Object[]> points(Stream<IntakePoints> points, IntakeFreshness freshness) {
    return points
        .flatMap(one -> one.fresh().stream())
        .map(fresh ->
            new Object[] {
              fresh.id(),
              fresh.ownerId(),
              fresh.point().kind().code(),
              fresh.point().label(),
              fresh.point().value(),
              fresh.point().canonical(),
              fresh.point().searchKey(),
              fresh.ordinal(),
              fresh.first(),
              fresh.point().until(),
              freshness.confirmed(fresh.point())
            })
        .toList();
  }

  private void update(IntakePlan plan) {
    List<Query> updates = new ArrayList<>();
    plan.contacts().stream()
        .flatMap(contact -> contact.newPositions().stream())
        .forEach(one ->
            updates.add(
                sql.update(EMPLOYMENT)
                    .set(EMPLOYMENT.POSITION, one.now().position())
                    .set(EMPLOYMENT.DECISION_ROLE, orNull(one.now().decision()))
                    .where(EMPLOYMENT.ID.eq(one.employmentId()))));
    plan.contacts().stream()
        .filter(IntakeContact::isChanged)
        .forEach(contact ->
            updates.add(
                sql.update(CONTACT)
                    .set(CONTACT.BIRTHDAY, contact.birthday())
                    .set(CONTACT.NOTE, contact.facts.of(IntakeFacts.NOTE))
                    .set(CONTACT.IMPORTANCE, contact.facts.importance())
                    .set(CONTACT.ROLE, orNull(contact.facts.of(IntakeFacts.ROLE)))
                    .set(CONTACT.STAGE, orNull(contact.facts.of(IntakeFacts.STAGE)))
                    .set(CONTACT.RESPONSIBLE_ID, contact.facts.id(IntakeFacts.RESPONSIBLE))
                    .set(CONTACT.SEARCH_KEY, contact.searchKey())
                    .set(CONTACT.EMPLOYER_KEY, contact.employerKey())
                    .set(CONTACT.POSITION_KEY, contact.positionKey())
                    .set(CONTACT.STALE_FROM, Staleness.ofContact())
                    .set(CONTACT.VERSION, contact.version + 1)
                    .where(CONTACT.ID.eq(contact.id))));
    plan.companies().stream()
        .filter(IntakeCompany::isChanged)
        .forEach(company ->
            updates.add(
                sql.update(COMPANY)
                    .set(COMPANY.NOTE, company.facts.of(IntakeFacts.NOTE))
                    .set(COMPANY.INDUSTRY, company.facts.of(IntakeFacts.INDUSTRY))
                    .set(COMPANY.IMPORTANCE, company.facts.importance())
                    .set(COMPANY.ROLE, orNull(company.facts.of(IntakeFacts.ROLE)))
                    .set(COMPANY.STAGE, orNull(company.facts.of(IntakeFacts.STAGE)))
                    .set(COMPANY.RESPONSIBLE_ID, company.facts.id(IntakeFacts.RESPONSIBLE))
                    .set(COMPANY.PARENT_ID, company.facts.id(IntakeFacts.PARENT))
                    .set(COMPANY.STALE_FROM, Staleness.ofCompany())
                    .set(COMPANY.VERSION, company.version + 1)
                    .where(COMPANY.ID.eq(company.id))));
    // later than the companies themselves, which are inserted in no particular order
    plan.companies().stream()
        .filter(company -> company.made && company.facts.id(IntakeFacts.PARENT) != null)
        .forEach(company ->
            updates.add(
                sql.update(COMPANY)
                    .set(COMPANY.PARENT_ID, company.facts.id(IntakeFacts.PARENT))
                    .where(COMPANY.ID.eq(company.id))));
    if (!updates.isEmpty()) {
      sql.batch(updates).execute();
    }
  }
}
