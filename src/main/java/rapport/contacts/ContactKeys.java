package rapport.contacts;

import static org.jooq.impl.DSL.any;
import static rapport.contacts.db.Tables.CONTACT;
import static rapport.contacts.db.Tables.EMPLOYMENT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import rapport.fields.OwnValues;
import rapport.kernel.PersonName;
import rapport.kernel.SearchKey;
import rapport.kernel.SortKey;

/**
 * What is derived of contacts from their names, employments and contact points: by which words they
 * are found, how they are ordered by company and position, and from when their cards are stale.
 */
@Component
public class ContactKeys {
  private final DSLContext sql;
  private final Employments employments;
  private final OwnValues own;

  ContactKeys(DSLContext sql, Employments employments, OwnValues own) {
    this.sql = sql;
    this.employments = employments;
    this.own = own;
  }

  /** The search key of a person: the name, and the companies where they work now. */
  public static String of(PersonName name, Collection<String> companies) {
    return of(name, companies, List.of());
  }

  /**
   * The key of a contact.
   *
   * @param texts what searchable own fields hold
   */
  static String of(PersonName name, Collection<String> companies, Collection<String> texts) {
    return SearchKey.of(name.full(), Stream.concat(companies.stream(), texts.stream()).toList());
  }

  /** Writes the keys of some contacts anew, after their names, employments or addresses changed. */
  void renew(Collection<UUID> contactIds) {
    Map<UUID, List<Employment>> works = employments.of(contactIds);
    Map<UUID, List<String>> texts = own.searched(contactIds);
    List<Query> updates =
        sql
            .selectFrom(CONTACT)
            .where(CONTACT.ID.eq(any(contactIds.toArray(UUID[]::new))))
            .orderBy(CONTACT.ID)
            .fetch()
            .stream()
            .map(row ->
                update(
                    row,
                    works.getOrDefault(row.get(CONTACT.ID), List.of()),
                    texts.getOrDefault(row.get(CONTACT.ID), List.of())))
            .toList();
    if (!updates.isEmpty()) {
      sql.batch(updates).execute();
    }
  }

  private Query update(Record row, List<Employment> works, List<String> texts) {
    List<Employment> current = works.stream().filter(Employment::isCurrent).toList();
    List<String> companies = current.stream().map(Employment::companyName).toList();
    return sql.update(CONTACT)
        .set(CONTACT.SEARCH_KEY, of(ContactRows.name(row), companies, texts))
        .set(CONTACT.EMPLOYER_KEY, companies.isEmpty() ? "" : SortKey.of(companies.getFirst()))
        .set(
            CONTACT.POSITION_KEY,
            current.isEmpty() ? "" : SortKey.of(current.getFirst().position()))
        .set(CONTACT.STALE_FROM, Staleness.ofContact())
        .where(CONTACT.ID.eq(row.get(CONTACT.ID)));
  }

  /** The company's name is part of the keys of those who work there. */
  void renamed(UUID companyId) {
    renew(
        sql.selectDistinct(EMPLOYMENT.CONTACT_ID)
            .from(EMPLOYMENT)
            .where(EMPLOYMENT.COMPANY_ID.eq(companyId), EMPLOYMENT.VALID_TO.isNull())
            .fetch(EMPLOYMENT.CONTACT_ID));
  }
}
