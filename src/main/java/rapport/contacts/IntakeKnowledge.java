package rapport.contacts;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;
import static rapport.contacts.db.Tables.CONTACT_POINT;
import static rapport.contacts.db.Tables.EMPLOYMENT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.contacts.IncomingRow.Work;
import rapport.exchange.OnKnown;
import rapport.fields.OwnValues;
import rapport.kernel.PersonName;

/** Looks up whom rows may be about: six or seven queries, however many rows. */
@Component
class IntakeKnowledge {
  private final DSLContext sql;
  private final OwnValues own;

  IntakeKnowledge(DSLContext sql, OwnValues own) {
    this.sql = sql;
    this.own = own;
  }

  IntakePlan about(List<IncomingRow> rows, User user, OnKnown onKnown) {
    IntakePlan plan = new IntakePlan(user, onKnown);
    Map<UUID, IntakeContact> contacts = contacts(rows);
    employments(contacts);
    Map<UUID, List<String>> addresses = points(contacts);
    contacts
        .values()
        .forEach(contact -> plan.know(contact, addresses.getOrDefault(contact.id, List.of())));
    Collection<IntakeCompany> companies = companies(rows);
    companies.forEach(plan::know);
    if (rows.stream().anyMatch(row -> row.own() != IncomingOwn.NOTHING)) {
      own(contacts, companies);
    }
    return plan;
  }

  /** Asked for only if columns fill own fields, which most don't. */
  private void own(Map<UUID, IntakeContact> contacts, Collection<IntakeCompany> companies) {
    List<UUID> ids = new ArrayList<>(contacts.keySet());
    companies.forEach(company -> ids.add(company.id));
    Map<UUID, Map<String, List<String>>> held = own.of(ids);
    contacts.forEach((id, contact) -> contact.own.known(held.getOrDefault(id, Map.of())));
    companies.forEach(company -> company.own.known(held.getOrDefault(company.id, Map.of())));
  }

  private Map<UUID, IntakeContact> contacts(List<IncomingRow> rows) {
    String[] canonical =
        texts(rows.stream().flatMap(row -> row.telling().stream()).map(IncomingPoint::canonical));
    String[] names =
        texts(
            rows.stream().filter(row -> row.telling().isEmpty()).map(row -> row.name().sortKey()));
    Map<UUID, IntakeContact> found = new LinkedHashMap<>();
    sql.selectFrom(CONTACT)
        .where(
            CONTACT.REMOVED_AT.isNull(),
            CONTACT.ID.in(
                select(CONTACT_POINT.CONTACT_ID)
                    .from(CONTACT_POINT)
                    .where(
                        CONTACT_POINT.CANONICAL.eq(any(canonical)),
                        // said to the planner: the index leaves the empty ones out
                        CONTACT_POINT.CANONICAL.ne(inline("")),
                        CONTACT_POINT.KIND.in(inline("phone"), inline("email")),
                        CONTACT_POINT.CONTACT_ID.isNotNull())
                    .union(
                        select(CONTACT.ID).from(CONTACT).where(CONTACT.SORT_KEY.eq(any(names))))))
        .orderBy(CONTACT.ID)
        .forEach(row -> found.put(row.get(CONTACT.ID), contact(row)));
    return found;
  }

  private static IntakeContact contact(Record row) {
    IntakeContact contact =
        new IntakeContact(
            row.get(CONTACT.ID),
            new PersonName(
                row.get(CONTACT.GIVEN_NAME),
                row.get(CONTACT.MIDDLE_NAME),
                row.get(CONTACT.FAMILY_NAME)),
            row.get(CONTACT.VERSION),
            row.get(CONTACT.RESPONSIBLE_ID));
    contact.facts.known(IntakeFacts.BIRTHDAY, text(row.get(CONTACT.BIRTHDAY)));
    contact.facts.known(IntakeFacts.NOTE, row.get(CONTACT.NOTE));
    contact.facts.known(IntakeFacts.IMPORTANCE, row.get(CONTACT.IMPORTANCE));
    contact.facts.known(IntakeFacts.ROLE, text(row.get(CONTACT.ROLE)));
    return contact;
  }

