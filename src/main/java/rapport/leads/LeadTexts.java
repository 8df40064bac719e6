package rapport.leads;

import static rapport.leads.db.Tables.LEAD;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.texts.TextHit;
import rapport.texts.TextParts;
import rapport.texts.TextSource;

/** Leads are found by what they want, and by why nothing came of them. */
@Component
class LeadTexts implements TextSource {
  private final DSLContext sql;
  private final Leads leads;

  LeadTexts(DSLContext sql, Leads leads) {
    this.sql = sql;
    this.leads = leads;
  }

  @Override
  public String kind() {
    return RecordKind.LEAD.code();
  }

  @Override
  public List<TextParts> read(Collection<UUID> ids) {
    return sql.selectFrom(LEAD)
        .where(LEAD.ID.in(ids), LEAD.REMOVED_AT.isNull())
        .fetch(row ->
            new TextParts(
                row.get(LEAD.ID),
                row.get(LEAD.ARRIVED_AT),
                row.get(LEAD.WANTS),
                row.get(LEAD.REASON_NOTE)));
  }

  @Override
  public void hold(Collection<UUID> ids) {
    sql.select(LEAD.ID).from(LEAD).where(LEAD.ID.in(ids)).orderBy(LEAD.ID).forShare().fetch();
  }

  @Override
  public List<UUID> after(UUID last, int most) {
    return sql.select(LEAD.ID)
        .from(LEAD)
        .where(LEAD.ID.gt(last), LEAD.REMOVED_AT.isNull())
        .orderBy(LEAD.ID)
        .limit(most)
        .fetch(LEAD.ID);
  }

  @Override
  public Condition seen(Field<UUID> recordId, User viewer) {
    return Leads.seenIn(recordId, viewer);
  }

  @Override
  public String parts(User viewer) {
    return (viewer.fieldRight(RecordKind.LEAD, "wants").reads() ? "A" : "")
        + (viewer.fieldRight(RecordKind.LEAD, "reason").reads() ? "B" : "");
  }

  @Override
  public List<TextHit> show(Collection<UUID> ids, User viewer) {
    return leads.read(ids, viewer).stream()
        .map(lead ->
            new TextHit(
                kind(),
                lead.id(),
                "inbox",
                lead.wants(),
                lead.reasonNote(),
                lead.contact(),
                lead.arrivedAt(),
                "/leads/" + lead.id()))
        .toList();
  }
}
