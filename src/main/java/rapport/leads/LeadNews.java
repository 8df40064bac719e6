package rapport.leads;

import static rapport.leads.db.Tables.LEAD;
import static rapport.platform.Among.among;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.ChangeListener;
import rapport.access.RecordedChange;
import rapport.access.Via;
import rapport.contacts.ClientNames;
import rapport.contacts.ClientStage;
import rapport.contacts.Inquiries;
import rapport.interactions.Direction;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.State;

/**
 * What leads learn of other records, in the transaction that changes these: of an interaction that
 * was had, which may be the first reaction and may bring the contact further; of a contact that is
 * called otherwise.
 */
@Component
class LeadNews implements ChangeListener {
  private static final Set<String> HAD = Set.of("log", "complete");

  private final DSLContext sql;
  private final ObjectProvider<LeadWork> work; // which itself writes changes
  private final ObjectProvider<InteractionLog> log;
  private final ObjectProvider<Inquiries> inquiries;
  private final ObjectProvider<LeadSettings> settings;
  private final ObjectProvider<ClientNames> names;

  LeadNews(
      DSLContext sql,
      ObjectProvider<LeadWork> work,
      ObjectProvider<InteractionLog> log,
      ObjectProvider<Inquiries> inquiries,
      ObjectProvider<LeadSettings> settings,
      ObjectProvider<ClientNames> names) {
    this.sql = sql;
    this.work = work;
    this.log = log;
    this.inquiries = inquiries;
    this.settings = settings;
    this.names = names;
  }

  @Override
  public void changed(List<RecordedChange> changes) {
    List<UUID> contactIds =
        changes.stream()
            .filter(one -> one.kind().equals("contact") && !one.verb().equals("add"))
            .map(RecordedChange::recordId)
            .toList();
    if (!contactIds.isEmpty()) {
      renamed(contactIds);
    }
    List<UUID> had =
        changes.stream()
            .filter(one -> one.kind().equals("interaction") && HAD.contains(one.verb()))
            .map(RecordedChange::recordId)
            .toList();
    if (!had.isEmpty()) {
      Act act = changes.getFirst().act();
      log.getObject().read(had, act.user()).forEach(one -> had(one, act));
    }
  }

  private void renamed(List<UUID> contactIds) {
    Map<UUID, String> kept =
        sql
            .selectDistinct(LEAD.CONTACT_ID, LEAD.CONTACT_KEY)
            .from(LEAD)
            .where(among(LEAD.CONTACT_ID, contactIds))
            .fetch()
            .stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    row -> row.value1(), row -> row.value2(), (one, other) -> other));
    if (kept.isEmpty()) {
      return;
    }
    names
        .getObject()
        .sortKeys(kept.keySet())
        .forEach((id, key) -> {
          if (!key.equals(kept.get(id))) {
            sql.update(LEAD).set(LEAD.CONTACT_KEY, key).where(LEAD.CONTACT_ID.eq(id)).execute();
          }
        });
  }

  /** What merely came in is nobody's reaction, nor is what doesn't count. */
  private void had(Interaction interaction, Act act) {
    boolean arrived = act.via() == Via.SYSTEM && interaction.direction() == Direction.INBOUND;
    if (interaction.state() != State.COMPLETED || arrived || !interaction.relevant()) {
      return;
    }
    List<UUID> ids =
        sql.select(LEAD.ID)
            .from(LEAD)
            .where(
                interaction.leadId() != null
                    ? LEAD.ID.eq(interaction.leadId())
                    : LEAD.CONTACT_ID
                        .in(interaction.contactIds())
                        .and(LEAD.RESPONSIBLE_ID.eq(interaction.responsibleId())),
                OpenLeads.OPEN)
            .fetch(LEAD.ID);
    ids.forEach(id -> work.getObject().reacted(id, act.at(), act));
    if (interaction.leadId() != null) {
      reached(interaction, act);
    }
  }

  private void reached(Interaction interaction, Act act) {
    LeadRules rules = settings.getObject().rules();
    ClientStage stage = rules.onResult();
    if (stage != null && rules.results().contains(interaction.resultCode())) {
      sql.select(LEAD.CONTACT_ID, LEAD.COMPANY_ID)
          .from(LEAD)
          .where(LEAD.ID.eq(interaction.leadId()))
          .forEach(row -> inquiries.getObject().reach(row.value1(), row.value2(), stage, act));
    }
  }
}
