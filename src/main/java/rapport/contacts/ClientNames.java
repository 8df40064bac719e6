package rapport.contacts;

import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What clients are called, contacts and companies alike, whoever may see them. */
@Component
@Transactional(readOnly = true)
public class ClientNames {
  private final DSLContext sql;

  ClientNames(DSLContext sql) {
    this.sql = sql;
  }

  /** By what directories order those of these ids that are contacts. */
  public Map<UUID, String> sortKeys(Collection<UUID> contactIds) {
    return sql.select(CONTACT.ID, CONTACT.SORT_KEY)
        .from(CONTACT)
        .where(CONTACT.ID.in(contactIds))
        .fetchMap(CONTACT.ID, CONTACT.SORT_KEY);
  }

  /** The names of those of these ids that are clients; in two queries. */
  public Map<UUID, String> of(Collection<UUID> ids) {
    Map<UUID, String> names =
        new HashMap<>(
            sql.select(COMPANY.ID, COMPANY.NAME)
                .from(COMPANY)
                .where(COMPANY.ID.in(ids))
                .fetchMap(COMPANY.ID, COMPANY.NAME));
    sql.selectFrom(CONTACT)
        .where(CONTACT.ID.in(ids))
        .forEach(row -> names.put(row.get(CONTACT.ID), Contacts.name(row).full()));
    return names;
  }
}
