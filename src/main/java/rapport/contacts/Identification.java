package rapport.contacts;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;
import static rapport.contacts.db.Tables.CONTACT_POINT;
import static rapport.contacts.db.Tables.EMPLOYMENT;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.Identified.Candidate;
import rapport.kernel.PersonName;

/** Tells who is behind a phone number, an e-mail address or a handle that comes in. */
@Component
@Transactional(readOnly = true)
public class Identification {
  private static final int MOST = 50;
  private static final rapport.contacts.db.tables.Company EMPLOYER = COMPANY.as("employer");

  /** Where the contact works now: the main employment of those that last, as on the card. */
  private static final Field<UUID> EMPLOYMENT_ID =
      field(
          select(EMPLOYMENT.ID)
              .from(EMPLOYMENT)
              .where(EMPLOYMENT.CONTACT_ID.eq(CONTACT.ID), EMPLOYMENT.VALID_TO.isNull())
              .orderBy(EMPLOYMENT.MAIN.desc(), EMPLOYMENT.ID)
              .limit(inline(1)));

  private final DSLContext sql;

  Identification(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * Finds everybody whose address it is, in one query; those whose address it no longer is come
   * after the others.
   *
   * @param text a phone in any form, an e-mail address, a handle, a link to one of them
   * @param country whose habits apply to a phone without a country code (ISO 3166-1 alpha-2)
   * @param viewer who learns of clients they may not see only who looks after them, and nothing by
   *     an address of a kind that is hidden from them
   */
  public Identified identify(String text, String country, User viewer) {
    Address address = Address.read(text, country);
    Result<? extends Record> rows = rows(address, viewer);
    int best =
        rows.stream()
            .mapToInt(one -> address.rank(one.get(CONTACT_POINT.CANONICAL)))
            .min()
            .orElse(0);
    Set<Candidate> candidates = new LinkedHashSet<>();
    String canonical = address.canonical();
    for (Record one : rows) {
      if (address.rank(one.get(CONTACT_POINT.CANONICAL)) == best) {
        candidates.add(candidate(one, viewer));
        canonical = one.get(CONTACT_POINT.CANONICAL);
      }
    }
    return new Identified(canonical, List.copyOf(candidates));
  }

  private Result<? extends Record> rows(Address address, User viewer) {
    return sql.select(
            CONTACT_POINT.CANONICAL,
            CONTACT_POINT.VALID_TO,
            CONTACT.ID,
            CONTACT.GIVEN_NAME,
            CONTACT.MIDDLE_NAME,
            CONTACT.FAMILY_NAME,
            CONTACT.RESPONSIBLE_ID,
            EMPLOYMENT.POSITION,
            EMPLOYER.ID,
            EMPLOYER.NAME,
            COMPANY.ID,
            COMPANY.NAME,
            COMPANY.RESPONSIBLE_ID)
        .from(CONTACT_POINT)
        .leftJoin(CONTACT)
        .on(CONTACT.ID.eq(CONTACT_POINT.CONTACT_ID))
        .leftJoin(EMPLOYMENT)
        .on(EMPLOYMENT.ID.eq(EMPLOYMENT_ID))
        .leftJoin(EMPLOYER)
        .on(EMPLOYER.ID.eq(EMPLOYMENT.COMPANY_ID))
        .leftJoin(COMPANY)
        .on(COMPANY.ID.eq(CONTACT_POINT.COMPANY_ID))
        // said outright, so that the planner sees that the partial index holds all of them
        .where(
            CONTACT_POINT.CANONICAL.ne(inline("")),
            open(viewer),
            CONTACT.REMOVED_AT.isNull(),
            COMPANY.REMOVED_AT.isNull())
        .and(
            isOneOf(address.phones(), List.of(PointKind.PHONE))
                .or(
                    isOneOf(
                        address.others(),
                        List.of(PointKind.EMAIL, PointKind.MESSENGER, PointKind.WEB))))
        .orderBy(
            rank(address),
            CONTACT_POINT.VALID_TO.desc().nullsFirst(),
            CONTACT.SORT_KEY,
            COMPANY.SORT_KEY,
            CONTACT_POINT.ID)
        .limit(MOST)
        .fetch();
  }

  /** Addresses of kinds that are not hidden. */
  private static Condition open(User viewer) {
    Condition hidden =
        hidden(CONTACT_POINT.CONTACT_ID, RecordKind.CONTACT, viewer)
            .or(hidden(CONTACT_POINT.COMPANY_ID, RecordKind.COMPANY, viewer));
    return hidden.equals(falseCondition()) ? noCondition() : not(hidden);
  }

  private static Condition hidden(Field<UUID> owner, RecordKind kind, User viewer) {
    Set<String> kinds = Shown.hiddenPoints(kind, viewer);
    return kinds.isEmpty() ? falseCondition() : owner.isNotNull().and(CONTACT_POINT.KIND.in(kinds));
  }

  /** As {@link Address#rank}, so that the likeliest ones are not among those cut off. */
  private static Field<Integer> rank(Address address) {
    return coalesce(
        field(
            "array_position({0}, {1})",
            Integer.class,
            val(address.phones().toArray(String[]::new)).cast(SQLDataType.CLOB.array()),
            CONTACT_POINT.CANONICAL),
        inline(1));
  }

  private static Condition isOneOf(Collection<String> canonical, List<PointKind> kinds) {
    return canonical.isEmpty()
        ? falseCondition()
        : row(CONTACT_POINT.CANONICAL, CONTACT_POINT.KIND)
            .in(
                canonical.stream()
                    .flatMap(one -> kinds.stream().map(kind -> row(one, kind.code())))
                    .toList());
  }

  private static Candidate candidate(Record row, User viewer) {
    UUID contactId = row.get(CONTACT.ID);
    RecordKind kind = contactId == null ? RecordKind.COMPANY : RecordKind.CONTACT;
    UUID responsible = row.get(contactId == null ? COMPANY.RESPONSIBLE_ID : CONTACT.RESPONSIBLE_ID);
    if (!viewer.reach(kind, Deed.SEE).includes(responsible)) {
      return Candidate.unseen(responsible, row.get(CONTACT_POINT.VALID_TO));
    }
    Rights may = new Rights(viewer, kind);
    return contactId == null ? company(row, may) : contact(row, contactId, may);
  }

  private static Candidate company(Record row, Rights may) {
    return new Candidate(
        "company",
        row.get(COMPANY.ID),
        row.get(COMPANY.NAME),
        Optional.empty(),
        "",
        "",
        may.reads("responsible") ? row.get(COMPANY.RESPONSIBLE_ID) : null,
        row.get(CONTACT_POINT.VALID_TO));
  }

  private static Candidate contact(Record row, UUID id, Rights may) {
    PersonName name =
        new PersonName(
            row.get(CONTACT.GIVEN_NAME),
            row.get(CONTACT.MIDDLE_NAME),
            row.get(CONTACT.FAMILY_NAME));
    Optional<UUID> employer =
        Optional.ofNullable(row.get(EMPLOYER.ID)).filter(known -> may.reads("company"));
    boolean position = employer.isPresent() && may.reads("position");
    return new Candidate(
        "contact",
        id,
        name.brief(),
        employer,
        employer.isPresent() ? row.get(EMPLOYER.NAME) : "",
        position ? row.get(EMPLOYMENT.POSITION) : "",
        may.reads("responsible") ? row.get(CONTACT.RESPONSIBLE_ID) : null,
        row.get(CONTACT_POINT.VALID_TO));
  }
}
