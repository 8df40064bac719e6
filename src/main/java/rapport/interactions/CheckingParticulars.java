package rapport.interactions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.Act;
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

  CheckingParticulars(Choices choices, Questions questions, Users users) {
    this.choices = choices;
    this.questions = questions;
    this.users = users;
  }

  /**
   * @param done whether it has taken place, so that what is asked must be answered
   */
  Particulars checked(
      Particulars said, String group, boolean done, List<Complaint> complaints, Act act) {
    boolean answering = act.user().fieldRight(RecordKind.INTERACTION, "result").writes();
    Map<String, String> answers =
        questions.checked(group, said.answers(), done && answering, complaints);
    if (said.coupon().length() > LONGEST_COUPON) {
      complaints.add(Complaint.of("coupon", "tooLong", LONGEST_COUPON));
    }
    return new Particulars(
        colleagues(said.colleagueIds(), complaints),
        topics(said.topics(), complaints),
        answers,
        said.coupon());
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
