package rapport.contacts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;
import static rapport.platform.Among.among;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Differences;

/**
 * What follows for contacts and companies from their inquiries: how many are open, and how far they
 * have come. Written by whoever keeps the inquiries.
 */
@Component
@Transactional
public class Inquiries {
  private final DSLContext sql;
  private final Changes changes;

  Inquiries(DSLContext sql, Changes changes) {
    this.sql = sql;
    this.changes = changes;
  }

  /** Notes how many inquiries of each of these are open. */
  public void open(Map<UUID, Integer> ofContacts, Map<UUID, Integer> ofCompanies) {
    open(new Row<>("contact", CONTACT, CONTACT.ID), CONTACT.OPEN_LEADS, ofContacts);
    open(new Row<>("company", COMPANY, COMPANY.ID), COMPANY.OPEN_LEADS, ofCompanies);
  }

  private <R extends Record> void open(
      Row<R> row, TableField<R, Integer> open, Map<UUID, Integer> counted) {
    Map<Integer, List<UUID>> byCount =
        counted.keySet().stream().sorted().collect(groupingBy(id -> counted.getOrDefault(id, 0)));
    byCount.forEach((count, ids) ->
        sql.update(row.table()).set(open, count).where(row.in(ids), open.ne(count)).execute());
  }

  /** Brings a contact, and a company if there is one, to a stage; never back to an earlier one. */
  public void reach(UUID contactId, @Nullable UUID companyId, ClientStage stage, Act act) {
    reach(List.of(contactId), companyId == null ? List.of() : List.of(companyId), stage, act);
  }

  /** The same for many at once. */
  public void reach(
      Collection<UUID> contactIds, Collection<UUID> companyIds, ClientStage stage, Act act) {
    reach(
        new Row<>("contact", CONTACT, CONTACT.ID),
        contactIds,
        new Written<>(CONTACT.STAGE, CONTACT.VERSION),
        stage,
        act);
    reach(
        new Row<>("company", COMPANY, COMPANY.ID),
        companyIds,
        new Written<>(COMPANY.STAGE, COMPANY.VERSION),
        stage,
        act);
  }

  /** Makes contacts whom nobody looks after somebody's. */
  public void entrust(Collection<UUID> contactIds, UUID userId, Act act) {
    Set<UUID> changed =
        sql.update(CONTACT)
            .set(CONTACT.RESPONSIBLE_ID, userId)
            .set(CONTACT.VERSION, CONTACT.VERSION.plus(1))
            .where(among(CONTACT.ID, contactIds))
            .and(CONTACT.RESPONSIBLE_ID.isNull())
            .returningResult(CONTACT.ID)
            .fetchSet(CONTACT.ID);
    Differences.Turn turn = new Differences.Turn(List.of(), List.of(userId.toString()));
    record("contact", "responsible", changed.stream().collect(toMap(id -> id, id -> turn)), act);
  }

  /** Makes a contact that was only just made by its inquiry nobody's, until it is given out. */
  public void entrustLater(UUID contactId) {
    sql.update(CONTACT).setNull(CONTACT.RESPONSIBLE_ID).where(CONTACT.ID.eq(contactId)).execute();
  }

  private record Row<R extends Record>(String kind, Table<R> table, TableField<R, UUID> id) {
    Condition in(Collection<UUID> ids) {
      return among(id, ids);
    }
  }

  private record Written<R extends Record>(
      TableField<R, String> stage, TableField<R, Integer> version) {}

  private <R extends Record> void reach(
      Row<R> row, Collection<UUID> ids, Written<R> written, ClientStage stage, Act act) {
    if (ids.isEmpty()) {
      return;
    }
    Map<UUID, Differences.Turn> turns = new LinkedHashMap<>();
    sql.select(row.id(), written.stage())
        .from(row.table())
        .where(row.in(ids))
        .orderBy(row.id())
        .forNoKeyUpdate()
        .forEach(known -> {
          Optional<String> before = Optional.ofNullable(known.value2());
          if (stage.isBeyond(before.flatMap(ClientStage::ofCode).orElse(null))) {
            turns.put(
                known.value1(),
                new Differences.Turn(
                    before.map(List::of).orElse(List.of()), List.of(stage.code())));
          }
        });
    if (!turns.isEmpty()) {
      sql.update(row.table())
          .set(written.stage(), stage.code())
          .set(written.version(), written.version().plus(1))
          .where(row.in(turns.keySet()))
          .execute();
      record(row.kind(), "stage", turns, act);
    }
  }

  private void record(String kind, String field, Map<UUID, Differences.Turn> turns, Act act) {
    Map<UUID, Map<String, ?>> details = new LinkedHashMap<>();
    turns.forEach((id, turn) -> details.put(id, new Differences(Map.of(field, turn)).details()));
    changes.recordAll(act, "change", kind, details);
  }
}
