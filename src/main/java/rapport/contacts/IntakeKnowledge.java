package rapport.contacts;

import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;
import static rapport.contacts.db.Tables.CONTACT_POINT;
import static rapport.contacts.db.Tables.EMPLOYMENT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.IncomingRow.Work;
import rapport.fields.Fields;
import rapport.fields.Identifying;
import rapport.fields.OwnValues;
import rapport.fields.RecordField;
import rapport.kernel.PersonName;
import rapport.kernel.SortKey;

/** Looks up whom rows may be about, in a number of queries that rows don't add to. */
@Component
class IntakeKnowledge {
  private final DSLContext sql;
  private final OwnValues own;

  IntakeKnowledge(DSLContext sql, OwnValues own) {
    this.sql = sql;
    this.own = own;
  }

  /**
   * Tells a plan whom rows may be about, as far as whoever imports may know them; those it holds
   * already stay as its rows left them.
   *
   * @param ofCompany the fields of companies, if columns fill any
   */
  void tell(IntakePlan plan, List<IncomingRow> rows, Fields ofCompany) {
    Map<UUID, IntakeContact> contacts = contacts(rows, plan.user());
    contacts.keySet().removeIf(plan::holds);
    employments(contacts);
    Map<UUID, List<String>> addresses = points(contacts, plan.user());
    List<RecordField> numbers = ofCompany.own().stream().filter(Identifying::is).toList();
    plan.tellCompaniesApartBy(numbers.stream().map(RecordField::code).collect(toSet()));
    Collection<IntakeCompany> companies = companies(rows, numbered(rows, numbers));
    if (rows.stream().anyMatch(row -> row.own() != IncomingOwn.NOTHING)) {
      own(contacts, companies);
    }
    contacts
        .values()
        .forEach(contact -> plan.know(contact, addresses.getOrDefault(contact.id, List.of())));
    companies.forEach(plan::know);
  }

  /** The companies that hold a number of a row's. */
  private UUID[] numbered(List<IncomingRow> rows, List<RecordField> numbers) {
    Set<UUID> ids = new LinkedHashSet<>();
    for (RecordField field : numbers) {
      List<String> texts =
          rows.stream()
              .flatMap(row -> row.own().company().getOrDefault(field.code(), List.of()).stream())
              .distinct()
              .toList();
      if (!texts.isEmpty()) {
        ids.addAll(own.holders(field, texts).values());
      }
    }
    return ids.toArray(UUID[]::new);
  }

  /** Asked for only if columns fill own fields, which most don't. */
  private void own(Map<UUID, IntakeContact> contacts, Collection<IntakeCompany> companies) {
    List<UUID> ids = new ArrayList<>(contacts.keySet());
    companies.forEach(company -> ids.add(company.id));
    Map<UUID, Map<String, List<String>>> held = own.of(ids);
    contacts.forEach((id, contact) -> contact.own.known(held.getOrDefault(id, Map.of())));
    companies.forEach(company -> company.own.known(held.getOrDefault(company.id, Map.of())));
  }

  private Map<UUID, IntakeContact> contacts(List<IncomingRow> rows, User user) {
    String[] canonical =
        texts(rows.stream().flatMap(row -> row.telling().stream()).map(IncomingPoint::canonical));
    String[] names =
        texts(
            rows.stream().filter(row -> row.telling().isEmpty()).map(row -> row.name().sortKey()));
    Map<UUID, IntakeContact> found = new LinkedHashMap<>();
    boolean works = new Rights(user, RecordKind.CONTACT).reads("company");
    sql.selectFrom(CONTACT)
        .where(
            Sight.contacts(user, Deed.SEE),
            CONTACT.ID.in(
                select(CONTACT_POINT.CONTACT_ID)
                    .from(CONTACT_POINT)
                    .where(
                        CONTACT_POINT.CANONICAL.eq(any(canonical)),
                        // said to the planner: the index leaves the empty ones out
                        CONTACT_POINT.CANONICAL.ne(inline("")),
                        CONTACT_POINT.KIND.in(inline("phone"), inline("email")),
                        // a phone that is hidden from them must not tell them whose it is
                        Shown.openPoints(RecordKind.CONTACT, user),
                        CONTACT_POINT.CONTACT_ID.isNotNull())
                    .union(
                        select(CONTACT.ID).from(CONTACT).where(CONTACT.SORT_KEY.eq(any(names))))))
        .orderBy(CONTACT.ID)
        .forEach(row -> found.put(row.get(CONTACT.ID), contact(row)));
    if (!works) {
      found.values().forEach(IntakeContact::hideEmployers);
    }
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
    contact.facts.known(IntakeFacts.STAGE, text(row.get(CONTACT.STAGE)));
    contact.facts.known(IntakeFacts.RESPONSIBLE, text(contact.responsibleId));
    return contact;
  }