  private void employments(Map<UUID, IntakeContact> contacts) {
    sql.select(
            EMPLOYMENT.CONTACT_ID,
            EMPLOYMENT.COMPANY_ID,
            EMPLOYMENT.VALID_TO,
            COMPANY.NAME,
            EMPLOYMENT.POSITION,
            EMPLOYMENT.ID)
        .from(EMPLOYMENT)
        .join(COMPANY)
        .on(COMPANY.ID.eq(EMPLOYMENT.COMPANY_ID))
        .where(EMPLOYMENT.CONTACT_ID.eq(any(ids(contacts.keySet()))))
        .orderBy(Employments.ORDER)
        .forEach(row ->
            of(contacts, row.value1())
                .knownAt(
                    row.value2(),
                    row.value6(),
                    new Work(row.value4(), row.value5()),
                    row.value3() == null));
  }

  private Map<UUID, List<String>> points(Map<UUID, IntakeContact> contacts) {
    Map<UUID, List<String>> telling = new HashMap<>();
    eachPoint(
        CONTACT_POINT.CONTACT_ID,
        contacts.keySet(),
        (owner, point) -> {
          of(contacts, owner).points.known(point.kind(), point.value(), point.canonical());
          if (point.isTelling()) {
            telling.computeIfAbsent(owner, id -> new ArrayList<>()).add(point.key());
          }
        });
    return telling;
  }

  private Collection<IntakeCompany> companies(List<IncomingRow> rows) {
    String[] keys = texts(rows.stream().flatMap(row -> row.works().stream()).map(Work::key));
    Map<UUID, IntakeCompany> found = new LinkedHashMap<>();
    sql.selectFrom(COMPANY)
        .where(COMPANY.SORT_KEY.eq(any(keys)), COMPANY.REMOVED_AT.isNull())
        .orderBy(COMPANY.ID)
        .forEach(row -> found.put(row.get(COMPANY.ID), company(row)));
    eachPoint(
        CONTACT_POINT.COMPANY_ID,
        found.keySet(),
        (owner, point) ->
            of(found, owner).points.known(point.kind(), point.value(), point.canonical()));
    return found.values();
  }

  private static IntakeCompany company(Record row) {
    IntakeCompany company =
        new IntakeCompany(
            row.get(COMPANY.ID),
            row.get(COMPANY.NAME),
            row.get(COMPANY.VERSION),
            row.get(COMPANY.RESPONSIBLE_ID));
    company.facts.known(IntakeFacts.NOTE, row.get(COMPANY.NOTE));
    company.facts.known(IntakeFacts.INDUSTRY, row.get(COMPANY.INDUSTRY));
    company.facts.known(IntakeFacts.IMPORTANCE, row.get(COMPANY.IMPORTANCE));
    company.facts.known(IntakeFacts.ROLE, text(row.get(COMPANY.ROLE)));
    return company;
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private interface PointReader {
    void read(UUID owner, IncomingPoint point);
  }

  private void eachPoint(Field<UUID> owner, Collection<UUID> owners, PointReader reader) {
    sql.select(
            owner,
            CONTACT_POINT.KIND,
            CONTACT_POINT.LABEL,
            CONTACT_POINT.VALUE,
            CONTACT_POINT.CANONICAL)
        .from(CONTACT_POINT)
        .where(owner.eq(any(ids(owners))), owner.isNotNull())
        .forEach(row ->
            reader.read(
                row.value1(),
                new IncomingPoint(
                    PointKind.ofCode(row.value2()).orElseThrow(),
                    row.value3(),
                    row.value4(),
                    row.value5())));
  }

  private static <T> T of(Map<UUID, T> all, UUID id) {
    T one = all.get(id);
    if (one == null) {
      throw new IllegalStateException("Not asked for: " + id);
    }
    return one;
  }

  private static String[] texts(Stream<String> texts) {
    return texts.distinct().toArray(String[]::new);
  }

  private static UUID[] ids(Collection<UUID> ids) {
    return ids.toArray(UUID[]::new);
  }
}
