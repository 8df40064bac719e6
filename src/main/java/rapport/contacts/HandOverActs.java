package rapport.contacts;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.access.FieldRight;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;

/** The button by which chosen rows are handed over. */
@Component
@Order(2)
class HandOverActs implements SelectionAct.Provider {
  @Override
  public List<SelectionAct> of(RecordKind kind, User user) {
    return user.may(Right.CHANGE_CLIENTS)
            && user.fieldRight(kind, "responsible") == FieldRight.WRITE
        ? List.of(new SelectionAct("handover", "arrows-exchange", "/handovers/selection"))
        : List.of();
  }
}
