package rapport.leads;

import static rapport.leads.db.Tables.LEAD;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Deed;
import rapport.access.Differences;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.contacts.ClientStage;
import rapport.contacts.Contacts;
import rapport.contacts.Employing;
import rapport.contacts.EmploymentDraft;
import rapport.contacts.Inquiries;
import rapport.fields.Catalogue;
import rapport.fields.Fields;
import rapport.fields.OwnField;
import rapport.fields.OwnValues;
import rapport.kernel.Absent;
import rapport.kernel.Complaint;
import rapport.kernel.Conflict;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;

/** What becomes of leads: they are taken, worked on, judged, and become clients or nothing. */
@Component
@Transactional
public class LeadWork {
  private static final UUID NOWHERE = new UUID(0, 0); // replaced by the company of the name

  private final DSLContext sql;
  private final LeadRows rows;
  private final LeadChoices choices;
  private final LeadSettings settings;
  private final Distribution distribution;
  private final OpenLeads open;
  private final Inquiries inquiries;
  private final Contacts contacts;
  private final Employing employing;
  private final Catalogue catalogue;
  private final OwnValues own;
  private final Changes changes;

  LeadWork(
      DSLContext sql,
      LeadRows rows,
      LeadChoices choices,
      LeadSettings settings,
      Distribution distribution,
      OpenLeads open,
      Inquiries inquiries,
      Contacts contacts,
      Employing employing,
      Catalogue catalogue,
      OwnValues own,
      Changes changes) {
    this.sql = sql;
    this.rows = rows;
    this.choices = choices;
    this.settings = settings;
    this.distribution = distribution;
    this.open = open;
    this.inquiries = inquiries;
    this.contacts = contacts;
    this.employing = employing;
    this.catalogue = catalogue;
    this.own = own;
    this.changes = changes;
  }

  /**
   * Writes some fields of a lead, whose values are checked and in the text form of their types; a
   * new state or another colleague have the consequences they have everywhere.
   *
   * @param version the version the user saw; {@link Conflict} "stale" if somebody changed it since
   */
  public void set(UUID id, int version, Map<String, List<String>> values, Act act) {
    Lead before = locked(id, act);
    if (before.version() != version) {
      throw new Conflict("stale");
    }
    Map<String, String> plain = new HashMap<>();
    Map<String, List<String>> ofUsers = new LinkedHashMap<>();
    values.forEach((code, held) -> {
      if (code.startsWith(OwnField.PREFIX)) {
        ofUsers.put(code, held);
      } else {
        plain.put(code, held.isEmpty() ? "" : held.getFirst());
      }
    });
    checkLengths(plain);
    write(before, plain, ofUsers, act);
    if (plain.containsKey("responsible")) {
      distribution.give(id, Ids.parse(plain.get("responsible")).orElse(null), null, act);
    }
    if (plain.containsKey("state")) {
      LeadState to = LeadState.ofCode(plain.get("state")).orElseThrow(LeadWork::stateless);
      become(locked(id, act), to, plain.getOrDefault("reason", before.reason()), act);
    }
  }

  private static Invalid stateless() {
    return new Invalid("state", "required");
  }

  private static void checkLengths(Map<String, String> plain) {
    List<Complaint> complaints = new ArrayList<>();
    LeadDraft.tooLong(complaints, "campaign", plain.get("campaign"), LeadDraft.LONGEST_LINE);
    LeadDraft.tooLong(complaints, "coupon", plain.get("coupon"), LeadDraft.LONGEST_LINE);
    LeadDraft.tooLong(complaints, "wants", plain.get("wants"), LeadDraft.LONGEST_TEXT);
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
  }

  private void write(
      Lead before, Map<String, String> plain, Map<String, List<String>> ofUsers, Act act) {
    Map<Object, Object> columns = new HashMap<>();
    put(columns, plain, "wants", LEAD.WANTS, false);
    put(columns, plain, "campaign", LEAD.CAMPAIGN, false);
    put(columns, plain, "coupon", LEAD.COUPON, false);
    put(columns, plain, "source", LEAD.SOURCE, true);
    put(columns, plain, "reason", LEAD.REASON, true);
    if (columns.isEmpty() && ofUsers.isEmpty()) {
      return;
    }
    columns.put(LEAD.VERSION, LEAD.VERSION.plus(1));
    sql.update(LEAD).set(columns).where(LEAD.ID.eq(before.id())).execute();
    Fields fields = catalogue.of(RecordKind.LEAD, act.user());
    own.write(before.id(), fields, ofUsers);
    Lead after = locked(before.id(), act);
    changes.record(
        act,
        "change",
        "lead",
        before.id(),
        Differences.between(LeadRows.values(before), LeadRows.values(after)).details());
  }

