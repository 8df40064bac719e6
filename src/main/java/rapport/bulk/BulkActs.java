package rapport.bulk;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.contacts.SelectionAct;

/** The button by which chosen rows become a bulk edit. */
@Component
@Order(1)
class BulkActs implements SelectionAct.Provider {
  private static final String ACTION = "/bulk-edits";
  private static final SelectionAct EDIT = new SelectionAct("edit", "pencil", ACTION);

  @Override
  public List<SelectionAct> of(RecordKind kind, User user) {
    return user.may(Right.CHANGE_CLIENTS)
        ? kind == RecordKind.LEAD
            ? List.of(EDIT, new SelectionAct("disqualify", "ban", ACTION + "/state/disqualified"))
            : List.of(EDIT)
        : List.of();
  }
}
