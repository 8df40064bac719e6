package rapport.interactions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.FieldRight;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.ClientName;
import rapport.contacts.Contacts;
import rapport.contacts.Sight;
import rapport.contacts.Successors;
import rapport.kernel.Absent;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;

/** What {@link Interactions} refuses to write down. */
@Component
class Checking {
  static final int LONGEST_LINE = 300;
  static final int LONGEST_NOTE = 10_000;
  static final int MOST_PEOPLE = 50;
  static final int LONGEST_DAY = 24 * 60;
  static final int EARLIEST_REMINDER = 60 * LONGEST_DAY;
  static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
  private static final Instant EARLIEST = Instant.parse("1899-12-31T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2201-01-02T00:00:00Z");

  private final Contacts contacts;
  private final Sight sight;
  private final Choices choices;
  private final CheckingParticulars particulars;
  private final List<LeadContext> leads;
  private final Successors successors;
  private final InteractionLog log;
  private final Users users;

  Checking(
      Contacts contacts,
      Sight sight,
      Choices choices,
      CheckingParticulars particulars,
      List<LeadContext> leads,
      Successors successors,
      InteractionLog log,
      Users users) {
    this.contacts = contacts;
    this.sight = sight;
    this.choices = choices;
    this.particulars = particulars;
    this.leads = leads;
    this.successors = successors;
    this.log = log;
    this.users = users;
  }

  /** What is written down, in its one form, and whom it concerns. */
  record Checked(Topic topic, Map<UUID, ClientName> people) {}

  /** An interaction that may be logged. */
  Checked log(Topic topic, Outcome outcome, Next next, Act act) {
    List<Complaint> complaints = complaints(outcome, next, act);
    writes(complaints, "note", outcome.note(), act);
    return checked(topic, true, complaints, act);
  }

  /** An interaction that may be planned. */
  Checked plan(Topic topic, Plan plan, Act act) {
    List<Complaint> complaints = new ArrayList<>();
    writes(complaints, "note", plan.note(), act);
    outOfTime(complaints, "plannedAt", plan.at());
    outOfDay(complaints, plan.minutes());
    Integer remind = plan.remindMinutes();
    if (remind != null && (remind < 0 || remind > EARLIEST_REMINDER)) {
      complaints.add(Complaint.of("remindMinutes", "duration"));
    }
    tooLong(complaints, "note", plan.note(), LONGEST_NOTE);
    return checked(topic, false, complaints, act);
  }

  /**
   * What is said of one that is completed, in its one form; what was planned must answer the
   * questions of its group.
   */
  Optional<Particulars> complete(
      Interaction planned, Outcome outcome, Optional<Particulars> said, Next next, Act act) {
    List<Complaint> complaints = complaints(outcome, next, act);
    Particulars known = planned.particulars();
    Optional<Particulars> more =
        said.map(one -> particulars.checked(one, known, planned.group(), true, complaints, act));
    if (said.isEmpty()) {
      particulars.answered(known, planned.group(), complaints, act);
    }
    refuse(complaints);
    return more;
  }

  /** How long something shall take, null for nobody said. */
  void minutes(@Nullable Integer minutes) {
    List<Complaint> complaints = new ArrayList<>();
    outOfDay(complaints, minutes);
    refuse(complaints);
  }

  private static void outOfDay(List<Complaint> complaints, @Nullable Integer minutes) {
    if (minutes != null && (minutes < 1 || minutes > LONGEST_DAY)) {
      complaints.add(Complaint.of("plannedMinutes", "duration"));
    }
  }

  /** The note of what was planned, with what the user may write on it. */
  String note(Interaction planned, Outcome outcome, Act act) {
    FieldRight right = act.user().fieldRight(RecordKind.INTERACTION, "note");
    String known = right.reads() ? planned.note() : "";
    if (!right.writes() && !outcome.note().strip().equals(known)) {
      throw new Invalid("note", "readOnly");
    }
    return right.writes() ? outcome.note().strip() : planned.note();
  }

  /** The same topic with those whom the user sees, if there are any. */
  Topic seenOf(Topic topic, Act act) {
    Set<UUID> seen = sight.contactsAmong(topic.contactIds(), act.user());
    List<UUID> contactIds = topic.contactIds().stream().filter(seen::contains).toList();
    return contactIds.isEmpty() ? topic : topic.with(contactIds);
  }

  /** A reason to cancel. */
  void reason(String reason) {
    List<Complaint> complaints = new ArrayList<>();
    reason(complaints, "reason", reason);
    refuse(complaints);
  }

  void time(String field, Instant at) {
    List<Complaint> complaints = new ArrayList<>();
    outOfTime(complaints, field, at);
    refuse(complaints);
  }

  /** These people; {@link rapport.kernel.Absent} if the user doesn't see one of them. */
  Map<UUID, ClientName> people(List<UUID> contactIds, User user) {
    Map<UUID, ClientName> people = contacts.names(contactIds, user);
    contactIds.stream()
        .filter(id -> !people.containsKey(id))
        .findFirst()
        .ifPresent(id -> {
          throw new Absent("contact", id);
        });
    return people;
  }

