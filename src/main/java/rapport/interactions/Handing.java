package rapport.interactions;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.Notice;
import rapport.access.Notices;
import rapport.access.Users;

/** Tells colleagues what others planned for them, or gave them, in the words they may read. */
@Component
class Handing {
  private final Users users;
  private final Notices notices;

  Handing(Users users, Notices notices) {
    this.users = users;
    this.notices = notices;
  }

  void tell(UUID interactionId, UUID colleagueId, Method method, String subject, Act act) {
    if (colleagueId.equals(act.userId())) {
      return;
    }
    users
        .find(colleagueId)
        .map(reader -> Visible.called(subject, method.code(), reader))
        .map(called ->
            new Notice.Tiding(
                "interaction", interactionId, "given", List.of(act.user().name(), called)))
        .ifPresent(tiding -> notices.tell(List.of(colleagueId), tiding, act));
  }
}
