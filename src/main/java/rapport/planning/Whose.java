package rapport.planning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose clients a plan is for: one colleague's, those of a team with all teams below, or
 * everybody's.
 *
 * @param userId null unless it is one colleague's
 * @param teamId null unless it is a team's
 */
public record Whose(@Nullable UUID userId, @Nullable UUID teamId) {
  public static final Whose ALL = new Whose(null, null);

  public static Whose colleague(UUID id) {
    return new Whose(id, null);
  }

  public static Whose team(UUID id) {
    return new Whose(null, id);
  }

  /** How a form and an address say it: {@code all}, {@code user:…} or {@code team:…}. */
  public String code() {
    if (userId != null) {
      return "user:" + userId;
    }
    return teamId == null ? "all" : "team:" + teamId;
  }
}
