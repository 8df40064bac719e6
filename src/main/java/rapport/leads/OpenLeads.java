package rapport.leads;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.count;
import static rapport.leads.db.Tables.LEAD;
import static rapport.platform.Among.among;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.contacts.Inquiries;

/** Counts open leads: of clients, who are told how many they have, and of colleagues. */
@Component
class OpenLeads {
  static final Condition OPEN = LEAD.REMOVED_AT.isNull().and(LEAD.CLOSED_AT.isNull());

  private final DSLContext sql;
  private final Inquiries inquiries;

  OpenLeads(DSLContext sql, Inquiries inquiries) {
    this.sql = sql;
    this.inquiries = inquiries;
  }

  /** Counts those of the contacts and companies of some leads anew. */
  void recountOf(Collection<UUID> leadIds) {
    List<Record2<UUID, UUID>> owners =
        sql.select(LEAD.CONTACT_ID, LEAD.COMPANY_ID)
            .from(LEAD)
            .where(LEAD.ID.eq(any(leadIds.toArray(UUID[]::new))))
            .fetch();
    inquiries.open(
        counted(LEAD.CONTACT_ID, owners.stream().map(Record2::value1).distinct().toList()),
        counted(
            LEAD.COMPANY_ID,
            owners.stream().map(Record2::value2).filter(Objects::nonNull).distinct().toList()));
  }

  /** Counts those of a contact anew, and those of some companies. */
  void recount(UUID contactId, @Nullable UUID... companyIds) {
    inquiries.open(
        counted(LEAD.CONTACT_ID, List.of(contactId)),
        counted(
            LEAD.COMPANY_ID,
            java.util.Arrays.stream(companyIds).filter(Objects::nonNull).distinct().toList()));
  }

  /** Counts those of one client anew. */
  void recountOf(RecordKind kind, UUID id) {
    boolean company = kind == RecordKind.COMPANY;
    inquiries.open(
        company ? Map.of() : counted(LEAD.CONTACT_ID, List.of(id)),
        company ? counted(LEAD.COMPANY_ID, List.of(id)) : Map.of());
  }

  private Map<UUID, Integer> counted(Field<UUID> owner, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<UUID, Integer> counted = new HashMap<>();
    ids.forEach(id -> counted.put(id, 0));
    counted.putAll(
        sql.select(owner, count())
            .from(LEAD)
            .where(among(owner, ids), OPEN)
            .groupBy(owner)
            .fetchMap(owner, count()));
    return counted;
  }

  /** How many each of these colleagues has. */
  Map<UUID, Integer> of(Collection<UUID> userIds) {
    return counted(LEAD.RESPONSIBLE_ID, userIds);
  }
}
