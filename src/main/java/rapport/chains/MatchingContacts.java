package rapport.chains;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.fields.Catalogue;
import rapport.fields.FieldsSeen;
import rapport.fields.RecordTable;
import rapport.filters.Asking;
import rapport.filters.Filter;
import rapport.filters.FilterSql;
import rapport.leads.ByItself;

/** Of which contacts a filter holds. Rules ask as Rapport itself, which sees all of them. */
@Component
class MatchingContacts {
  private final DSLContext sql;
  private final Catalogue catalogue;
  private final ByItself itself;

  MatchingContacts(DSLContext sql, Catalogue catalogue, ByItself itself) {
    this.sql = sql;
    this.catalogue = catalogue;
    this.itself = itself;
  }

  /** Those of these for which it holds; {@link rapport.kernel.Invalid} if it can't be asked. */
  Set<UUID> among(Collection<UUID> contactIds, Filter filter, Instant now) {
    if (filter.isEverything() || contactIds.isEmpty()) {
      return new HashSet<>(contactIds);
    }
    User asking = itself.act().user();
    FieldsSeen fields = catalogue.seenBy(asking);
    RecordTable contacts = fields.table(RecordKind.CONTACT);
    return sql.select(contacts.id())
        .from(contacts.table())
        .where(
            contacts.id().in(contactIds),
            contacts.present(),
            new FilterSql(fields, new Asking(asking, now)).of(filter, RecordKind.CONTACT))
        .fetchSet(contacts.id());
  }
}
