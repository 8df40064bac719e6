package rapport.contacts;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.access.Deed;
import rapport.access.Reach;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;

/** The button by which chosen rows are made one. */
@Component
@Order(3)
class MergeActs implements SelectionAct.Provider {
  @Override
  public List<SelectionAct> of(RecordKind kind, User user) {
    return user.may(Right.CHANGE_CLIENTS) && !user.reach(kind, Deed.DELETE).equals(Reach.NOTHING)
        ? List.of(new SelectionAct("merge", "git-merge", "/merges/selection"))
        : List.of();
  }
}
