package rapport.contacts;

import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;
import static rapport.contacts.db.Tables.CONTACT_POINT;
import static rapport.platform.Among.among;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.User;

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
        .where(among(CONTACT.ID, contactIds))
        .fetchMap(CONTACT.ID, CONTACT.SORT_KEY);
  }

  /** The names of those of these ids that are clients; in two queries. */
  public Map<UUID, String> of(Collection<UUID> ids) {
    Map<UUID, String> names =
        new HashMap<>(
            sql.select(COMPANY.ID, COMPANY.NAME)
                .from(COMPANY)
                .where(among(COMPANY.ID, ids))
                .fetchMap(COMPANY.ID, COMPANY.NAME));
    names.putAll(ofContacts(ids));
    return names;
  }

  /** The names of those of these ids that are contacts; nothing else of them is read. */
  public Map<UUID, String> ofContacts(Collection<UUID> ids) {
    return sql.select(CONTACT.ID, CONTACT.GIVEN_NAME, CONTACT.MIDDLE_NAME, CONTACT.FAMILY_NAME)
        .from(CONTACT)
        .where(among(CONTACT.ID, ids))
        .fetchMap(CONTACT.ID, row -> ContactRows.name(row).full());
  }

  /**
   * The phones and e-mail addresses that lead to these contacts, the first to be used first: of
   * those the viewer sees, as far as they may read them.
   */
  public Map<UUID, Map<String, List<String>>> addresses(Collection<UUID> contactIds, User viewer) {
    List<String> kinds =
        Stream.of(PointKind.PHONE, PointKind.EMAIL)
            .map(PointKind::code)
            .filter(kind -> viewer.fieldRight(RecordKind.CONTACT, kind).reads())
            .toList();
    if (contactIds.isEmpty() || kinds.isEmpty()) {
      return Map.of();
    }
    Map<UUID, Map<String, List<String>>> addresses = new HashMap<>();
    sql.select(
            CONTACT_POINT.CONTACT_ID,
            CONTACT_POINT.KIND,
            CONTACT_POINT.VALUE,
            CONTACT_POINT.CANONICAL)
        .from(CONTACT_POINT)
        .join(CONTACT)
        .on(CONTACT.ID.eq(CONTACT_POINT.CONTACT_ID))
        .where(among(CONTACT_POINT.CONTACT_ID, contactIds))
        .and(CONTACT_POINT.KIND.in(kinds))
        .and(CONTACT_POINT.VALID_TO.isNull())
        .and(Sight.contacts(viewer, Deed.SEE))
        .orderBy(CONTACT_POINT.IS_PRIMARY.desc(), CONTACT_POINT.ORDINAL)
        .forEach(row ->
            addresses
                .computeIfAbsent(row.value1(), one -> new HashMap<>())
                .computeIfAbsent(row.value2(), one -> new ArrayList<>())
                .add(row.value4().isEmpty() ? row.value3() : row.value4()));
    return addresses;
  }
}
