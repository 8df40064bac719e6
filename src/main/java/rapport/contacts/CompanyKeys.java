package rapport.contacts;

import static org.jooq.impl.DSL.any;
import static rapport.contacts.db.Tables.COMPANY;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.stereotype.Component;
import rapport.fields.OwnValues;
import rapport.kernel.SearchKey;

/** By which words companies are found: their names, and what their searchable own fields hold. */
@Component
class CompanyKeys {
  private final DSLContext sql;
  private final OwnValues own;

  CompanyKeys(DSLContext sql, OwnValues own) {
    this.sql = sql;
    this.own = own;
  }

  /** Writes the keys of some companies anew, after their names or values changed. */
  void renew(Collection<UUID> companyIds) {
    Map<UUID, List<String>> texts = own.searched(companyIds);
    List<Query> updates =
        sql
            .select(COMPANY.ID, COMPANY.NAME)
            .from(COMPANY)
            .where(COMPANY.ID.eq(any(companyIds.toArray(UUID[]::new))))
            .orderBy(COMPANY.ID)
            .fetch()
            .stream()
            .<Query>map(row ->
                sql.update(COMPANY)
                    .set(
                        COMPANY.SEARCH_KEY,
                        of(row.value2(), texts.getOrDefault(row.value1(), List.of())))
                    .where(COMPANY.ID.eq(row.value1())))
            .toList();
    if (!updates.isEmpty()) {
      sql.batch(updates).execute();
    }
  }

  private static String of(String name, Collection<String> texts) {
    return SearchKey.of(name, texts);
  }
}
