package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION;
import static rapport.interactions.db.Tables.PARTICIPANT;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Right;
import rapport.access.Via;
import rapport.contacts.ClientName;
import rapport.kernel.Complaint;
import rapport.kernel.Conflict;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;

/**
 * The verbs by which interactions come to be and change. What they are read by is in {@link
 * InteractionLog}.
 */
@Component
@Transactional
public class Interactions {
  private static final Set<Via> BY_PEOPLE = EnumSet.of(Via.PAGE, Via.API, Via.DEVICE);

  private final DSLContext sql;
  private final Checking checking;
  private final Planning planning;
  private final Participants participants;
  private final Choices choices;
  private final Timeline timeline;
  private final Locking rows;
  private final TakingBack takingBack;
  private final Handing handing;
  private final Changes changes;

  Interactions(
      DSLContext sql,
      Checking checking,
      Planning planning,
      Participants participants,
      Choices choices,
      Timeline timeline,
      Locking rows,
      TakingBack takingBack,
      Handing handing,
      Changes changes) {
    this.sql = sql;
    this.checking = checking;
    this.planning = planning;
    this.participants = participants;
    this.choices = choices;
    this.timeline = timeline;
    this.rows = rows;
    this.takingBack = takingBack;
    this.handing = handing;
    this.changes = changes;
  }

  /** Writes down an interaction that has taken place, and what follows from it. */
  public UUID log(Topic topic, Outcome outcome, Next next, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    checking.cause(topic.causeId(), act.user());
    Checking.Checked checked = checking.log(topic, outcome, next, act);
    UUID id = Ids.next();
    sql.insertInto(INTERACTION)
        .set(InteractionFields.of(checked.topic(), checked.people(), act))
        .set(InteractionFields.of(outcome, choices.resultCode(outcome.result())))
        .set(INTERACTION.ID, id)
        .set(INTERACTION.STATE, State.COMPLETED.code())
        .set(INTERACTION.NO_NEXT_REASON, reason(next))
        .set(INTERACTION.CREATED_BY, act.userId())
        .set(INTERACTION.CREATED_AT, act.at())
        .execute();
    participants.enter(Map.of(id, outcome.startedAt()), false, checked.people());
    changes.record(act, "log", "interaction", id, Map.of());
    follow(id, topic.leadId(), next, act);
    return id;
  }

  /** Plans an interaction; a colleague for whom a person plans it is told. */
  public UUID plan(Topic topic, Plan plan, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    checking.cause(topic.causeId(), act.user());
    UUID id = planQuietly(topic, plan, act);
    hand(id, topic, act);
    return id;
  }

  /** Plans a series; a colleague for whom a person plans it is told once. */
  List<UUID> planSeries(Topic topic, List<Plan> plans, UUID seriesId, Act act) {
    checking.cause(topic.causeId(), act.user());
    List<UUID> ids = planAll(topic, plans, seriesId, act);
    hand(ids.getFirst(), topic, act);
    return ids;
  }

  private void hand(UUID id, Topic topic, Act act) {
    UUID responsible = topic.responsibleId();
    if (responsible != null && BY_PEOPLE.contains(act.via())) {
      handing.tell(id, responsible, topic.method(), topic.subject(), act);
    }
  }

  /** The same where its cause is known and the colleague is told by whoever asks. */
  private UUID planQuietly(Topic topic, Plan plan, Act act) {
    return planAll(topic, List.of(plan), null, act).getFirst();
  }

  /** What {@link #plan} would complain of, for whoever has another place for what it refuses. */
  @Transactional(readOnly = true)
  public List<Complaint> refused(Topic topic, Plan plan, Act act) {
    try {
      checking.plan(topic, plan, act);
      return List.of();
    } catch (Invalid invalid) {
      return invalid.complaints();
    }
  }

  /**
   * Plans the same for several times, in as many statements as for one.
   *
   * @param plans at least one; they differ in their times alone
   * @param seriesId the series of which they are, null for none
   * @return their ids, in the order of the plans
   */
  List<UUID> planAll(Topic topic, List<Plan> plans, @Nullable UUID seriesId, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    return planning.all(topic, plans, seriesId, act);
  }

  /**
   * Completes a planned interaction, and plans the next if there is one. {@link Conflict} if it
   * isn't planned any more.
   */
  public void complete(UUID id, Outcome outcome, Next next, Act act) {
    complete(id, new Completion(outcome, next), act);
  }

  /** The same, with what was said besides. */
  public void complete(UUID id, Completion how, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    Interaction planned = rows.planned(id, how.version(), act.user());
    Outcome outcome = how.outcome();
    Next next = how.next();
    Optional<Particulars> more = checking.complete(planned, outcome, how.said(), next, act);
    String note = checking.note(planned, outcome, act);
    more.ifPresent(one -> say(id, one));
    sql.update(INTERACTION)
        .set(InteractionFields.of(outcome, choices.resultCode(outcome.result())))
        .set(INTERACTION.NOTE, note)
        .set(INTERACTION.STATE, State.COMPLETED.code())
        .set(INTERACTION.NO_NEXT_REASON, reason(next))
        .set(INTERACTION.VERSION, INTERACTION.VERSION.plus(1))
        .where(INTERACTION.ID.eq(id))
        .execute();
    timeline.move(id, outcome.startedAt(), false, timeline.subjects(planned));
    changes.record(act, "complete", "interaction", id, Map.of());
    follow(id, planned.leadId(), next, act);
  }

