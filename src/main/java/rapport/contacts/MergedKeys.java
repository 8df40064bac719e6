package rapport.contacts;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.RecordKind;

/** Hides merged records and shows them again, and works out anew what follows from both. */
@Component
class MergedKeys {
  /** Contacts and companies whose employments a merge moved. */
  record Touched(Set<UUID> contacts, Set<UUID> companies) {}

  private final DSLContext sql;
  private final ContactKeys contactKeys;
  private final CompanyKeys companyKeys;
  private final Headcounts headcounts;
  private final Freshness freshness;

  MergedKeys(
      DSLContext sql,
      ContactKeys contactKeys,
      CompanyKeys companyKeys,
      Headcounts headcounts,
      Freshness freshness) {
    this.sql = sql;
    this.contactKeys = contactKeys;
    this.companyKeys = companyKeys;
    this.headcounts = headcounts;
    this.freshness = freshness;
  }

  /** The columns by which a record is told to be part of another; both kinds have them. */
  private record Columns(
      Table<?> table,
      Field<UUID> id,
      Field<Integer> version,
      Field<Instant> removedAt,
      Field<UUID> mergedInto) {
    static Columns of(RecordKind kind) {
      return kind == RecordKind.COMPANY
          ? new Columns(
              COMPANY, COMPANY.ID, COMPANY.VERSION, COMPANY.REMOVED_AT, COMPANY.MERGED_INTO)
          : new Columns(
              CONTACT, CONTACT.ID, CONTACT.VERSION, CONTACT.REMOVED_AT, CONTACT.MERGED_INTO);
    }

    Condition one(Collection<UUID> ids) {
      return id.eq(any(ids.toArray(UUID[]::new)));
    }
  }

  /**
   * The merged ones lead to the kept one from now on. Its version is greater than any that somebody
   * saw of them, so that what is changed under an old id is refused as stale.
   */
  void hide(FollowsMerge.Records records, Act act) {
    Columns of = Columns.of(records.kind());
    mark(of, records.mergedIds(), act.at(), records.keptId());
    List<UUID> all = new ArrayList<>(records.mergedIds());
    all.add(records.keptId());
    Field<Integer> latest = field(select(max(of.version)).from(of.table).where(of.one(all)));
    sql.update(of.table)
        .set(of.version, latest.plus(1))
        .where(of.id.eq(records.keptId()))
        .execute();
  }

  /** They are there again. */
  void show(FollowsMerge.Records records) {
    Columns of = Columns.of(records.kind());
    mark(of, records.mergedIds(), null, null);
    count(of, List.of(records.keptId()));
  }

  private void mark(Columns of, Collection<UUID> ids, @Nullable Instant at, @Nullable UUID into) {
    sql.update(of.table)
        .set(of.removedAt, at)
        .set(of.mergedInto, into)
        .set(of.version, of.version.plus(1))
        .where(of.one(ids))
        .execute();
  }

  private void count(Columns of, Collection<UUID> ids) {
    sql.update(of.table).set(of.version, of.version.plus(1)).where(of.one(ids)).execute();
  }

  /** By what the records are found and ordered, and how many work where. */
  void renew(RecordKind kind, List<UUID> ids, Touched touched) {
    if (kind == RecordKind.COMPANY) {
      companyKeys.renew(ids);
      freshness.renewCompanies(ids);
      // the form of a contact names the company, so who has one open shall look again
      count(Columns.of(RecordKind.CONTACT), touched.contacts());
      contactKeys.renew(touched.contacts());
      headcounts.renew(ids);
    } else {
      contactKeys.renew(ids);
      headcounts.renew(touched.companies());
    }
  }
}
