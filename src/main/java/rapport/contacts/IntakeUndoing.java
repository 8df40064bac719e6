package rapport.contacts;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;
import static rapport.contacts.db.Tables.CONTACT_POINT;
import static rapport.contacts.db.Tables.EMPLOYMENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.UpdateSetMoreStep;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.exchange.ClientIntake.Kept;
import rapport.exchange.ClientIntake.Trace;

/** Takes back what {@link IntakeWriting} wrote, except where somebody has worked with it since. */
@Component
class IntakeUndoing {
  /** How a client stands now. */
  private record Now(int version, boolean touched, boolean employs) {}

  private final DSLContext sql;
  private final ContactKeys keys;
  private final Headcounts headcounts;
  private final ObjectProvider<HoldsClients> holders;
  private final IntakeOwnWriting own;

  IntakeUndoing(
      DSLContext sql,
      ContactKeys keys,
      Headcounts headcounts,
      ObjectProvider<HoldsClients> holders,
      IntakeOwnWriting own) {
    this.sql = sql;
    this.keys = keys;
    this.headcounts = headcounts;
    this.holders = holders;
    this.own = own;
  }

  List<Kept> contacts(List<Trace> traces) {
    Map<UUID, Now> now = new HashMap<>();
    sql.select(
            CONTACT.ID,
            CONTACT.VERSION,
            CONTACT.LAST_TOUCH_AT.isNotNull().or(CONTACT.NEXT_TOUCH_AT.isNotNull()))
        .from(CONTACT)
        .where(CONTACT.ID.eq(any(ids(traces))))
        .forUpdate()
        .forEach(row -> now.put(row.value1(), new Now(row.value2(), row.value3(), false)));
    Sorted sorted = sort(traces, now);
    List<UUID> employers = employers(sorted);
    sql.deleteFrom(CONTACT).where(CONTACT.ID.eq(any(ids(sorted.removed())))).execute();
    own.forget(sorted.removed());
    strip(sorted.stripped());
    own.takeBack(sorted.stripped(), RecordKind.CONTACT);
    sql.batch(sorted.stripped().stream().map(this::contactAsBefore).toList()).execute();
    // a company that is taken away no longer leads to those who were said to work there
    keys.renew(List.of(ids(sorted.stripped())));
    headcounts.renew(employers);
    return sorted.kept();
  }

  /** Where the people work who are to be removed, or who are no longer said to work there. */
  private List<UUID> employers(Sorted sorted) {
    return sql.selectDistinct(EMPLOYMENT.COMPANY_ID)
        .from(EMPLOYMENT)
        .where(
            EMPLOYMENT
                .CONTACT_ID
                .eq(any(ids(sorted.removed())))
                .or(EMPLOYMENT.ID.eq(any(Added.employments(sorted.stripped())))))
        .fetch(EMPLOYMENT.COMPANY_ID);
  }

  /** A company stays as long as somebody works there, which is nothing to report. */
  List<Kept> companies(List<Trace> traces) {
    Map<UUID, Now> now = new HashMap<>();
    sql.select(
            COMPANY.ID,
            COMPANY.VERSION,
            COMPANY.LAST_TOUCH_AT.isNotNull().or(COMPANY.NEXT_TOUCH_AT.isNotNull()),
            field(exists(selectOne().from(EMPLOYMENT).where(EMPLOYMENT.COMPANY_ID.eq(COMPANY.ID)))))
        .from(COMPANY)
        .where(COMPANY.ID.eq(any(ids(traces))))
        .forUpdate()
        .forEach(row -> now.put(row.value1(), new Now(row.value2(), row.value3(), row.value4())));
    Sorted sorted = sort(traces, now);
    sql.deleteFrom(COMPANY).where(COMPANY.ID.eq(any(ids(sorted.removed())))).execute();
    own.forget(sorted.removed());
    strip(sorted.stripped());
    own.takeBack(sorted.stripped(), RecordKind.COMPANY);
    sql.batch(sorted.stripped().stream().map(this::companyAsBefore).toList()).execute();
    return sorted.kept();
  }

  /**
   * What is to be done.
   *
   * @param removed clients that were new
   * @param stripped clients that lose what was added to them
   */
  private record Sorted(List<Trace> removed, List<Trace> stripped, List<Kept> kept) {}

