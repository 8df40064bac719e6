package rapport.contacts;

import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;
import static rapport.platform.Among.among;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Contacts and companies whoever may see them, removed ones left out: for what Rapport does with
 * all of them by itself. Never to be shown.
 */
@Component
@Transactional(readOnly = true)
public class EveryClient {
  private final DSLContext sql;
  private final ContactRows contacts;
  private final CompanyRows companies;

  EveryClient(DSLContext sql, ContactRows contacts, CompanyRows companies) {
    this.sql = sql;
    this.contacts = contacts;
    this.companies = companies;
  }

  /** The next contacts in the order of their ids, after the given one. */
  public List<Contact> contactsAfter(UUID last, int some) {
    return contacts.complete(
        sql.selectFrom(CONTACT)
            .where(CONTACT.ID.gt(last), CONTACT.REMOVED_AT.isNull())
            .orderBy(CONTACT.ID)
            .limit(some)
            .fetch());
  }

  /** The next companies in the order of their ids, after the given one. */
  public List<Company> companiesAfter(UUID last, int some) {
    return companies.complete(
        sql.selectFrom(COMPANY)
            .where(COMPANY.ID.gt(last), COMPANY.REMOVED_AT.isNull())
            .orderBy(COMPANY.ID)
            .limit(some)
            .fetch());
  }

  /** Those with these ids that there are. */
  public List<Contact> contacts(Collection<UUID> ids) {
    return contacts.complete(
        sql.selectFrom(CONTACT).where(among(CONTACT.ID, ids), CONTACT.REMOVED_AT.isNull()).fetch());
  }

  /** Those with these ids that there are. */
  public List<Company> companies(Collection<UUID> ids) {
    return companies.complete(
        sql.selectFrom(COMPANY).where(among(COMPANY.ID, ids), COMPANY.REMOVED_AT.isNull()).fetch());
  }
}
