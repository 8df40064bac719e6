package rapport.contacts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.FieldRight;
import rapport.access.Forbidden;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.fields.RecordTable;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;

/** What must be so before clients are handed over. */
@Component
class HandOverRules {
  private static final int LONGEST_REASON = 300;

  private final Users users;

  HandOverRules(Users users) {
    this.users = users;
  }

  /** Refuses a draft that makes no sense; says who takes the clients. */
  UUID check(HandOverDraft draft, Act act) {
    act.needs(Right.CHANGE_CLIENTS);
    if (kinds(draft, act.user()).stream().anyMatch(kind -> !mayWrite(act.user(), kind))) {
      throw new Forbidden(Right.CHANGE_CLIENTS);
    }
    if (draft.fromId() != null && draft.isPortfolio() && !mayPass(draft.fromId(), act.user())) {
      throw new Forbidden(Right.HAND_OVER);
    }
    List<Complaint> complaints = new ArrayList<>();
    if (draft.isPortfolio()) {
      checkPortfolio(draft, complaints);
    }
    checkTaker(draft, complaints);
    LocalDate today = LocalDate.ofInstant(act.at(), act.user().zone());
    if (draft.returnsOn() != null && !draft.returnsOn().isAfter(today)) {
      complaints.add(Complaint.of("until", "notLater"));
    }
    if (draft.reason().strip().length() > LONGEST_REASON) {
      complaints.add(Complaint.of("reason", "tooLong", LONGEST_REASON));
    }
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return Objects.requireNonNull(draft.toId());
  }

  private void checkPortfolio(HandOverDraft draft, List<Complaint> complaints) {
    if (draft.fromId() == null) {
      complaints.add(Complaint.of("from", "required"));
    } else if (users.find(draft.fromId()).isEmpty()) {
      complaints.add(Complaint.of("from", "unknownUser"));
    }
    if (draft.kind() == RecordKind.INTERACTION
        || (draft.kind() == null && !draft.filter().isEverything())) {
      complaints.add(Complaint.of("kind", "choice"));
    }
  }

  private void checkTaker(HandOverDraft draft, List<Complaint> complaints) {
    UUID toId = draft.toId();
    if (toId == null) {
      complaints.add(Complaint.of("to", "required"));
    } else if (!users.find(toId).map(HandOverRules::canTake).orElse(false)) {
      complaints.add(Complaint.of("to", "cannotTake"));
    } else if (draft.isPortfolio() && toId.equals(draft.fromId())) {
      complaints.add(Complaint.of("to", "samePerson"));
    }
  }

  /** Of which kinds records pass: of all, leads only by whom these are any business. */
  static List<RecordKind> kinds(HandOverDraft draft, User user) {
    return draft.kinds().stream()
        .filter(kind ->
            kind != RecordKind.LEAD || draft.kind() == kind || mayWrite(user, RecordKind.LEAD))
        .toList();
  }

  static boolean mayWrite(User user, RecordKind kind) {
    return user.fieldRight(kind, "responsible") == FieldRight.WRITE;
  }

  /**
   * Which clients somebody may hand over: of those they may change their own and nobody's, with the
   * right for it all.
   */
  static Condition mayPass(RecordTable table, User user) {
    Condition mayChange = user.reach(table.kind(), Deed.CHANGE).of(table.responsible());
    return user.may(Right.HAND_OVER)
        ? mayChange
        : mayChange.and(table.responsible().eq(user.id()).or(table.responsible().isNull()));
  }

  /** Whether somebody may hand a client over that this employee is responsible for. */
  static boolean mayPass(@Nullable UUID responsibleId, User user) {
    return user.may(Right.HAND_OVER) || responsibleId == null || responsibleId.equals(user.id());
  }

  /** Whether clients can be handed over to somebody. */
  static boolean canTake(User user) {
    return user.active() && user.may(Right.CHANGE_CLIENTS);
  }
}