  private Sorted sort(List<Trace> traces, Map<UUID, Now> clients) {
    Sorted sorted = new Sorted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Set<UUID> held = held(clients.keySet());
    for (Trace trace : traces) {
      Now now = clients.get(trace.clientId());
      if (now == null || trace.isMeeting()) {
        continue; // somebody removed it, or nothing was done
      }
      if (now.version() != trace.version()) {
        sorted.kept().add(new Kept(trace.clientId(), "changed"));
      } else if (!trace.made()) {
        sorted.stripped().add(trace);
      } else if (now.touched() || held.contains(trace.clientId())) {
        sorted.kept().add(new Kept(trace.clientId(), "touched"));
      } else if (!now.employs()) {
        sorted.removed().add(trace);
      }
    }
    return sorted;
  }

  private Set<UUID> held(Set<UUID> ids) {
    Set<UUID> held = new HashSet<>();
    holders.forEach(holder -> held.addAll(holder.heldAmong(ids)));
    return held;
  }

  private void strip(List<Trace> traces) {
    sql.deleteFrom(CONTACT_POINT).where(CONTACT_POINT.ID.eq(any(Added.points(traces)))).execute();
    sql.deleteFrom(EMPLOYMENT).where(EMPLOYMENT.ID.eq(any(Added.employments(traces)))).execute();
    List<Query> works = new ArrayList<>();
    Added.positions(traces)
        .forEach((id, was) ->
            works.add(
                sql.update(EMPLOYMENT).set(EMPLOYMENT.POSITION, was).where(EMPLOYMENT.ID.eq(id))));
    Added.decisions(traces)
        .forEach((id, was) ->
            works.add(
                sql.update(EMPLOYMENT)
                    .set(EMPLOYMENT.DECISION_ROLE, was.isEmpty() ? null : was)
                    .where(EMPLOYMENT.ID.eq(id))));
    sql.batch(works).execute();
  }

  private Query contactAsBefore(Trace trace) {
    UpdateSetMoreStep<?> update =
        sql.update(CONTACT).set(CONTACT.VERSION, CONTACT.VERSION.plus(inline(1)));
    for (Map.Entry<String, String> fact : Added.facts(trace).entrySet()) {
      String was = fact.getValue();
      update =
          switch (fact.getKey()) {
            case IntakeFacts.BIRTHDAY ->
                update.set(CONTACT.BIRTHDAY, was.isEmpty() ? null : LocalDate.parse(was));
            case IntakeFacts.NOTE -> update.set(CONTACT.NOTE, was);
            case IntakeFacts.IMPORTANCE -> update.set(CONTACT.IMPORTANCE, was);
            case IntakeFacts.ROLE -> update.set(CONTACT.ROLE, was.isEmpty() ? null : was);
            case IntakeFacts.STAGE -> update.set(CONTACT.STAGE, was.isEmpty() ? null : was);
            case IntakeFacts.RESPONSIBLE -> update.set(CONTACT.RESPONSIBLE_ID, id(was));
            default -> update;
          };
    }
    return update.where(CONTACT.ID.eq(trace.clientId()));
  }

  private Query companyAsBefore(Trace trace) {
    UpdateSetMoreStep<?> update =
        sql.update(COMPANY)
            .set(COMPANY.VERSION, COMPANY.VERSION.plus(inline(1)))
            .set(COMPANY.STALE_FROM, Staleness.ofCompany());
    for (Map.Entry<String, String> fact : Added.facts(trace).entrySet()) {
      String was = fact.getValue();
      update =
          switch (fact.getKey()) {
            case IntakeFacts.NOTE -> update.set(COMPANY.NOTE, was);
            case IntakeFacts.INDUSTRY -> update.set(COMPANY.INDUSTRY, was);
            case IntakeFacts.IMPORTANCE -> update.set(COMPANY.IMPORTANCE, was);
            case IntakeFacts.ROLE -> update.set(COMPANY.ROLE, was.isEmpty() ? null : was);
            case IntakeFacts.STAGE -> update.set(COMPANY.STAGE, was.isEmpty() ? null : was);
            case IntakeFacts.RESPONSIBLE -> update.set(COMPANY.RESPONSIBLE_ID, id(was));
            case IntakeFacts.PARENT -> update.set(COMPANY.PARENT_ID, id(was));
            default -> update;
          };
    }
    return update.where(COMPANY.ID.eq(trace.clientId()));
  }

  private static @Nullable UUID id(String text) {
    return text.isEmpty() ? null : UUID.fromString(text);
  }

  private static UUID[] ids(List<Trace> traces) {
    return traces.stream().map(Trace::clientId).toArray(UUID[]::new);
  }
}
