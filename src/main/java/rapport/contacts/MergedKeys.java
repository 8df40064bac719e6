package rapport.contacts;

import static org.jooq.impl.DSL.any;
import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
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

  /** The merged ones lead to the kept one from now on. */
  void hide(FollowsMerge.Records records, Act act) {
    mark(records.kind(), records.mergedIds(), act.at(), records.keptId());
    count(records.kind(), List.of(records.keptId()));
  }

  /** They are there again. */
  void show(FollowsMerge.Records records) {
    mark(records.kind(), records.mergedIds(), null, null);
    count(records.kind(), List.of(records.keptId()));
  }

  private void mark(
      RecordKind kind, Collection<UUID> ids, @Nullable Instant at, @Nullable UUID into) {
    if (kind == RecordKind.COMPANY) {
      sql.update(COMPANY)
          .set(COMPANY.REMOVED_AT, at)
          .set(COMPANY.MERGED_INTO, into)
          .set(COMPANY.VERSION, COMPANY.VERSION.plus(1))
          .where(COMPANY.ID.eq(any(ids.toArray(UUID[]::new))))
          .execute();
    } else {
      sql.update(CONTACT)
          .set(CONTACT.REMOVED_AT, at)
          .set(CONTACT.MERGED_INTO, into)
          .set(CONTACT.VERSION, CONTACT.VERSION.plus(1))
          .where(CONTACT.ID.eq(any(ids.toArray(UUID[]::new))))
          .execute();
    }
  }

  private void count(RecordKind kind, Collection<UUID> ids) {
    UUID[] all = ids.toArray(UUID[]::new);
    if (kind == RecordKind.COMPANY) {
      sql.update(COMPANY)
          .set(COMPANY.VERSION, COMPANY.VERSION.plus(1))
          .where(COMPANY.ID.eq(any(all)))
          .execute();
    } else {
      sql.update(CONTACT)
          .set(CONTACT.VERSION, CONTACT.VERSION.plus(1))
          .where(CONTACT.ID.eq(any(all)))
          .execute();
    }
  }

  /** By what the records are found and ordered, and how many work where. */
  void renew(RecordKind kind, List<UUID> ids, Touched touched) {
    if (kind == RecordKind.COMPANY) {
      companyKeys.renew(ids);
      freshness.renewCompanies(ids);
      // the form of a contact names the company, so who has one open shall look again
      count(RecordKind.CONTACT, touched.contacts());
      contactKeys.renew(touched.contacts());
      headcounts.renew(ids);
    } else {
      contactKeys.renew(ids);
      headcounts.renew(touched.companies());
    }
  }
}
