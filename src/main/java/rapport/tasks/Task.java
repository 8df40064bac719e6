package rapport.tasks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.notes.About;

/**
 * Something somebody has to do.
 *
 * @param due until when, null for some time
 * @param about the contact, company, lead or interaction it has to do with, null for none
 * @param closedAt when it was done or cancelled, null while it is open
 */
public record Task(
    UUID id,
    String title,
    String description,
    TaskState state,
    Priority priority,
    UUID responsibleId,
    @Nullable Due due,
    @Nullable About about,
    @Nullable Instant closedAt,
    @Nullable UUID closedBy,
    UUID createdBy,
    Instant createdAt,
    int version) {
  public boolean isOpen() {
    return state == TaskState.OPEN;
  }

  /** Open, and past due. */
  public boolean isOverdue(Instant now) {
    return isOpen() && due != null && !due.at().isAfter(now);
  }

  /** Whether somebody does it or gave it. */
  boolean isOf(User user) {
    return responsibleId.equals(user.id()) || createdBy.equals(user.id());
  }

  /** Whether somebody who sees it may change it: also colleagues of whoever does it. */
  public boolean isChangeable(User viewer) {
    return viewer.may(Right.LOG_INTERACTIONS)
        && (isOf(viewer)
            || viewer.reach(RecordKind.INTERACTION, Deed.CHANGE).includes(responsibleId));
  }

  /** Where it stands on timelines: when it was closed, or by when it is to be done. */
  Instant moment() {
    if (closedAt != null) {
      return closedAt;
    }
    return due == null ? createdAt : due.at();
  }
}
