package rapport.leads;

import static rapport.leads.db.Tables.LEAD;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Differences;
import rapport.access.Right;
import rapport.contacts.ClientName;
import rapport.contacts.ClientNames;
import rapport.contacts.ClientStage;
import rapport.contacts.Contacts;
import rapport.contacts.Employing;
import rapport.contacts.EmploymentDraft;
import rapport.contacts.Inquiries;
import rapport.kernel.Absent;
import rapport.kernel.Complaint;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;

/** What becomes of leads: they are taken, worked on, judged, and become clients or nothing. */
@Component
@Transactional
public class LeadWork {
  private static final UUID NOWHERE = new UUID(0, 0); // replaced by the company of the name

  private final DSLContext sql;
  private final LockedLeads locked;
  private final LeadStates states;
  private final Distribution distribution;
  private final OpenLeads open;
  private final ReactionTimes reactions;
  private final Inquiries inquiries;
  private final Contacts contacts;
  private final ClientNames names;
  private final Employing employing;
  private final Changes changes;

  LeadWork(
      DSLContext sql,
      LockedLeads locked,
      LeadStates states,
      Distribution distribution,
      OpenLeads open,
      ReactionTimes reactions,
      Inquiries inquiries,
      Contacts contacts,
      ClientNames names,
      Employing employing,
      Changes changes) {
    this.sql = sql;
    this.locked = locked;
    this.states = states;
    this.distribution = distribution;
    this.open = open;
    this.reactions = reactions;
    this.inquiries = inquiries;
    this.contacts = contacts;
    this.names = names;
    this.employing = employing;
    this.changes = changes;
  }

  /** Makes a lead one's own, as the one who reacts first; {@link Conflict} if it is somebody's. */
  public void take(UUID id, Act act) {
    Lead lead = locked.lead(id, act);
    if (lead.responsibleId() != null && !lead.responsibleId().equals(act.userId())) {
      throw new Conflict("leadTaken");
    }
    distribution.give(id, act.userId(), null, act);
    if (lead.state() == LeadState.NEW) {
      become(locked.lead(id, act), LeadState.IN_WORK, "", act);
    }
  }

  /** Gives a lead out by the rules once more. */
  public void distribute(UUID id, Act act) {
    act.needs(Right.DISTRIBUTE_LEADS);
    locked.lead(id, act);
    distribution.distribute(id, act);
  }

  /** Finds a lead worth the work. */
  public void qualify(UUID id, Act act) {
    become(locked.lead(id, act), LeadState.QUALIFIED, "", act);
  }

  /**
   * Closes a lead of which nothing comes.
   *
   * @param reason code of a reason, which must be given
   * @param note more about it
   */
  public void disqualify(UUID id, String reason, String note, Act act) {
    Lead lead = locked.lead(id, act);
    List<Complaint> complaints = new ArrayList<>();
    LeadDraft.tooLong(complaints, "note", note, LeadDraft.LONGEST_LINE);
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    sql.update(LEAD).set(LEAD.REASON_NOTE, note.strip()).where(LEAD.ID.eq(id)).execute();
    become(lead, LeadState.DISQUALIFIED, reason, act);
  }

  /**
   * Closes a lead that became something.
   *
   * @param stage the stage its contact and company come to
   * @param company where the contact works, found by its name or made; empty for what is known
   */
  public void convert(UUID id, ClientStage stage, String company, Act act) {
    Lead lead = locked.lead(id, act);
    UUID companyId = lead.companyId();
    if (!company.isBlank()) {
      employing.employAt(
          company, lead.contactId(), null, new EmploymentDraft(NOWHERE, "", null, null), act);
      companyId =
          contacts.anyNames(List.of(lead.contactId())).values().stream()
              .findFirst()
              .flatMap(name -> name.companyId())
              .orElse(companyId);
      sql.update(LEAD).set(LEAD.COMPANY_ID, companyId).where(LEAD.ID.eq(id)).execute();
    }
    inquiries.reach(lead.contactId(), companyId, stage, act);
    become(lead, LeadState.CONVERTED, "", act);
    open.recount(lead.contactId(), companyId);
  }

  /** Says that a lead is of another contact. */
  public void isOf(UUID id, UUID contactId, Act act) {
    Lead lead = locked.lead(id, act);
    ClientName to = contacts.anyNames(List.of(contactId)).get(contactId);
    if (to == null) {
      throw new Absent("contact", contactId);
    }
    sql.update(LEAD)
        .set(LEAD.CONTACT_ID, contactId)
        .set(LEAD.COMPANY_ID, to.companyId().orElse(null))
        .set(LEAD.CONTACT_KEY, names.sortKeys(List.of(contactId)).getOrDefault(contactId, ""))
        .set(LEAD.VERSION, LEAD.VERSION.plus(1))
        .where(LEAD.ID.eq(id))
        .execute();
    open.recount(lead.contactId(), lead.companyId());
    open.recount(contactId, to.companyId().orElse(null));
    Differences.Turn turn = new Differences.Turn(List.of(lead.contact()), List.of(to.name()));
    changes.record(act, "reassign", "lead", id, new Differences(Map.of("name", turn)).details());
  }

  /** Opens a closed lead again; it is in work then. */
  public void reopen(UUID id, Act act) {
    Lead lead = locked.lead(id, act);
    if (lead.state().isOpen()) {
      throw new Conflict("leadOpen");
    }
    become(lead, LeadState.IN_WORK, "", act);
  }

  /** Notes the first reaction to a lead, which is in work from then on. */
  void reacted(UUID id, Instant at, Act act) {
    Record row =
        sql.selectFrom(LEAD).where(LEAD.ID.eq(id), OpenLeads.OPEN).forNoKeyUpdate().fetchOne();
    if (row == null) {
      return;
    }
    boolean first = row.get(LEAD.FIRST_REACTION_AT) == null;
    boolean fresh = LeadState.NEW.code().equals(row.get(LEAD.STATE));
    if (first || fresh) {
      sql.update(LEAD)
          .set(LEAD.FIRST_REACTION_AT, first ? at : row.get(LEAD.FIRST_REACTION_AT))
          .set(LEAD.STATE, fresh ? LeadState.IN_WORK.code() : row.get(LEAD.STATE))
          .set(LEAD.VERSION, LEAD.VERSION.plus(1))
          .where(LEAD.ID.eq(id))
          .execute();
      reactions.measure(List.of(id));
      changes.record(act, "react", "lead", id, Map.of());
    }
  }

  void become(Lead lead, LeadState to, String reason, Act act) {
    if (lead.state() == to) {
      return;
    }
    states.bring(List.of(lead.id()), to, reason, act);
    Differences.Turn turn = new Differences.Turn(List.of(lead.state().code()), List.of(to.code()));
    changes.record(
        act,
        LeadStates.verb(lead.state(), to),
        "lead",
        lead.id(),
        new Differences(Map.of("state", turn)).details());
  }
}
