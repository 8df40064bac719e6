package rapport.contacts;

import static java.util.stream.Collectors.joining;
import static org.jooq.impl.DSL.any;
import static rapport.contacts.db.Tables.CONTACT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.stereotype.Component;
import rapport.kernel.PersonName;
import rapport.kernel.SearchKey;

/** By which words contacts are found: their names, and the companies where they work now. */
@Component
public class ContactKeys {
  private final DSLContext sql;
  private final Employments employments;

  ContactKeys(DSLContext sql, Employments employments) {
    this.sql = sql;
    this.employments = employments;
  }

  /** The search key of a person: the name, and the companies where they work now. */
  public static String of(PersonName name, Collection<String> companies) {
    return SearchKey.of(name.full(), companies.stream().distinct().collect(joining(" ")));
  }

  /** Writes the keys of some contacts anew, after their names or employments changed. */
  void renew(Collection<UUID> contactIds) {
    Map<UUID, List<Employment>> works = employments.of(contactIds);
    List<Query> updates =
        sql
            .selectFrom(CONTACT)
            .where(CONTACT.ID.eq(any(contactIds.toArray(UUID[]::new))))
            .fetch()
            .stream()
            .<Query>map(row -> {
              UUID id = row.get(CONTACT.ID);
              return sql.update(CONTACT)
                  .set(
                      CONTACT.SEARCH_KEY,
                      of(Contacts.name(row), current(works.getOrDefault(id, List.of()))))
                  .where(CONTACT.ID.eq(id));
            })
            .toList();
    if (!updates.isEmpty()) {
      sql.batch(updates).execute();
    }
  }

  private static List<String> current(List<Employment> works) {
    return works.stream().filter(Employment::isCurrent).map(Employment::companyName).toList();
  }
}
