package rapport.contacts;

import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.RecordKind;

/** Walks over a directory and writes search keys anew, some records in each transaction. */
@Component
class KeyRenewal {
  private static final int SOME = 500;

  private final DSLContext sql;
  private final ContactKeys contacts;
  private final CompanyKeys companies;

  KeyRenewal(DSLContext sql, ContactKeys contacts, CompanyKeys companies) {
    this.sql = sql;
    this.contacts = contacts;
    this.companies = companies;
  }

  /** Renews the next records after the given one; returns the last of them, null at the end. */
  @Transactional
  public @Nullable UUID after(RecordKind kind, UUID last) {
    boolean company = kind == RecordKind.COMPANY;
    List<UUID> ids =
        company ? locked(COMPANY, COMPANY.ID, last) : locked(CONTACT, CONTACT.ID, last);
    if (company) {
      companies.renew(ids);
    } else {
      contacts.renew(ids);
    }
    return ids.isEmpty() ? null : ids.getLast();
  }

  /** Locked, or a name that is changed meanwhile would get the key of the old one. */
  private List<UUID> locked(Table<?> table, Field<UUID> id, UUID last) {
    return sql.select(id)
        .from(table)
        .where(id.gt(last))
        .orderBy(id)
        .limit(SOME)
        .forNoKeyUpdate()
        .fetch(id);
  }
}