  /**
   * What led to it; {@link Invalid} "causeId" unless the user sees that.
   *
   * @param causeId null for nothing
   */
  void cause(@Nullable UUID causeId, User user) {
    if (causeId != null && log.read(List.of(causeId), user).isEmpty()) {
      throw new Invalid("causeId", "unknownInteraction");
    }
  }

  /** Whose it is: what is still to be done is done by somebody who works here. */
  private void responsible(Topic topic, boolean done, List<Complaint> complaints) {
    UUID id = topic.responsibleId();
    if (id != null && users.find(id).filter(one -> done || one.active()).isEmpty()) {
      complaints.add(Complaint.of("responsibleId", "unknownUser"));
    }
  }

  private Checked checked(Topic topic, boolean done, List<Complaint> complaints, Act act) {
    Particulars more =
        particulars.checked(topic.more(), Particulars.NONE, topic.group(), done, complaints, act);
    if (!act.userId().equals(topic.responsibleId())) {
      responsible(topic, done, complaints);
    }
    Map<UUID, ClientName> people = people(topic, complaints, act);
    return new Checked(topic.saying(more), people);
  }

  private Map<UUID, ClientName> people(Topic topic, List<Complaint> complaints, Act act) {
    writes(complaints, "subject", topic.subject(), act);
    writes(complaints, "place", topic.place(), act);
    tooLong(complaints, "subject", topic.subject(), LONGEST_LINE);
    tooLong(complaints, "place", topic.place(), LONGEST_LINE);
    if (!topic.group().isEmpty() && !choices.groups().knows(topic.group())) {
      complaints.add(Complaint.of("group", "choice"));
    }
    List<UUID> contactIds = present(topic.contactIds());
    fits(topic.leadId(), contactIds, complaints, act);
    Map<UUID, ClientName> people = known(contactIds, complaints, act);
    refuse(complaints);
    return people;
  }

  /** A lead is of one of those it is about. */
  void fits(@Nullable UUID lead, List<UUID> contactIds, List<Complaint> complaints, Act act) {
    if (lead != null && leads.stream().noneMatch(one -> one.fits(lead, contactIds, act.user()))) {
      complaints.add(Complaint.of("leadId", "leadOfOthers"));
    }
  }

  /**
   * Whoever knows somebody under an old id means whom they are part of by now; of a crowd that is
   * refused anyway nothing is read.
   */
  List<UUID> present(List<UUID> contactIds) {
    if (contactIds.size() > MOST_PEOPLE) {
      return contactIds.stream().distinct().toList();
    }
    Map<UUID, UUID> merged = successors.of(RecordKind.CONTACT, contactIds);
    return contactIds.stream().map(id -> merged.getOrDefault(id, id)).distinct().toList();
  }

  /** Their names are read only if there aren't too many. */
  private Map<UUID, ClientName> known(List<UUID> contactIds, List<Complaint> complaints, Act act) {
    if (contactIds.size() > MOST_PEOPLE) {
      complaints.add(Complaint.of("contactIds", "tooMany", MOST_PEOPLE));
      return Map.of();
    }
    Set<UUID> seen = sight.contactsAmong(contactIds, act.user());
    Map<UUID, ClientName> people =
        contacts.anyNames(contactIds.stream().filter(seen::contains).toList());
    if (contactIds.isEmpty()) {
      complaints.add(Complaint.of("contactIds", "nobody"));
    } else if (people.size() < contactIds.size()) {
      complaints.add(Complaint.of("contactIds", "unknownContact"));
    }
    return people;
  }

  private static List<Complaint> complaints(Outcome outcome, Next next, Act act) {
    List<Complaint> complaints = new ArrayList<>();
    outOfTime(complaints, "startedAt", outcome.startedAt());
    if (outcome.startedAt().isAfter(act.at().plus(CLOCKS_DIFFER))) {
      complaints.add(Complaint.of("startedAt", "future"));
    }
    Integer seconds = outcome.durationSeconds();
    if (seconds != null && (seconds < 0 || seconds > LONGEST_DAY * 60)) {
      complaints.add(Complaint.of("durationSeconds", "duration"));
    }
    writes(complaints, "result", outcome.result(), act);
    tooLong(complaints, "result", outcome.result(), LONGEST_LINE);
    tooLong(complaints, "note", outcome.note(), LONGEST_NOTE);
    if (next instanceof Next.None none) {
      reason(complaints, "noNextReason", none.reason());
    }
    return complaints;
  }

  private static void writes(List<Complaint> complaints, String field, String value, Act act) {
    if (!value.isBlank() && !act.user().fieldRight(RecordKind.INTERACTION, field).writes()) {
      complaints.add(Complaint.of(field, "readOnly"));
    }
  }

  private static void reason(List<Complaint> complaints, String field, String reason) {
    if (reason.isBlank()) {
      complaints.add(Complaint.of(field, "required"));
    }
    tooLong(complaints, field, reason, LONGEST_LINE);
  }

  /** A slip of the keyboard, or more than the database can hold. */
  static void outOfTime(List<Complaint> complaints, String field, Instant at) {
    if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
      complaints.add(Complaint.of(field, "date"));
    }
  }

  static void tooLong(List<Complaint> complaints, String field, String value, int longest) {
    if (value.length() > longest) {
      complaints.add(Complaint.of(field, "tooLong", longest));
    }
  }

  static void refuse(List<Complaint> complaints) {
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
  }
}
