package rapport.contacts;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;
import static rapport.platform.Among.among;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.kernel.Absent;

/**
 * Whose clients somebody may see: the one place for cards, search, timelines, imports and the API.
 * A client one may not see is as good as absent.
 */
@Component
public class Sight {
  private final DSLContext sql;

  Sight(DSLContext sql) {
    this.sql = sql;
  }

  /** Rows of contacts that a deed reaches. */
  static Condition contacts(User user, Deed deed) {
    return user.reach(RecordKind.CONTACT, deed)
        .of(CONTACT.RESPONSIBLE_ID)
        .and(CONTACT.REMOVED_AT.isNull());
  }

  /** Rows of companies that a deed reaches. */
  static Condition companies(User user, Deed deed) {
    return user.reach(RecordKind.COMPANY, deed)
        .of(COMPANY.RESPONSIBLE_ID)
        .and(COMPANY.REMOVED_AT.isNull());
  }

  /** Whether a user sees all clients of a kind, so that nothing needs to be looked up. */
  public static boolean seesAll(User user, RecordKind kind) {
    return user.reach(kind, Deed.SEE).all();
  }

  /** Rows of which this column holds a contact that is seen. */
  public static Condition contactIn(Field<UUID> column, User user) {
    return seesAll(user, RecordKind.CONTACT)
        ? noCondition()
        : column.in(select(CONTACT.ID).from(CONTACT).where(contacts(user, Deed.SEE)));
  }

  /** Rows of which this column holds a company that is seen. */
  public static Condition companyIn(Field<UUID> column, User user) {
    return seesAll(user, RecordKind.COMPANY)
        ? column.isNotNull()
        : column.in(select(COMPANY.ID).from(COMPANY).where(companies(user, Deed.SEE)));
  }

  /** Those of these contacts that are seen; no query for whoever sees all. */
  public Set<UUID> contactsAmong(Collection<UUID> ids, User user) {
    return seesAll(user, RecordKind.CONTACT)
        ? new HashSet<>(ids)
        : sql.select(CONTACT.ID)
            .from(CONTACT)
            .where(among(CONTACT.ID, ids), contacts(user, Deed.SEE))
            .fetchSet(CONTACT.ID);
  }

  /** The same of companies. */
  public Set<UUID> companiesAmong(Collection<UUID> ids, User user) {
    return seesAll(user, RecordKind.COMPANY)
        ? new HashSet<>(ids)
        : sql.select(COMPANY.ID)
            .from(COMPANY)
            .where(among(COMPANY.ID, ids), companies(user, Deed.SEE))
            .fetchSet(COMPANY.ID);
  }

  /** {@link Absent} unless this is a contact or company that is seen. */
  public void needsClient(UUID id, User user) {
    if (seesAll(user, RecordKind.CONTACT) && seesAll(user, RecordKind.COMPANY)) {
      return; // of a client that doesn't exist there is nothing to be seen either
    }
    boolean seen =
        sql.fetchExists(
            select(CONTACT.ID)
                .from(CONTACT)
                .where(CONTACT.ID.eq(id), contacts(user, Deed.SEE))
                .unionAll(
                    select(COMPANY.ID)
                        .from(COMPANY)
                        .where(COMPANY.ID.eq(id), companies(user, Deed.SEE))));
    if (!seen) {
      throw new Absent("client", id);
    }
  }
}
