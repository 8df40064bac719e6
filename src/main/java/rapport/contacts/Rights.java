package rapport.contacts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.User;

/** What a user may do with the fields of one kind of client; forms ask it what to show. */
public record Rights(User user, RecordKind kind) {
  public boolean reads(String field) {
    return user.fieldRight(kind, field).reads();
  }

  public boolean writes(String field) {
    return user.fieldRight(kind, field).writes();
  }

  boolean changes(@Nullable UUID responsibleId) {
    return user.reach(kind, Deed.CHANGE).includes(responsibleId);
  }
}
