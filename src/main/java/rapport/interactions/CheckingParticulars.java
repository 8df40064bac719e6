package rapport.interactions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.FieldRight;
import rapport.access.RecordKind;
import rapport.access.Users;
import rapport.fields.ListEntry;
import rapport.kernel.Complaint;

/** What may be said of an interaction besides, in its one form, for {@link Checking}. */
@Component
class CheckingParticulars {
  private static final int MOST_COLLEAGUES = 50;
  private static final int MOST_TOPICS = 20;
  private static final int LONGEST_COUPON = 60;

  private final Choices choices;
  private final Questions questions;
  private final Users users;
  private final TaskContext tasks; // which itself reads what is hung on interactions

  CheckingParticulars(Choices choices, Questions questions, Users users, @Lazy TaskContext tasks) {
    this.choices = choices;
    this.questions = questions;
    this.users = users;
    this.tasks = tasks;
  }

  /**
   * What is written down. Topics and coupon are written by whoever may write the subject, answers
   * by whoever may write the result; of others what is known stays.
   *
   * @param known what was said before
   * @param done whether it has taken place, so that what is asked must be answered
   */
  Particulars checked(
      Particulars said,
      Particulars known,
      String group,
      boolean done,
      List<Complaint> complaints,
      Act act) {
    FieldRight subject = act.user().fieldRight(RecordKind.INTERACTION, "subject");
    FieldRight result = act.user().fieldRight(RecordKind.INTERACTION, "result");
    if (said.coupon().length() > LONGEST_COUPON) {
      complaints.add(Complaint.of("coupon", "tooLong", LONGEST_COUPON));
    }
    List<String> topics = topics(said.topics(), complaints);
    Map<String, String> answers =
        questions.checked(group, said.answers(), done && result.writes(), complaints);
    return new Particulars(
        colleagues(said.colleagueIds(), complaints),
        kept(new Part<>("topics", topics, known.topics(), List.of()), subject, complaints),
        kept(new Part<>("answers", answers, known.answers(), Map.of()), result, complaints),
        kept(new Part<>("coupon", said.coupon().strip(), known.coupon(), ""), subject, complaints),
        task(said.taskId(), known.taskId(), complaints, act));
  }

  private @Nullable UUID task(
      @Nullable UUID said, @Nullable UUID known, List<Complaint> complaints, Act act) {
    if (said == null || said.equals(known)) {
      return known;
    }
    if (tasks.titles(List.of(said), act.user()).isEmpty()) {
      complaints.add(Complaint.of("taskId", "unknownTask"));
    }
    return said;
  }

  /** Complains where what is asked of one that has taken place isn't answered. */
  void answered(Particulars known, String group, List<Complaint> complaints, Act act) {
    boolean answering = act.user().fieldRight(RecordKind.INTERACTION, "result").writes();
    questions.checked(group, known.answers(), answering, complaints);
  }

  private record Part<T>(String field, T said, T known, T nothing) {}

  /** A form that doesn't show a part says nothing of it, or what the user could read. */
  private static <T> T kept(Part<T> part, FieldRight right, List<Complaint> complaints) {
    boolean same = right.reads() && part.said().equals(part.known());
    if (!right.writes() && !same && !part.said().equals(part.nothing())) {
      complaints.add(Complaint.of(part.field(), "readOnly"));
    }
    return right.writes() ? part.said() : part.known();
  }

  private List<UUID> colleagues(List<UUID> ids, List<Complaint> complaints) {
    if (ids.size() > MOST_COLLEAGUES) {
      complaints.add(Complaint.of("colleagueIds", "tooMany", MOST_COLLEAGUES));
    } else if (!ids.isEmpty() && !users.names().keySet().containsAll(ids)) {
      complaints.add(Complaint.of("colleagueIds", "unknownUser"));
    }
    return ids.stream().distinct().toList();
  }

  /** By their codes or their names. */
  private List<String> topics(List<String> named, List<Complaint> complaints) {
    if (named.size() > MOST_TOPICS) {
      complaints.add(Complaint.of("topics", "tooMany", MOST_TOPICS));
      return List.of();
    }
    List<String> codes = new ArrayList<>();
    for (String name : named.stream().filter(one -> !one.isBlank()).toList()) {
      Optional<String> code = choices.topics().called(name).map(ListEntry::code);
      code.filter(one -> !codes.contains(one)).ifPresent(codes::add);
      if (code.isEmpty()) {
        complaints.add(Complaint.of("topics", "choice"));
      }
    }
    return codes;
  }
}