  /**
   * Takes a completion back: planned again, and the next step it led to is gone unless somebody
   * worked on it.
   */
  public void reopen(UUID id, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    takingBack.reopen(id, act);
  }

  /** Cancels a planned interaction; a reason must be given. */
  public void cancel(UUID id, String reason, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    checking.reason(reason);
    Interaction planned = rows.planned(id, act.user());
    sql.update(INTERACTION)
        .set(INTERACTION.STATE, State.CANCELLED.code())
        .setNull(INTERACTION.REMIND_AT)
        .set(INTERACTION.CANCEL_REASON, reason.strip())
        .set(INTERACTION.VERSION, INTERACTION.VERSION.plus(1))
        .where(INTERACTION.ID.eq(id))
        .execute();
    timeline.leave(id, timeline.subjects(planned));
    changes.record(act, "cancel", "interaction", id, Map.of("reason", reason.strip()));
  }

  /** Takes a cancellation back. */
  public void restore(UUID id, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    takingBack.restore(id, act);
  }

  /** Puts a planned interaction to another time. */
  public void move(UUID id, Instant to, Act act) {
    move(id, new Move(Slot.at(to)), act);
  }

  /** Puts a planned interaction to another time, or makes it longer or shorter. */
  public void move(UUID id, Move to, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    checking.time("plannedAt", to.when().at());
    checking.minutes(to.minutes());
    Interaction planned = rows.planned(id, to.version(), act.user());
    boolean asBefore = to.minutes() == null && !to.exactly();
    Integer minutes = asBefore ? planned.plannedMinutes() : to.minutes();
    sql.update(INTERACTION)
        .set(InteractionFields.of(to.when()))
        .set(INTERACTION.PLANNED_MINUTES, minutes)
        .set(INTERACTION.REMIND_AT, to.when().remindAt(planned.remindMinutes()))
        .set(INTERACTION.VERSION, INTERACTION.VERSION.plus(1))
        .where(INTERACTION.ID.eq(id))
        .execute();
    timeline.move(id, to.when().at(), true, timeline.subjects(planned));
    changes.record(
        act,
        "move",
        "interaction",
        id,
        Map.of("from", planned.moment().toString(), "to", to.when().at().toString()));
  }

  /**
   * Says that it was with somebody else: it leaves the card of the one and stands on that of the
   * other. {@link Conflict} "participants" where the other took part already or the one did not.
   *
   * @param leadId what it was about, which may be another's now; null for nothing
   */
  public void wasWith(UUID id, UUID fromId, UUID toId, @Nullable UUID leadId, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    Interaction known = rows.changeable(id, act.user());
    if (!known.contactIds().contains(fromId) || known.contactIds().contains(toId)) {
      throw new Conflict("participants");
    }
    Timeline.Subjects before = timeline.subjects(known);
    List<UUID> contactIds =
        known.contactIds().stream().map(one -> one.equals(fromId) ? toId : one).toList();
    Map<UUID, ClientName> people = checking.people(contactIds, act.user());
    sql.update(PARTICIPANT)
        .set(PARTICIPANT.CONTACT_ID, toId)
        .where(PARTICIPANT.INTERACTION_ID.eq(id), PARTICIPANT.CONTACT_ID.eq(fromId))
        .execute();
    sql.update(INTERACTION)
        .set(INTERACTION.COMPANY_ID, InteractionFields.company(people))
        .set(INTERACTION.LEAD_ID, leadId)
        .set(INTERACTION.VERSION, INTERACTION.VERSION.plus(1))
        .where(INTERACTION.ID.eq(id))
        .execute();
    timeline.leave(id, before);
    timeline.enter(
        Map.of(id, known.moment()), known.state() == State.PLANNED, Timeline.subjects(people));
    if (!known.relevant()) {
      timeline.count(id, false, Timeline.subjects(people));
    }
    changes.record(act, "reassign", "interaction", id, Map.of());
  }

  /**
   * Takes back what one has just written down oneself, with its untouched next step; within 15
   * minutes, and {@link Conflict} "workedOn" if it was changed since.
   */
  public void withdraw(UUID id, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    takingBack.withdraw(id, act);
  }

  /**
   * Keeps others from changing one until the transaction ends, for whoever compares it with what
   * they saw before they change it.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(UUID id) {
    rows.locked(id);
  }

  /** The next step is with those of them whom the user sees: of the others they don't know. */
  private void follow(UUID causeId, @Nullable UUID leadId, Next next, Act act) {
    if (next instanceof Next.Planned planned) {
      Topic topic = checking.seenOf(planned.topic().causedBy(causeId).about(leadId), act);
      hand(planQuietly(topic, planned.plan(), act), topic, act);
    }
  }

  private void say(UUID id, Particulars more) {
    sql.update(INTERACTION).set(InteractionFields.of(more)).where(INTERACTION.ID.eq(id)).execute();
  }

  private static String reason(Next next) {
    return next instanceof Next.None none ? none.reason().strip() : "";
  }
}
