package rapport.contacts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Change;
import rapport.access.History;
import rapport.access.RecordKind;
import rapport.kernel.Absent;
import rapport.kernel.Complaint;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;

/** Takes a single change of a client back, where nobody has changed the same fields since. */
@Component
@Transactional
public class TakingBackChanges {
  private final History history;
  private final Clients clients;

  TakingBackChanges(History history, Clients clients) {
    this.history = history;
    this.clients = clients;
  }

  /**
   * Puts the fields of a change back to what they were; the others stay as they are.
   *
   * @throws Invalid with "changedSince" at each field that holds something else by now, and with
   *     "fixedField" at those that can't be set by themselves, such as addresses
   * @throws Conflict "notTakenBack" if it is no change of fields of a contact or company, or of one
   *     that the user may not know of
   */
  public Change takeBack(UUID changeId, Act act) {
    Change change = history.find(changeId);
    RecordKind kind =
        RecordKind.ofCode(change.kind())
            .filter(one -> one != RecordKind.INTERACTION)
            .orElseThrow(() -> new Absent("change", changeId));
    Client present = clients.find(kind, change.recordId(), act.user());
    boolean known =
        change.differences().fields().keySet().stream()
            .allMatch(code -> act.user().fieldRight(kind, code).reads());
    if (!known || !change.canBeTakenBack()) {
      throw new Conflict("notTakenBack");
    }
    clients.set(kind, present.id(), present.version(), former(change, present), act);
    return change;
  }

  private static Map<String, List<String>> former(Change change, Client present) {
    Map<String, List<String>> former = new LinkedHashMap<>();
    List<Complaint> complaints = new ArrayList<>();
    change
        .differences()
        .fields()
        .forEach((code, turn) -> {
          if (!turn.to().equals(present.values(code))) {
            complaints.add(Complaint.of(code, "changedSince"));
          }
          former.put(code, turn.from());
        });
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return former;
  }
}