  private void employments(Map<UUID, IntakeContact> contacts) {
    sql.select(
            EMPLOYMENT.CONTACT_ID,
            EMPLOYMENT.COMPANY_ID,
            EMPLOYMENT.VALID_TO,
            COMPANY.NAME,
            EMPLOYMENT.POSITION,
            EMPLOYMENT.ID,
            EMPLOYMENT.DECISION_ROLE,
            EMPLOYMENT.VALID_FROM)
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
                    new Work(
                        row.value4(), row.value5(), text(row.value7()), row.value8(), row.value3()),
                    row.value3() == null));
  }

  private Map<UUID, List<String>> points(Map<UUID, IntakeContact> contacts, User user) {
    Map<UUID, List<String>> telling = new HashMap<>();
    eachPoint(
        CONTACT_POINT.CONTACT_ID,
        contacts.keySet(),
        Shown.openPoints(RecordKind.CONTACT, user),
        (owner, point) -> {
          of(contacts, owner).points.known(point);
          if (point.isTelling()) {
            telling.computeIfAbsent(owner, id -> new ArrayList<>()).add(point.key());
          }
        });
    return telling;
  }

  private Collection<IntakeCompany> companies(List<IncomingRow> rows, UUID[] numbered) {
    Stream<String> parents =
        rows.stream()
            .map(row -> row.own().companyFacts().getOrDefault(IntakeFacts.PARENT, ""))
            .map(SortKey::of);
    String[] keys =
        texts(
            Stream.concat(rows.stream().flatMap(IncomingRow::everyWork).map(Work::key), parents)
                .filter(key -> !key.isEmpty()));
    Map<UUID, IntakeCompany> found = new LinkedHashMap<>();
    sql.selectFrom(COMPANY)
        .where(
            COMPANY.SORT_KEY.eq(any(keys)).or(COMPANY.ID.eq(any(numbered))),
            COMPANY.REMOVED_AT.isNull())
        .orderBy(COMPANY.ID)
        .forEach(row -> found.put(row.get(COMPANY.ID), company(row)));
    eachPoint(
        CONTACT_POINT.COMPANY_ID,
        found.keySet(),
        noCondition(),
        (owner, point) -> of(found, owner).points.known(point));
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
    company.facts.known(IntakeFacts.STAGE, text(row.get(COMPANY.STAGE)));
    company.facts.known(IntakeFacts.RESPONSIBLE, text(company.responsibleId));
    company.facts.known(IntakeFacts.PARENT, text(row.get(COMPANY.PARENT_ID)));
    return company;
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private interface PointReader {
    void read(UUID owner, IncomingPoint point);
  }

  private void eachPoint(
      Field<UUID> owner, Collection<UUID> owners, Condition open, PointReader reader) {
    sql.select(
            owner,
            CONTACT_POINT.KIND,
            CONTACT_POINT.LABEL,
            CONTACT_POINT.VALUE,
            CONTACT_POINT.CANONICAL,
            CONTACT_POINT.IS_PRIMARY)
        .from(CONTACT_POINT)
        .where(owner.eq(any(ids(owners))), owner.isNotNull(), open)
        .forEach(row ->
            reader.read(
                row.value1(),
                new IncomingPoint(
                    PointKind.ofCode(row.value2()).orElseThrow(),
                    row.value3(),
                    row.value4(),
                    row.value5(),
                    row.value6(),
                    null)));
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
