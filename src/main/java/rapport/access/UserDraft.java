package rapport.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says of a colleague.
 *
 * @param role the code of a role
 * @param teamId the team they belong to, null for none
 * @param active false for those who left
 */
public record UserDraft(String name, String role, @Nullable UUID teamId, boolean active) {
  public static UserDraft of(User user) {
    return new UserDraft(user.name(), user.role().code(), user.teamId(), user.active());
  }

  public UserDraft withRole(String other) {
    return new UserDraft(name, other, teamId, active);
  }

  public UserDraft inTeam(@Nullable UUID other) {
    return new UserDraft(name, role, other, active);
  }

  public UserDraft active(boolean works) {
    return new UserDraft(name, role, teamId, works);
  }
}
