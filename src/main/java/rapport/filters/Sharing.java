package rapport.filters;

import static rapport.filters.db.Tables.SAVED_VIEW;
import static rapport.platform.Among.among;

import java.util.UUID;
import org.jooq.Condition;
import rapport.access.Right;
import rapport.access.User;

/** Who may show a view to others, and who sees whose. The one place that knows. */
final class Sharing {
  private Sharing() {}

  /** Whether somebody may show a view to more than themselves. */
  static boolean mayShare(User user) {
    return user.may(Right.SHARE_VIEWS);
  }

  /** One's own views, and those of others by those who may share. */
  static boolean mayChange(User user, UUID ownerId, Audience audience) {
    return ownerId.equals(user.id()) || audience != Audience.MINE && user.may(Right.ADMINISTER);
  }

  /** The views somebody sees. */
  static Condition seenBy(User viewer) {
    return SAVED_VIEW
        .OWNER_ID
        .eq(viewer.id())
        .or(SAVED_VIEW.AUDIENCE.eq(Audience.ALL.code()))
        .or(SAVED_VIEW.AUDIENCE.eq(Audience.TEAM.code()).and(ofTeam(viewer)));
  }

  /** Of somebody in one's team, or in one below. */
  private static Condition ofTeam(User viewer) {
    return among(SAVED_VIEW.OWNER_ID, viewer.colleagueIds());
  }
}
