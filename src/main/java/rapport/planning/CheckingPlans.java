package rapport.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.Teams;
import rapport.access.User;
import rapport.access.Users;
import rapport.fields.Catalogue;
import rapport.filters.Asking;
import rapport.filters.FilterSql;
import rapport.filters.Someone;
import rapport.interactions.Method;
import rapport.kernel.Absent;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;

/** What plans are refused. */
@Component
class CheckingPlans {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_PURPOSE = 300;
  private static final int MOST = 200;
  private static final int LONGEST_DAY = 24 * 60;
  private static final int LONGEST_TERM = 366;
  private static final int DAYS_OF_WEEK = 7;

  private final Users users;
  private final Teams teams;
  private final Catalogue catalogue;

  CheckingPlans(Users users, Teams teams, Catalogue catalogue) {
    this.users = users;
    this.teams = teams;
    this.catalogue = catalogue;
  }

  void check(ContactPlan.Draft draft, Act act) {
    List<Complaint> complaints = new ArrayList<>();
    if (draft.name().isBlank()) {
      complaints.add(Complaint.of("name", "required"));
    } else if (draft.name().strip().length() > LONGEST_NAME) {
      complaints.add(Complaint.of("name", "tooLong", LONGEST_NAME));
    }
    if (draft.kind() != RecordKind.CONTACT && draft.kind() != RecordKind.COMPANY) {
      complaints.add(Complaint.of("kind", "choice"));
    }
    term(complaints, draft);
    whose(complaints, draft.whose());
    lines(complaints, draft.lines());
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    filter(draft, act);
  }

  private static void term(List<Complaint> complaints, ContactPlan.Draft draft) {
    if (draft.term().last().isBefore(draft.term().first())) {
      complaints.add(Complaint.of("last", "untilBeforeStart"));
    } else if (draft.term().days() > LONGEST_TERM) {
      complaints.add(Complaint.of("last", "tooMany", LONGEST_TERM));
    } else if (!draft.term().has(draft.from())) {
      complaints.add(Complaint.of("from", "planFrom"));
    }
  }

  private void whose(List<Complaint> complaints, Whose whose) {
    if (whose.userId() != null && users.find(whose.userId()).filter(User::active).isEmpty()) {
      complaints.add(Complaint.of("whose", "unknownUser"));
    }
    if (whose.teamId() != null) {
      try {
        teams.find(whose.teamId());
      } catch (Absent gone) {
        complaints.add(Complaint.of("whose", "unknownTeam"));
      }
    }
  }

  private static void lines(List<Complaint> complaints, List<PlanLine> lines) {
    if (lines.isEmpty()) {
      complaints.add(Complaint.of("lines", "required"));
    }
    Set<Method> methods = new HashSet<>();
    for (PlanLine line : lines) {
      String at = "lines." + line.method().code() + ".";
      if (!methods.add(line.method())) {
        complaints.add(Complaint.of(at + "method", "planMethodTwice"));
      }
      within(complaints, at + "amount", line.amount(), 0, MOST);
      Optional.ofNullable(line.minutes())
          .ifPresent(minutes -> within(complaints, at + "minutes", minutes, 1, LONGEST_DAY));
      Optional.ofNullable(line.perWeek())
          .ifPresent(most -> within(complaints, at + "perWeek", most, 1, DAYS_OF_WEEK * MOST));
      substitutes(complaints, at, line);
      if (line.purpose().strip().length() > LONGEST_PURPOSE) {
        complaints.add(Complaint.of(at + "purpose", "tooLong", LONGEST_PURPOSE));
      }
    }
  }

  private static void substitutes(List<Complaint> complaints, String at, PlanLine line) {
    Set<Method> others = new HashSet<>();
    for (PlanLine.Substitute one : line.substitutes()) {
      within(complaints, at + "worth", one.worth(), 1, MOST);
      if (one.method() == line.method() || !others.add(one.method())) {
        complaints.add(Complaint.of(at + "substitute", "planSubstitute"));
      }
    }
  }

  private static void within(
      List<Complaint> complaints, String field, int number, int least, int most) {
    if (number < least || number > most) {
      complaints.add(Complaint.of(field, "planNumber", least, most));
    }
  }

  /** Asked once, so that a filter which can't be asked is refused here and not when it matters. */
  private void filter(ContactPlan.Draft draft, Act act) {
    boolean personal =
        draft
            .filter()
            .tests()
            .flatMap(test -> test.values().stream())
            .anyMatch(value -> value.equals(Someone.ME) || value.equals(Someone.MY_TEAM));
    if (personal) {
      throw new Invalid("filter", "planMe");
    }
    new FilterSql(catalogue.seenBy(act.user()), new Asking(act.user(), act.at()))
        .of(draft.filter(), draft.kind());
  }
}
