package rapport.contacts;

import static java.util.stream.Collectors.groupingBy;
import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;
import static rapport.contacts.db.Tables.EMPLOYMENT;
import static rapport.platform.Among.among;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.kernel.Cursor;
import rapport.kernel.Ids;
import rapport.kernel.Page;

/** Who works where, over time. */
@Component
class Employments {
  /** Current before past, the main place before others, the older one before the newer. */
  static final List<SortField<?>> ORDER =
      List.of(EMPLOYMENT.VALID_TO.desc().nullsFirst(), EMPLOYMENT.MAIN.desc(), EMPLOYMENT.ID.asc());

  private final DSLContext sql;
  private final Headcounts headcounts;

  Employments(DSLContext sql, Headcounts headcounts) {
    this.sql = sql;
    this.headcounts = headcounts;
  }

  /** Says as what somebody works there; nothing is written if that was known. */
  void position(UUID id, String position, Act act) {
    sql.update(EMPLOYMENT)
        .set(EMPLOYMENT.POSITION, position)
        .set(EMPLOYMENT.CONFIRMED_AT, act.at())
        .set(EMPLOYMENT.CONFIRMED_BY, act.userId())
        .where(EMPLOYMENT.ID.eq(id), EMPLOYMENT.POSITION.ne(position))
        .execute();
  }

  UUID insert(UUID contactId, EmploymentDraft draft, Act act) {
    UUID id = Ids.next();
    onlyMain(contactId, draft);
    sql.insertInto(EMPLOYMENT)
        .set(fields(draft, act))
        .set(EMPLOYMENT.ID, id)
        .set(EMPLOYMENT.CONTACT_ID, contactId)
        .execute();
    headcounts.renew(List.of(draft.companyId()));
    return id;
  }

  /** The first employments of contacts who have none, by their ids. */
  void insertAll(Map<UUID, EmploymentDraft> drafts, Act act) {
    if (drafts.isEmpty()) {
      return;
    }
    AddingContacts.together(
        sql,
        drafts.entrySet().stream()
            .map(one ->
                sql.insertInto(EMPLOYMENT)
                    .set(fields(one.getValue(), act))
                    .set(EMPLOYMENT.ID, Ids.next())
                    .set(EMPLOYMENT.CONTACT_ID, one.getKey()))
            .toList());
    headcounts.renew(drafts.values().stream().map(EmploymentDraft::companyId).toList());
  }

  /** Says anew all that is known of an employment; that counts as having confirmed it. */
  void update(Employment before, EmploymentDraft draft, Act act) {
    onlyMain(before.contactId(), draft);
    sql.update(EMPLOYMENT).set(fields(draft, act)).where(EMPLOYMENT.ID.eq(before.id())).execute();
    headcounts.renew(List.of(before.companyId(), draft.companyId()));
  }

  /** Of the places of one contact at most one is the main one. */
  private void onlyMain(UUID contactId, EmploymentDraft draft) {
    if (draft.main()) {
      sql.update(EMPLOYMENT)
          .set(EMPLOYMENT.MAIN, false)
          .where(EMPLOYMENT.CONTACT_ID.eq(contactId), EMPLOYMENT.MAIN.isTrue())
          .execute();
    }
  }

  private static Map<?, ?> fields(EmploymentDraft draft, Act act) {
    Map<Object, Object> fields = new HashMap<>();
    fields.put(EMPLOYMENT.COMPANY_ID, draft.companyId());
    fields.put(EMPLOYMENT.POSITION, draft.position());
    fields.put(EMPLOYMENT.VALID_FROM, draft.from());
    fields.put(EMPLOYMENT.VALID_TO, draft.to());
    fields.put(
        EMPLOYMENT.DECISION_ROLE,
        draft.decisionRole() == null ? null : draft.decisionRole().code());
    fields.put(EMPLOYMENT.MAIN, draft.main());
    fields.put(EMPLOYMENT.CONFIRMED_AT, act.at());
    fields.put(EMPLOYMENT.CONFIRMED_BY, act.userId());
    return fields;
  }

  /** Ends an employment on its last day; it stays known as a past one. */
  void end(Employment employment, LocalDate lastDay) {
    sql.update(EMPLOYMENT)
        .set(EMPLOYMENT.VALID_TO, lastDay)
        .set(EMPLOYMENT.MAIN, false)
        .where(EMPLOYMENT.ID.eq(employment.id()))
        .execute();
    headcounts.renew(List.of(employment.companyId()));
  }

  /** Removes an employment that never was. */
  void remove(Employment employment) {
    sql.deleteFrom(EMPLOYMENT).where(EMPLOYMENT.ID.eq(employment.id())).execute();
    headcounts.renew(List.of(employment.companyId()));
  }

  Optional<Employment> find(UUID id) {
    return select().where(EMPLOYMENT.ID.eq(id)).fetchOptional(Employments::employment);
  }

  /** The employments of some contacts: current before past. */
  Map<UUID, List<Employment>> of(Collection<UUID> contactIds) {
    return select().where(among(EMPLOYMENT.CONTACT_ID, contactIds)).orderBy(ORDER).stream()
        .map(Employments::employment)
        .collect(groupingBy(Employment::contactId));
  }

  /** All employments for which this holds. */
  List<Employment> where(Condition condition) {
    return select().where(condition).orderBy(ORDER).fetch(Employments::employment);
  }

  /** Who works, or worked, at a company: at most the given number, current before past. */
  List<Employment> at(UUID companyId, Condition seen, int most) {
    return select()
        .where(EMPLOYMENT.COMPANY_ID.eq(companyId), seen)
        .orderBy(ORDER)
        .limit(most)
        .fetch(Employments::employment);
  }

  Page<Employment> page(Employing.Asked asked, Condition seen, Optional<UUID> after, int limit) {
    Condition meant =
        DSL.and(
            asked.companyId().map(EMPLOYMENT.COMPANY_ID::eq).orElse(DSL.trueCondition()),
            asked.contactId().map(EMPLOYMENT.CONTACT_ID::eq).orElse(DSL.trueCondition()),
            after.map(EMPLOYMENT.ID::gt).orElse(DSL.trueCondition()));
    List<Employment> rows =
        select()
            .join(CONTACT)
            .on(CONTACT.ID.eq(EMPLOYMENT.CONTACT_ID))
            .where(meant, seen)
            .orderBy(EMPLOYMENT.ID)
            .limit(limit + 1)
            .fetch(Employments::employment);
    return Page.of(rows, limit, one -> new Cursor("", one.id()));
  }

  private SelectOnConditionStep<? extends Record> select() {
    return sql.select(
            EMPLOYMENT.ID,
            EMPLOYMENT.CONTACT_ID,
            EMPLOYMENT.COMPANY_ID,
            EMPLOYMENT.POSITION,
            EMPLOYMENT.VALID_FROM,
            EMPLOYMENT.VALID_TO,
            EMPLOYMENT.DECISION_ROLE,
            EMPLOYMENT.MAIN,
            EMPLOYMENT.CONFIRMED_AT,
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
        row.get(EMPLOYMENT.VALID_TO),
        Optional.ofNullable(row.get(EMPLOYMENT.DECISION_ROLE))
            .flatMap(DecisionRole::ofCode)
            .orElse(null),
        row.get(EMPLOYMENT.MAIN),
        row.get(EMPLOYMENT.CONFIRMED_AT));
  }
}
