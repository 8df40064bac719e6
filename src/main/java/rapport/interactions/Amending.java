package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION;
import static rapport.interactions.db.Tables.PARTICIPANT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Change;
import rapport.access.Changes;
import rapport.access.Differences;
import rapport.access.History;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.contacts.ClientName;
import rapport.kernel.Absent;
import rapport.kernel.Complaint;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;

/** Says something else of what is planned, or of what has taken place, and takes that back. */
@Component
@Transactional
public class Amending {
  private final DSLContext sql;
  private final Locking rows;
  private final CheckingCorrections checking;
  private final Choices choices;
  private final Timeline timeline;
  private final Changes changes;
  private final History history;

  Amending(
      DSLContext sql,
      Locking rows,
      CheckingCorrections checking,
      Choices choices,
      Timeline timeline,
      Changes changes,
      History history) {
    this.sql = sql;
    this.rows = rows;
    this.checking = checking;
    this.choices = choices;
    this.timeline = timeline;
    this.changes = changes;
    this.history = history;
  }

  /**
   * Writes what is said now, if it is anything else. {@link Conflict} "stale" if somebody changed
   * it since, "cancelled" if it was cancelled; {@link Invalid} "readOnly" at a field the user may
   * not write.
   *
   * @param version the version the user saw, empty if that doesn't matter
   * @param how makes of what is said what shall be said
   * @return the change, by which it can be taken back; empty if nothing is changed
   */
  public Optional<UUID> correct(
      UUID id, OptionalInt version, UnaryOperator<Correction> how, Act act) {
    return correct("change", id, version, how, act);
  }

  /**
   * Says again what a change changed, where nobody has said anything else since.
   *
   * @throws Invalid "changedSince" at the fields that hold something else by now
   * @throws Conflict "notTakenBack" if it is no change of what can be corrected, or of what the
   *     user may not know
   */
  public void takeBack(UUID id, UUID changeId, Act act) {
    Change change = history.find(changeId);
    if (!change.recordId().equals(id)) {
      throw new Absent("change", changeId);
    }
    Map<String, Differences.Turn> fields = change.differences().fields();
    boolean known =
        fields.keySet().stream()
            .allMatch(code ->
                act.user().fieldRight(RecordKind.INTERACTION, Correction.guard(code)).reads());
    if (!known || !change.canBeTakenBack()) {
      throw new Conflict("notTakenBack");
    }
    correct("take_back", id, OptionalInt.empty(), present -> former(fields, present), act);
  }

  private static Correction former(Map<String, Differences.Turn> fields, Correction present) {
    Map<String, List<String>> former = new LinkedHashMap<>();
    List<Complaint> complaints = new ArrayList<>();
    fields.forEach((code, turn) -> {
      if (!turn.to().equals(present.values().get(code))) {
        complaints.add(Complaint.of(code, "changedSince"));
      }
      former.put(code, turn.from());
    });
    Checking.refuse(complaints);
    return present.with(former);
  }

  private Optional<UUID> correct(
      String verb, UUID id, OptionalInt version, UnaryOperator<Correction> how, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    Interaction known = rows.changeable(id, act.user());
    if (version.isPresent() && version.getAsInt() != known.version()) {
      throw new Conflict("stale");
    }
    if (known.state() == State.CANCELLED) {
      throw new Conflict("cancelled");
    }
    Correction before = Correction.of(known);
    var checked = checking.checked(known, how.apply(before), act);
    Differences differences = Differences.between(before.values(), checked.said().values());
    if (differences.isEmpty()) {
      return Optional.empty();
    }
    write(known, checked);
    return Optional.of(changes.record(act, verb, "interaction", id, differences.details()));
  }

  private void write(Interaction known, CheckingCorrections.Checked checked) {
    Correction said = checked.said();
    boolean others = !said.contactIds().equals(known.contactIds());
    Timeline.Subjects before = timeline.subjects(known);
    Map<Object, Object> fields = fields(known, said);
    if (others) {
      fields.put(INTERACTION.COMPANY_ID, InteractionFields.company(checked.people()));
    }
    sql.update(INTERACTION)
        .set(fields)
        .set(InteractionFields.of(said.more()))
        .set(INTERACTION.VERSION, INTERACTION.VERSION.plus(1))
        .where(INTERACTION.ID.eq(known.id()))
        .execute();
    if (others) {
      pass(known, said, before, checked.people());
    } else if (said.startedAt() != null && !said.startedAt().equals(known.startedAt())) {
      timeline.move(known.id(), said.startedAt(), false, before);
    }
  }

  private Map<Object, Object> fields(Interaction known, Correction said) {
    Map<Object, Object> fields = new HashMap<>();
    fields.put(INTERACTION.METHOD, said.method().code());
    fields.put(INTERACTION.DIRECTION, said.direction().code());
    fields.put(INTERACTION.GROUP_CODE, said.group().isEmpty() ? null : said.group());
    fields.put(INTERACTION.SUBJECT, said.subject());
    fields.put(INTERACTION.NOTE, said.note());
    fields.put(INTERACTION.PLACE, said.place());
    fields.put(INTERACTION.URGENT, said.urgent());
    fields.putAll(known.state() == State.PLANNED ? planned(known, said) : done(said));
    return fields;
  }

  /** Whoever was reminded already is reminded again only if it is to be at another time. */
  private static Map<Object, Object> planned(Interaction known, Correction said) {
    Map<Object, Object> fields = new HashMap<>();
    Integer seconds = said.seconds();
    fields.put(INTERACTION.PLANNED_MINUTES, seconds == null ? null : seconds / 60);
    Integer remind = said.remindMinutes();
    if (!Objects.equals(remind, known.remindMinutes())) {
      fields.put(INTERACTION.REMIND_MINUTES, remind);
      fields.put(
          INTERACTION.REMIND_AT, known.slot().map(slot -> slot.remindAt(remind)).orElse(null));
    }
    return fields;
  }

  private Map<Object, Object> done(Correction said) {
    Optional<String> code = choices.resultCode(said.result());
    Map<Object, Object> fields = new HashMap<>();
    fields.put(INTERACTION.STARTED_AT, said.startedAt());
    fields.put(INTERACTION.MOMENT, said.startedAt());
    fields.put(INTERACTION.DURATION_SECONDS, said.seconds());
    fields.put(INTERACTION.RESULT_CODE, code.orElse(null));
    fields.put(INTERACTION.RESULT_TEXT, code.isPresent() ? "" : said.result());
    return fields;
  }

  private void pass(
      Interaction known, Correction said, Timeline.Subjects before, Map<UUID, ClientName> people) {
    UUID id = known.id();
    sql.deleteFrom(PARTICIPANT).where(PARTICIPANT.INTERACTION_ID.eq(id)).execute();
    timeline.participants(List.of(id), said.contactIds());
    timeline.leave(id, before);
    boolean planned = known.state() == State.PLANNED;
    Instant moment = said.startedAt() == null ? known.moment() : said.startedAt();
    timeline.enter(Map.of(id, moment), planned, Timeline.subjects(people));
    if (!known.relevant()) {
      timeline.count(id, false, Timeline.subjects(people));
    }
  }
}
