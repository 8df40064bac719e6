package rapport.chains;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.access.Users;
import rapport.chains.Deed.Delay;
import rapport.chains.Deed.Disregarding;
import rapport.chains.Deed.Planning;
import rapport.chains.Deed.Responsible;
import rapport.fields.Catalogue;
import rapport.fields.EditableList;
import rapport.fields.ListEntry;
import rapport.filters.Asking;
import rapport.filters.FilterSql;
import rapport.interactions.Choices;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;

/** What rules are refused. */
@Component
class CheckingRules {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_DELAY = 2000;
  private static final int LONGEST_DAY = 24 * 60;

  private final Choices choices;
  private final Users users;
  private final Catalogue catalogue;

  CheckingRules(Choices choices, Users users, Catalogue catalogue) {
    this.choices = choices;
    this.users = users;
    this.catalogue = catalogue;
  }

  void check(Rule.Draft draft, Act act) {
    List<Complaint> complaints = new ArrayList<>();
    if (draft.name().isBlank()) {
      complaints.add(Complaint.of("name", "required"));
    }
    tooLong(complaints, "name", draft.name(), LONGEST_NAME);
    tooLong(complaints, "words", draft.trigger().words(), LONGEST_LINE);
    known(complaints, "groups", draft.trigger().groups(), choices.groups());
    known(complaints, "results", draft.trigger().results(), choices.results());
    switch (draft.deed()) {
      case Planning planning -> planning(complaints, planning);
      case Disregarding disregarding ->
          tooLong(complaints, "why", disregarding.why(), LONGEST_LINE);
    }
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    // asked once, so that a filter which can't be asked is refused here and not when it matters
    new FilterSql(catalogue.seenBy(act.user()), new Asking(act.user(), act.at()))
        .of(draft.trigger().contact(), RecordKind.CONTACT);
  }

  private void planning(List<Complaint> complaints, Planning planning) {
    tooLong(complaints, "subject", planning.subject(), LONGEST_LINE);
    if (!planning.group().isEmpty()) {
      known(complaints, "group", Set.of(planning.group()), choices.groups());
    }
    Delay delay = planning.delay();
    if (delay.amount() < 0 || delay.amount() > LONGEST_DELAY) {
      complaints.add(Complaint.of("delay", "number"));
    }
    Integer minutes = planning.minutes();
    if (minutes != null && (minutes < 1 || minutes > LONGEST_DAY)) {
      complaints.add(Complaint.of("minutes", "duration"));
    }
    if (planning.responsible() == Responsible.COLLEAGUE && !isHere(planning)) {
      complaints.add(Complaint.of("colleague", "required"));
    }
  }

  private boolean isHere(Planning planning) {
    return planning.colleagueId() != null
        && users.find(planning.colleagueId()).filter(User::active).isPresent();
  }

  private static void known(
      List<Complaint> complaints, String field, Set<String> codes, EditableList list) {
    Set<String> all = list.all().stream().map(ListEntry::code).collect(Collectors.toSet());
    if (!all.containsAll(codes)) {
      complaints.add(Complaint.of(field, "choice"));
    }
  }

  private static void tooLong(List<Complaint> complaints, String field, String value, int most) {
    if (value.length() > most) {
      complaints.add(Complaint.of(field, "tooLong", most));
    }
  }
}
