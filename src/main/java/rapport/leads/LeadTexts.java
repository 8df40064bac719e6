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
import rapport.texts.TextColumns;
import rapport.texts.TextHit;
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
  public TextColumns columns() {
    return TextColumns.of(sql, LEAD.ID, LEAD.ARRIVED_AT, List.of(LEAD.WANTS, LEAD.REASON_NOTE))
        .unless(LEAD.REMOVED_AT);
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
