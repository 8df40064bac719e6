package rapport.leads;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;
import static rapport.leads.db.Tables.LEAD;
import static rapport.platform.Among.among;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.contacts.ClientStage;
import rapport.contacts.Inquiries;
import rapport.kernel.Invalid;

/**
 * Brings leads to a state, one or many, with all that follows: the clock of the first reaction
 * stops, clients are counted anew, and what was qualified has come further.
 */
@Component
@Transactional
class LeadStates {
  private final DSLContext sql;
  private final LeadChoices choices;
  private final LeadSettings settings;
  private final OpenLeads open;
  private final Inquiries inquiries;
  private final ReactionTimes reactions;

  LeadStates(
      DSLContext sql,
      LeadChoices choices,
      LeadSettings settings,
      OpenLeads open,
      Inquiries inquiries,
      ReactionTimes reactions) {
    this.sql = sql;
    this.choices = choices;
    this.settings = settings;
    this.open = open;
    this.inquiries = inquiries;
    this.reactions = reactions;
  }

  /**
   * In a fixed number of statements; the caller has locked the leads and writes down what changed.
   *
   * @param reason code of the reason, which a lead that is disqualified must have
   */
  void bring(Collection<UUID> ids, LeadState to, String reason, Act act) {
    boolean refused = to == LeadState.DISQUALIFIED;
    if (refused && !choices.reasons().knows(reason)) {
      throw new Invalid("reason", "leadReason");
    }
    sql.update(LEAD)
        .set(LEAD.STATE, to.code())
        .set(LEAD.REASON, refused ? reason : null)
        .set(LEAD.CLOSED_AT, to.isOpen() ? null : act.at())
        // whoever judges a lead has looked at it
        .set(
            LEAD.FIRST_REACTION_AT,
            to == LeadState.NEW
                ? LEAD.FIRST_REACTION_AT
                : coalesce(LEAD.FIRST_REACTION_AT, val(act.at(), LEAD.FIRST_REACTION_AT)))
        .set(LEAD.VERSION, LEAD.VERSION.plus(1))
        .where(among(LEAD.ID, ids))
        .execute();
    reactions.measure(ids);
    if (to == LeadState.QUALIFIED) {
      reach(ids, settings.rules().onQualification(), act);
    }
    open.recountOf(ids);
  }

  /** Brings the contacts and companies of leads to a stage; never back to an earlier one. */
  void reach(Collection<UUID> ids, @Nullable ClientStage stage, Act act) {
    if (stage == null) {
      return;
    }
    List<Record2<UUID, UUID>> owners =
        sql.select(LEAD.CONTACT_ID, LEAD.COMPANY_ID).from(LEAD).where(among(LEAD.ID, ids)).fetch();
    inquiries.reach(
        owners.stream().map(Record2::value1).distinct().toList(),
        owners.stream().map(Record2::value2).filter(Objects::nonNull).distinct().toList(),
        stage,
        act);
  }

  /** As what the history knows it. */
  static String verb(LeadState from, LeadState to) {
    return switch (to) {
      case QUALIFIED -> "qualify";
      case DISQUALIFIED -> "disqualify";
      case CONVERTED -> "convert";
      case NEW, IN_WORK -> from.isOpen() ? "work" : "reopen";
    };
  }
}
