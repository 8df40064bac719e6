package rapport.access.web;

import org.jspecify.annotations.Nullable;
import rapport.access.TeamDraft;

/**
 * The form of a team exactly as it was typed.
 *
 * @param id of the team it is about, empty for a new one
 */
public record TeamForm(String id, String name, String parentId, String headId, int version) {
  record Sent(
      @Nullable String name,
      @Nullable String parentId,
      @Nullable String headId,
      @Nullable Integer version) {
    TeamForm form(String id) {
      return new TeamForm(id, text(name), text(parentId), text(headId), number(version));
    }

    private static String text(@Nullable String value) {
      return value == null ? "" : value;
    }

    private static int number(@Nullable Integer value) {
      return value == null ? 0 : value;
    }
  }

  TeamForm at(int present) {
    return new TeamForm(id, name, parentId, headId, present);
  }

  TeamDraft draft() {
    return new TeamDraft(name, TeamsPage.id(parentId), TeamsPage.id(headId));
  }
}