  private static void put(
      Map<Object, Object> columns,
      Map<String, String> plain,
      String code,
      Object column,
      boolean nullable) {
    String value = plain.get(code);
    if (value != null) {
      columns.put(column, nullable && value.isEmpty() ? null : value);
    }
  }

  /** Makes a lead one's own, as the one who reacts first; {@link Conflict} if it is somebody's. */
  public void take(UUID id, Act act) {
    Lead lead = locked(id, act);
    if (lead.responsibleId() != null && !lead.responsibleId().equals(act.userId())) {
      throw new Conflict("leadTaken");
    }
    distribution.give(id, act.userId(), null, act);
    if (lead.state() == LeadState.NEW) {
      become(locked(id, act), LeadState.IN_WORK, "", act);
    }
  }

  /** Gives a lead out by the rules once more. */
  public void distribute(UUID id, Act act) {
    act.needs(Right.DISTRIBUTE_LEADS);
    locked(id, act);
    distribution.distribute(id, act);
  }

  /** Finds a lead worth the work. */
  public void qualify(UUID id, Act act) {
    become(locked(id, act), LeadState.QUALIFIED, "", act);
  }

  /**
   * Closes a lead of which nothing comes.
   *
   * @param reason code of a reason, which must be given
   * @param note more about it
   */
  public void disqualify(UUID id, String reason, String note, Act act) {
    Lead lead = locked(id, act);
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
    Lead lead = locked(id, act);
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

  /** Opens a closed lead again; it is in work then. */
  public void reopen(UUID id, Act act) {
    Lead lead = locked(id, act);
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
      changes.record(act, "react", "lead", id, Map.of());
    }
  }

  private void become(Lead lead, LeadState to, String reason, Act act) {
    if (to == LeadState.DISQUALIFIED && !choices.knows(LeadChoices.Kind.REASON, reason)) {
      throw new Invalid("reason", "leadReason");
    }
    if (lead.state() == to) {
      return;
    }
    boolean judged = to != LeadState.NEW && lead.reactedAt() == null;
    sql.update(LEAD)
        .set(LEAD.STATE, to.code())
        .set(LEAD.REASON, to == LeadState.DISQUALIFIED ? reason : null)
        .set(LEAD.CLOSED_AT, to.isOpen() ? null : act.at())
        // whoever judges a lead has looked at it
        .set(LEAD.FIRST_REACTION_AT, judged ? act.at() : lead.reactedAt())
        .set(LEAD.VERSION, LEAD.VERSION.plus(1))
        .where(LEAD.ID.eq(lead.id()))
        .execute();
    Differences.Turn turn = new Differences.Turn(List.of(lead.state().code()), List.of(to.code()));
    changes.record(
        act,
        verb(lead.state(), to),
        "lead",
        lead.id(),
        new Differences(Map.of("state", turn)).details());
    if (to == LeadState.QUALIFIED) {
      Optional.ofNullable(settings.rules().onQualification())
          .ifPresent(stage -> inquiries.reach(lead.contactId(), lead.companyId(), stage, act));
    }
    open.recount(lead.contactId(), lead.companyId());
  }

  private static String verb(LeadState from, LeadState to) {
    return switch (to) {
      case QUALIFIED -> "qualify";
      case DISQUALIFIED -> "disqualify";
      case CONVERTED -> "convert";
      case NEW, IN_WORK -> from.isOpen() ? "work" : "reopen";
    };
  }

  /** A lead that the user may change, which nobody else changes until this transaction ends. */
  private Lead locked(UUID id, Act act) {
    act.needs(Right.CHANGE_CLIENTS);
    Record row =
        sql.selectFrom(LEAD)
            .where(LEAD.ID.eq(id), Leads.seen(act.user()))
            .forNoKeyUpdate()
            .fetchOne();
    if (row == null) {
      throw new Absent("lead", id);
    }
    @Nullable UUID responsible = row.get(LEAD.RESPONSIBLE_ID);
    act.user().needs(RecordKind.LEAD, Deed.CHANGE, responsible);
    return rows.of(List.of(row), act.user()).getFirst();
  }
}
