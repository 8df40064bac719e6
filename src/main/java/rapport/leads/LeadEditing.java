package rapport.leads;

import static rapport.leads.db.Tables.LEAD;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Differences;
import rapport.access.RecordKind;
import rapport.contacts.ClientStage;
import rapport.fields.Catalogue;
import rapport.fields.Fields;
import rapport.fields.OwnField;
import rapport.fields.OwnValues;
import rapport.kernel.Complaint;
import rapport.kernel.Conflict;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;

/** Writes single fields of a lead: in a cell, on a board, on its page, by the API. */
@Component
@Transactional
class LeadEditing {
  private final DSLContext sql;
  private final LockedLeads locked;
  private final LeadWork work;
  private final Distribution distribution;
  private final Catalogue catalogue;
  private final OwnValues own;
  private final Coupons coupons;
  private final Changes changes;

  LeadEditing(
      DSLContext sql,
      LockedLeads locked,
      LeadWork work,
      Distribution distribution,
      Catalogue catalogue,
      OwnValues own,
      Coupons coupons,
      Changes changes) {
    this.sql = sql;
    this.locked = locked;
    this.work = work;
    this.distribution = distribution;
    this.catalogue = catalogue;
    this.own = own;
    this.coupons = coupons;
    this.changes = changes;
  }

  /**
   * Writes some fields of a lead, whose values are checked and in the text form of their types; a
   * new state or another colleague have the consequences they have everywhere.
   *
   * @param version the version the user saw; {@link Conflict} "stale" if somebody changed it since
   */
  public void set(UUID id, int version, Map<String, List<String>> values, Act act) {
    Lead before = locked.lead(id, act);
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
    checkReason(before, plain);
    coupons.place(before, plain);
    write(before, plain, ofUsers, act);
    if (plain.containsKey("responsible")) {
      distribution.give(id, Ids.parse(plain.get("responsible")).orElse(null), null, act);
    }
    if (plain.containsKey("state")) {
      become(id, plain, before, act);
    }
  }

  private void become(UUID id, Map<String, String> plain, Lead before, Act act) {
    LeadState to =
        LeadState.ofCode(plain.getOrDefault("state", "")).orElseThrow(LeadEditing::stateless);
    if (to == LeadState.CONVERTED && before.state() != to) {
      work.convert(id, ClientStage.CLIENT, "", act);
    } else {
      work.become(locked.lead(id, act), to, plain.getOrDefault("reason", before.reason()), act);
    }
  }

  /** A reason is why nothing came of a lead: only such a lead has one, and it has one. */
  private static void checkReason(Lead before, Map<String, String> plain) {
    String reason = plain.get("reason");
    String state = plain.getOrDefault("state", before.state().code());
    boolean refused = state.equals(LeadState.DISQUALIFIED.code());
    if (reason != null && refused == reason.isEmpty()) {
      throw new Invalid("reason", refused ? "leadReason" : "leadReasonOpen");
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
    Lead after = locked.lead(before.id(), act);
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
}
