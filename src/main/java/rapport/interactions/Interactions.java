package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION;
import static rapport.interactions.db.Tables.PARTICIPANT;
import static rapport.interactions.db.Tables.TIMELINE_ENTRY;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Right;
import rapport.contacts.ClientName;
import rapport.contacts.Contacts;
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
  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_NOTE = 10_000;
  private static final int MOST_PEOPLE = 50;
  private static final int LONGEST_DAY = 24 * 60;
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
  private static final Duration WITHDRAWABLE = Duration.ofMinutes(15);

  private final DSLContext sql;
  private final Contacts contacts;
  private final Choices choices;
  private final Timeline timeline;
  private final InteractionLog log;
  private final Changes changes;

  Interactions(
      DSLContext sql,
      Contacts contacts,
      Choices choices,
      Timeline timeline,
      InteractionLog log,
      Changes changes) {
    this.sql = sql;
    this.contacts = contacts;
    this.choices = choices;
    this.timeline = timeline;
    this.log = log;
    this.changes = changes;
  }

  /** Writes down an interaction that has taken place, and what follows from it. */
  public UUID log(Topic topic, Outcome outcome, Next next, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    Map<UUID, ClientName> people = check(topic, complaints(outcome, next, act));
    UUID id = Ids.next();
    sql.insertInto(INTERACTION)
        .set(InteractionFields.of(topic, people, act))
        .set(InteractionFields.of(outcome, choices.resultCode(outcome.result())))
        .set(INTERACTION.ID, id)
        .set(INTERACTION.STATE, State.COMPLETED.code())
        .set(INTERACTION.NO_NEXT_REASON, reason(next))
        .set(INTERACTION.CREATED_BY, act.userId())
        .set(INTERACTION.CREATED_AT, act.at())
        .execute();
    enter(id, outcome.startedAt(), false, people);
    changes.record(act, "log", "interaction", id, Map.of());
    follow(id, next, act);
    return id;
  }

  /** Plans an interaction. */
  public UUID plan(Topic topic, Plan plan, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    Map<UUID, ClientName> people = check(topic, complaints(plan));
    UUID id = Ids.next();
    sql.insertInto(INTERACTION)
        .set(InteractionFields.of(topic, people, act))
        .set(InteractionFields.of(plan))
        .set(INTERACTION.ID, id)
        .set(INTERACTION.STATE, State.PLANNED.code())
        .set(INTERACTION.CREATED_BY, act.userId())
        .set(INTERACTION.CREATED_AT, act.at())
        .execute();
    enter(id, plan.at(), true, people);
    changes.record(act, "plan", "interaction", id, Map.of("at", plan.at().toString()));
    return id;
  }

  /**
   * Completes a planned interaction, and plans the next if there is one. {@link Conflict} if it
   * isn't planned any more.
   */
  public void complete(UUID id, Outcome outcome, Next next, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    refuse(complaints(outcome, next, act));
    Interaction planned = planned(id);
    sql.update(INTERACTION)
        .set(InteractionFields.of(outcome, choices.resultCode(outcome.result())))
        .set(INTERACTION.STATE, State.COMPLETED.code())
        .set(INTERACTION.NO_NEXT_REASON, reason(next))
        .set(INTERACTION.VERSION, INTERACTION.VERSION.plus(1))
        .where(INTERACTION.ID.eq(id))
        .execute();
    timeline.move(id, outcome.startedAt(), false, subjects(planned));
    changes.record(act, "complete", "interaction", id, Map.of());
    follow(id, next, act);
  }

  /**
   * Takes a completion back: planned again, and the next step it led to is gone unless somebody
   * worked on it.
   */
  public void reopen(UUID id, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    Interaction completed = locked(id);
    if (completed.state() != State.COMPLETED || completed.plannedAt() == null) {
      throw new Conflict("notCompleted");
    }
    withdrawUntouchedNext(id);
    sql.update(INTERACTION)
        .set(INTERACTION.STATE, State.PLANNED.code())
        .set(INTERACTION.MOMENT, completed.plannedAt())
        .setNull(INTERACTION.STARTED_AT)
        .setNull(INTERACTION.DURATION_SECONDS)
        .setNull(INTERACTION.RESULT_CODE)
        .set(INTERACTION.RESULT_TEXT, "")
        .set(INTERACTION.NO_NEXT_REASON, "")
        .set(INTERACTION.VERSION, INTERACTION.VERSION.plus(1))
        .where(INTERACTION.ID.eq(id))
        .execute();
    timeline.move(id, completed.plannedAt(), true, subjects(completed));
    changes.record(act, "reopen", "interaction", id, Map.of());
  }

  /** Cancels a planned interaction; a reason must be given. */
  public void cancel(UUID id, String reason, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    if (reason.isBlank()) {
      throw new Invalid("reason", "required");
    }
    Interaction planned = planned(id);
    sql.update(INTERACTION)
        .set(INTERACTION.STATE, State.CANCELLED.code())
        .set(INTERACTION.CANCEL_REASON, reason.strip())
        .set(INTERACTION.VERSION, INTERACTION.VERSION.plus(1))
        .where(INTERACTION.ID.eq(id))
        .execute();
    timeline.leave(id, subjects(planned));
    changes.record(act, "cancel", "interaction", id, Map.of("reason", reason));
  }

  /** Takes a cancellation back. */
  public void restore(UUID id, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    Interaction cancelled = locked(id);
    if (cancelled.state() != State.CANCELLED) {
      throw new Conflict("notCancelled");
    }
    sql.update(INTERACTION)
        .set(INTERACTION.STATE, State.PLANNED.code())
        .set(INTERACTION.CANCEL_REASON, "")
        .set(INTERACTION.VERSION, INTERACTION.VERSION.plus(1))
        .where(INTERACTION.ID.eq(id))
        .execute();
    timeline.enter(id, cancelled.moment(), true, subjects(cancelled));
    changes.record(act, "restore", "interaction", id, Map.of());
  }

  /** Puts a planned interaction to another time. */
  public void move(UUID id, Instant to, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    Interaction planned = planned(id);
    sql.update(INTERACTION)
        .set(INTERACTION.PLANNED_AT, to)
        .set(INTERACTION.MOMENT, to)
        .set(INTERACTION.VERSION, INTERACTION.VERSION.plus(1))
        .where(INTERACTION.ID.eq(id))
        .execute();
    timeline.move(id, to, true, subjects(planned));
    changes.record(
        act,
        "move",
        "interaction",
        id,
        Map.of("from", planned.moment().toString(), "to", to.toString()));
  }

  /**
   * Takes back what one has just written down oneself, with its untouched next step; within 15
   * minutes.
   */
  public void withdraw(UUID id, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    Interaction written = locked(id);
    boolean mine = written.createdBy().equals(act.userId());
    if (!mine || written.createdAt().plus(WITHDRAWABLE).isBefore(act.at())) {
      throw new Conflict("tooLate");
    }
    withdrawUntouchedNext(id);
    remove(written);
    changes.record(act, "withdraw", "interaction", id, Map.of("subject", written.subject()));
  }

  private void withdrawUntouchedNext(UUID causeId) {
    log.causedBy(causeId).stream()
        .filter(next -> next.state() == State.PLANNED && next.version() == 1)
        .forEach(this::remove);
  }

  private void remove(Interaction interaction) {
    Timeline.Subjects subjects = subjects(interaction);
    sql.update(INTERACTION)
        .setNull(INTERACTION.CAUSE_ID)
        .where(INTERACTION.CAUSE_ID.eq(interaction.id()))
        .execute();
    sql.deleteFrom(INTERACTION).where(INTERACTION.ID.eq(interaction.id())).execute();
    timeline.leave(interaction.id(), subjects);
  }

  private void follow(UUID causeId, Next next, Act act) {
    if (next instanceof Next.Planned planned) {
      plan(planned.topic().causedBy(causeId), planned.plan(), act);
    }
  }

  private void enter(UUID id, Instant moment, boolean planned, Map<UUID, ClientName> people) {
    var insert =
        sql.insertInto(PARTICIPANT)
            .columns(PARTICIPANT.INTERACTION_ID, PARTICIPANT.CONTACT_ID, PARTICIPANT.ORDINAL);
    int ordinal = 0;
    for (UUID contactId : people.keySet()) {
      insert = insert.values(id, contactId, ordinal++);
    }
    insert.execute();
    timeline.enter(id, moment, planned, subjects(people));
  }

  private static Timeline.Subjects subjects(Map<UUID, ClientName> people) {
    List<UUID> companyIds =
        people.values().stream()
            .map(ClientName::companyId)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return new Timeline.Subjects(people.keySet(), companyIds);
  }

  /** Those on whose cards it stands; where they worked then may differ from where they work now. */
  private Timeline.Subjects subjects(Interaction interaction) {
    List<UUID> subjects =
        sql.select(TIMELINE_ENTRY.SUBJECT_ID)
            .from(TIMELINE_ENTRY)
            .where(TIMELINE_ENTRY.INTERACTION_ID.eq(interaction.id()))
            .fetch(TIMELINE_ENTRY.SUBJECT_ID);
    List<UUID> companyIds = new ArrayList<>(subjects);
    companyIds.removeAll(interaction.contactIds());
    if (subjects.isEmpty() && interaction.companyId() != null) {
      companyIds.add(interaction.companyId());
    }
    return new Timeline.Subjects(interaction.contactIds(), companyIds);
  }

  private Interaction planned(UUID id) {
    Interaction interaction = locked(id);
    if (interaction.state() != State.PLANNED) {
      throw new Conflict("notPlanned");
    }
    return interaction;
  }

  private Interaction locked(UUID id) {
    sql.selectOne().from(INTERACTION).where(INTERACTION.ID.eq(id)).forUpdate().fetch();
    return log.find(id);
  }

  private static String reason(Next next) {
    return next instanceof Next.None none ? none.reason().strip() : "";
  }

  private Map<UUID, ClientName> check(Topic topic, List<Complaint> complaints) {
    Map<UUID, ClientName> people = contacts.names(topic.contactIds());
    if (topic.contactIds().isEmpty()) {
      complaints.add(Complaint.of("contactIds", "nobody"));
    } else if (people.size() < topic.contactIds().stream().distinct().count()) {
      complaints.add(Complaint.of("contactIds", "unknownContact"));
    } else if (people.size() > MOST_PEOPLE) {
      complaints.add(Complaint.of("contactIds", "tooMany", MOST_PEOPLE));
    }
    tooLong(complaints, "subject", topic.subject(), LONGEST_LINE);
    tooLong(complaints, "place", topic.place(), LONGEST_LINE);
    if (!topic.group().isEmpty() && !choices.isGroup(topic.group())) {
      complaints.add(Complaint.of("group", "choice"));
    }
    refuse(complaints);
    return people;
  }

  private static List<Complaint> complaints(Outcome outcome, Next next, Act act) {
    List<Complaint> complaints = new ArrayList<>();
    if (outcome.startedAt().isAfter(act.at().plus(CLOCKS_DIFFER))) {
      complaints.add(Complaint.of("startedAt", "future"));
    }
    Integer seconds = outcome.durationSeconds();
    if (seconds != null && (seconds < 0 || seconds > LONGEST_DAY * 60)) {
      complaints.add(Complaint.of("durationSeconds", "duration"));
    }
    tooLong(complaints, "result", outcome.result(), LONGEST_LINE);
    tooLong(complaints, "note", outcome.note(), LONGEST_NOTE);
    if (next instanceof Next.None none && none.reason().isBlank()) {
      complaints.add(Complaint.of("noNextReason", "required"));
    }
    return complaints;
  }

  private static List<Complaint> complaints(Plan plan) {
    List<Complaint> complaints = new ArrayList<>();
    Integer minutes = plan.minutes();
    if (minutes != null && (minutes < 1 || minutes > LONGEST_DAY)) {
      complaints.add(Complaint.of("plannedMinutes", "duration"));
    }
    tooLong(complaints, "note", plan.note(), LONGEST_NOTE);
    return complaints;
  }

  private static void tooLong(List<Complaint> complaints, String field, String value, int longest) {
    if (value.length() > longest) {
      complaints.add(Complaint.of(field, "tooLong", longest));
    }
  }

  private static void refuse(List<Complaint> complaints) {
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
  }
}
