package rapport.leads;

import static rapport.leads.db.Tables.LEAD;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.History;
import rapport.access.Notices;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.PersonalData;
import rapport.fields.OwnValues;
import rapport.texts.TextIndex;

/**
 * What a person asked for. The words go, and the leads leave all lists; where they came from, when
 * and what became of them stays in the rows.
 */
@Component
@Order(5)
class PersonalLeads implements PersonalData {
  private final DSLContext sql;
  private final LeadRows rows;
  private final OpenLeads open;
  private final OwnValues own;
  private final TextIndex texts;
  private final History history;
  private final Notices notices;

  PersonalLeads(
      DSLContext sql,
      LeadRows rows,
      OpenLeads open,
      OwnValues own,
      TextIndex texts,
      History history,
      Notices notices) {
    this.sql = sql;
    this.rows = rows;
    this.open = open;
    this.own = own;
    this.texts = texts;
    this.history = history;
    this.notices = notices;
  }

  @Override
  public Collection<UUID> subjects(UUID contactId) {
    return sql.select(LEAD.ID).from(LEAD).where(LEAD.CONTACT_ID.eq(contactId)).fetch(LEAD.ID);
  }

  @Override
  public List<Section> of(Person person, User viewer) {
    List<Lead> leads =
        rows.of(
            sql.selectFrom(LEAD)
                .where(LEAD.CONTACT_ID.eq(person.contactId()), Leads.seen(viewer))
                .orderBy(LEAD.ARRIVED_AT, LEAD.ID)
                .fetch(),
            viewer);
    return List.of(
        new Section(
            "leads", RecordKind.LEAD, leads.stream().map(one -> parts(one, viewer)).toList()));
  }

  /** By the fields that the viewer may read, and where it came from. */
  private static Map<String, Object> parts(Lead lead, User viewer) {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("moment", lead.arrivedAt().toString());
    LeadRows.values(lead).entrySet().stream()
        .filter(one -> viewer.fieldRight(RecordKind.LEAD, one.getKey()).reads())
        .filter(one -> !one.getValue().isEmpty())
        .sorted(Map.Entry.comparingByKey())
        .forEach(one -> parts.put(one.getKey(), one.getValue()));
    parts.put("reason_note", lead.reasonNote());
    parts.put("referrer", lead.referrer());
    parts.putAll(lead.utm());
    parts.values().removeIf(value -> value.equals(""));
    return parts;
  }

  @Override
  public void forget(Person person, Act act) {
    List<UUID> ids =
        sql.update(LEAD)
            .set(LEAD.WANTS, "")
            .set(LEAD.REASON_NOTE, "")
            .set(LEAD.COUPON, "")
            .set(LEAD.REFERRER, "")
            .set(LEAD.UTM, JSONB.valueOf("{}"))
            .set(LEAD.CONTACT_KEY, "")
            .set(LEAD.REMOVED_AT, act.at())
            .set(LEAD.VERSION, LEAD.VERSION.plus(1))
            .where(LEAD.CONTACT_ID.eq(person.contactId()))
            .returningResult(LEAD.ID)
            .fetch(LEAD.ID);
    own.forget(ids);
    open.recountOf(ids);
    texts.renew(RecordKind.LEAD.code(), ids);
    history.forget(ids);
    notices.forget(ids);
  }
}
