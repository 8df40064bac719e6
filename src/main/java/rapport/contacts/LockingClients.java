package rapport.contacts;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.select;
import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.EMPLOYMENT;
import static rapport.platform.Among.among;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.kernel.SortKey;

/**
 * Locks all clients that a long piece of work will write, before it begins: first the contacts,
 * then the companies, each in the order of their ids, so that two never wait for each other.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LockingClients {
  private final DSLContext sql;
  private final Contacts contacts;
  private final Companies companies;

  LockingClients(DSLContext sql, Contacts contacts, Companies companies) {
    this.sql = sql;
    this.contacts = contacts;
    this.companies = companies;
  }

  /**
   * The contacts, where they work now, and the companies of these names.
   *
   * @param names of companies, which needn't be there
   */
  public void contacts(Collection<UUID> ids, Collection<String> names) {
    contacts.lock(ids);
    String[] keys = names.stream().map(SortKey::of).distinct().toArray(String[]::new);
    List<UUID> firms =
        sql.fetch(
                select(EMPLOYMENT.COMPANY_ID)
                    .from(EMPLOYMENT)
                    .where(among(EMPLOYMENT.CONTACT_ID, ids), EMPLOYMENT.VALID_TO.isNull())
                    .union(select(COMPANY.ID).from(COMPANY).where(COMPANY.SORT_KEY.eq(any(keys)))))
            .map(row -> row.value1());
    companies.lock(firms);
  }

  public void companies(Collection<UUID> ids) {
    companies.lock(ids);
  }
}
