package rapport.interactions;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.contacts.ClientName;
import rapport.contacts.Contacts;
import rapport.contacts.Sight;
import rapport.kernel.Complaint;

/** What {@link Amending} refuses to write down. */
@Component
class CheckingCorrections {
  private final Contacts contacts;
  private final Sight sight;
  private final Choices choices;
  private final Checking checking;
  private final CheckingParticulars particulars;

  CheckingCorrections(
      Contacts contacts,
      Sight sight,
      Choices choices,
      Checking checking,
      CheckingParticulars particulars) {
    this.contacts = contacts;
    this.sight = sight;
    this.choices = choices;
    this.checking = checking;
    this.particulars = particulars;
  }

  /** What is said now, in its one form, and whom it is with from now on. */
  record Checked(Correction said, Map<UUID, ClientName> people) {}

  Checked checked(Interaction known, Correction said, Act act) {
    Correction before = Correction.of(known);
    List<Complaint> complaints = new ArrayList<>();
    rights(before, said, complaints, act);
    lengths(said, complaints);
    times(known, said, complaints, act);
    if (!said.group().isEmpty()
        && !said.group().equals(before.group())
        && !choices.groups().knows(said.group())) {
      complaints.add(Complaint.of("group", "choice"));
    }
    Particulars more = more(known, said, complaints, act);
    List<UUID> contactIds = people(known, said, complaints, act);
    Checking.refuse(complaints);
    Map<UUID, ClientName> people = contacts.anyNames(contactIds);
    return new Checked(
        new Correction(
            said.method(),
            said.direction(),
            contactIds,
            said.group(),
            said.subject().strip(),
            said.note().strip(),
            said.place().strip(),
            said.urgent(),
            said.seconds(),
            said.remindMinutes(),
            said.startedAt() == null ? null : said.startedAt().truncatedTo(ChronoUnit.MICROS),
            choices.resultCode(said.result()).orElse(said.result().strip()),
            more),
        people);
  }

  /** What somebody may not write stays as it is. */
  private static void rights(
      Correction before, Correction said, List<Complaint> complaints, Act act) {
    Map<String, List<String>> values = said.values();
    before
        .values()
        .forEach((code, value) -> {
          if (!value.equals(values.get(code))
              && !act.user().fieldRight(RecordKind.INTERACTION, Correction.guard(code)).writes()) {
            complaints.add(Complaint.of(code, "readOnly"));
          }
        });
  }

  private static void lengths(Correction said, List<Complaint> complaints) {
    Checking.tooLong(complaints, "subject", said.subject(), Checking.LONGEST_LINE);
    Checking.tooLong(complaints, "place", said.place(), Checking.LONGEST_LINE);
    Checking.tooLong(complaints, "result", said.result(), Checking.LONGEST_LINE);
    Checking.tooLong(complaints, "note", said.note(), Checking.LONGEST_NOTE);
  }

  private static void times(
      Interaction known, Correction said, List<Complaint> complaints, Act act) {
    boolean planned = known.state() == State.PLANNED;
    Integer seconds = said.seconds();
    if (seconds != null && (seconds < (planned ? 60 : 0) || seconds > Checking.LONGEST_DAY * 60)) {
      complaints.add(Complaint.of(planned ? "plannedMinutes" : "durationSeconds", "duration"));
    }
    Integer remind = said.remindMinutes();
    if (remind != null && (remind < 0 || remind > Checking.EARLIEST_REMINDER)) {
      complaints.add(Complaint.of("remindMinutes", "duration"));
    }
    Instant started = said.startedAt();
    if (planned && started != null) {
      complaints.add(Complaint.of("startedAt", "onlyWhenDone"));
    } else if (planned && !said.result().isBlank()) {
      complaints.add(Complaint.of("result", "onlyWhenDone"));
    } else if (!planned && started == null) {
      complaints.add(Complaint.of("startedAt", "required"));
    } else if (started != null) {
      Checking.outOfTime(complaints, "startedAt", started);
      if (started.isAfter(act.at().plus(Checking.CLOCKS_DIFFER))) {
        complaints.add(Complaint.of("startedAt", "future"));
      }
    }
  }

  /** What a group asks must be answered where the group or the answers are changed. */
  private Particulars more(
      Interaction known, Correction said, List<Complaint> complaints, Act act) {
    boolean asked =
        !said.group().equals(known.group()) || !said.more().answers().equals(known.answers());
    boolean same = said.more().equals(known.particulars()) && !asked;
    boolean must = asked && known.state() == State.COMPLETED;
    return same
        ? known.particulars()
        : particulars.checked(
            said.more(), known.particulars(), said.group(), must, complaints, act);
  }

  /** Those it is with from now on; those whom the user doesn't see stay. */
  private List<UUID> people(
      Interaction known, Correction said, List<Complaint> complaints, Act act) {
    if (said.contactIds().equals(known.contactIds())) {
      return known.contactIds();
    }
    Set<UUID> seen = sight.contactsAmong(known.contactIds(), act.user());
    List<UUID> meant = checking.present(said.contactIds());
    List<UUID> added = meant.stream().filter(id -> !known.contactIds().contains(id)).toList();
    List<UUID> all =
        seen.size() == known.contactIds().size()
            ? meant
            : Stream.concat(
                    known.contactIds().stream()
                        .filter(id -> meant.contains(id) || !seen.contains(id)),
                    added.stream())
                .toList();
    if (all.isEmpty()) {
      complaints.add(Complaint.of("contactIds", "nobody"));
    } else if (all.size() > Checking.MOST_PEOPLE) {
      complaints.add(Complaint.of("contactIds", "tooMany", Checking.MOST_PEOPLE));
    } else if (sight.contactsAmong(added, act.user()).size() < added.size()) {
      complaints.add(Complaint.of("contactIds", "unknownContact"));
    } else {
      checking.fits(known.leadId(), all, complaints, act);
    }
    return all;
  }
}
