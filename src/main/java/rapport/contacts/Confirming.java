package rapport.contacts;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static rapport.contacts.db.Tables.CONTACT;
import static rapport.contacts.db.Tables.CONTACT_POINT;
import static rapport.contacts.db.Tables.EMPLOYMENT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.kernel.Ids;

/**
 * Says that what is known of a client is still so. That changes nothing that is known, hence no
 * version.
 */
@Component
@Transactional
public class Confirming {
  private final DSLContext sql;
  private final Companies companies;
  private final ContactVersions versions;
  private final ContactKeys keys;
  private final Freshness freshness;
  private final Changes changes;

  Confirming(
      DSLContext sql,
      Companies companies,
      ContactVersions versions,
      ContactKeys keys,
      Freshness freshness,
      Changes changes) {
    this.sql = sql;
    this.companies = companies;
    this.versions = versions;
    this.keys = keys;
    this.freshness = freshness;
    this.changes = changes;
  }

  /**
   * Confirms data of a contact.
   *
   * @param what ids of contact points and employments, and {@link Confirmed#NAME} for the name as
   *     it is written; empty for all that is valid
   * @return what was confirmed, as it was before
   */
  public List<Confirmed> contact(UUID id, Set<String> what, Act act) {
    versions.allow(id, act);
    List<Confirmed> before = new ArrayList<>();
    before.addAll(confirm(points(CONTACT_POINT.CONTACT_ID, id, act), what, act));
    before.addAll(confirm(works(id, act), what, act));
    before.addAll(name(id, what, act));
    keys.renew(List.of(id));
    changes.record(act, "confirm", "contact", id, Map.of("what", names(before)));
    return before;
  }

  /** The same for a company, of which there are only contact points. */
  public List<Confirmed> company(UUID id, Set<String> what, Act act) {
    allow(id, act);
    List<Confirmed> before = confirm(points(CONTACT_POINT.COMPANY_ID, id, act), what, act);
    freshness.renewCompanies(List.of(id));
    changes.record(act, "confirm", "company", id, Map.of("what", names(before)));
    return before;
  }

  private void allow(UUID companyId, Act act) {
    act.needs(Right.CHANGE_CLIENTS);
    act.user().needs(RecordKind.COMPANY, Deed.CHANGE, companies.responsible(companyId, act.user()));
  }

  /** Rows that can be confirmed, of either table. */
  private record Rows(
      Table<?> table, Field<UUID> id, Field<Instant> at, Field<UUID> by, Condition valid) {}

  /** Of the kinds the user may write. */
  private static Rows points(Field<UUID> owner, UUID ownerId, Act act) {
    RecordKind kind =
        owner.equals(CONTACT_POINT.CONTACT_ID) ? RecordKind.CONTACT : RecordKind.COMPANY;
    Rights may = new Rights(act.user(), kind);
    List<String> writable =
        Stream.of(PointKind.values()).map(PointKind::code).filter(may::writes).toList();
    return new Rows(
        CONTACT_POINT,
        CONTACT_POINT.ID,
        CONTACT_POINT.CONFIRMED_AT,
        CONTACT_POINT.CONFIRMED_BY,
        DSL.and(
            owner.eq(ownerId),
            CONTACT_POINT.VALID_TO.isNull(),
            CONTACT_POINT.KIND.in(writable)));
  }

  private static Rows works(UUID contactId, Act act) {
    Rights may = new Rights(act.user(), RecordKind.CONTACT);
    Condition permitted =
        may.writes("company") && may.writes("position") ? noCondition() : falseCondition();
    return new Rows(
        EMPLOYMENT,
        EMPLOYMENT.ID,
        EMPLOYMENT.CONFIRMED_AT,
        EMPLOYMENT.CONFIRMED_BY,
        DSL.and(EMPLOYMENT.CONTACT_ID.eq(contactId), EMPLOYMENT.VALID_TO.isNull(), permitted));
  }

  private List<Confirmed> confirm(Rows rows, Set<String> what, Act act) {
    Condition meant =
        what.isEmpty()
            ? rows.valid()
            : rows.valid()
                .and(rows.id().in(what.stream().flatMap(one -> Ids.parse(one).stream()).toList()));
    List<Confirmed> before =
        sql.select(rows.id(), rows.at())
            .from(rows.table())
            .where(meant)
            .fetch(row -> new Confirmed(row.value1().toString(), row.value2()));
    sql.update(rows.table())
        .set(rows.at(), act.at())
        .set(rows.by(), act.userId())
        .where(meant)
        .execute();
    return before;
  }

  private List<Confirmed> name(UUID contactId, Set<String> what, Act act) {
    boolean doubted =
        new Rights(act.user(), RecordKind.CONTACT).writes("family_name")
            && (what.isEmpty() || what.contains(Confirmed.NAME))
            && sql.update(CONTACT)
                    .set(CONTACT.NAME_DOUBTFUL, false)
                    .where(CONTACT.ID.eq(contactId), CONTACT.NAME_DOUBTFUL.isTrue())
                    .execute()
                > 0;
    return doubted ? List.of(new Confirmed(Confirmed.NAME, null)) : List.of();
  }

  private static List<String> names(List<Confirmed> before) {
    return before.stream().map(Confirmed::what).toList();
  }

  /** Takes confirmations of a contact back; only one's own ones. */
  public void takeBackContact(UUID id, List<Confirmed> before, Act act) {
    versions.allow(id, act);
    takeBack(points(CONTACT_POINT.CONTACT_ID, id, act), before, act);
    takeBack(works(id, act), before, act);
    if (before.stream().anyMatch(one -> one.what().equals(Confirmed.NAME))) {
      sql.update(CONTACT).set(CONTACT.NAME_DOUBTFUL, true).where(CONTACT.ID.eq(id)).execute();
    }
    keys.renew(List.of(id));
  }

  /** Takes confirmations of a company back; only one's own ones. */
  public void takeBackCompany(UUID id, List<Confirmed> before, Act act) {
    allow(id, act);
    takeBack(points(CONTACT_POINT.COMPANY_ID, id, act), before, act);
    freshness.renewCompanies(List.of(id));
  }

  private void takeBack(Rows rows, List<Confirmed> before, Act act) {
    for (Confirmed one : before) {
      Ids.parse(one.what())
          .ifPresent(id ->
              sql.update(rows.table())
                  .set(rows.at(), one.at())
                  .setNull(rows.by())
                  .where(
                      rows.valid(),
                      rows.id().eq(id),
                      rows.by().eq(act.userId()),
                      rows.at().gt(one.at() == null ? Instant.EPOCH : one.at()))
                  .execute());
    }
  }
}
