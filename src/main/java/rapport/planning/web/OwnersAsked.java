package rapport.planning.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import rapport.access.User;
import rapport.access.Users;
import rapport.kernel.Ids;
import rapport.planning.Owners;

/**
 * Whose clients an address asks for: a colleague's, a team's, nobody's.
 *
 * @param responsible an id, {@code none}, or empty
 * @param team an id, {@code none} for whoever is in no team, or empty
 */
record OwnersAsked(String responsible, String team) {
  static final OwnersAsked ALL = new OwnersAsked("", "");
  static final String NONE = "none";

  static OwnersAsked responsible(String id) {
    return new OwnersAsked(id.isEmpty() ? NONE : id, "");
  }

  static OwnersAsked team(String id) {
    return new OwnersAsked("", id.isEmpty() ? NONE : id);
  }

  Owners read(Users users) {
    Optional<UUID> one = Ids.parse(responsible);
    if (one.isPresent()) {
      return Owners.colleague(one.get());
    }
    if (responsible.equals(NONE)) {
      return Owners.NOBODY;
    }
    Optional<UUID> its = Ids.parse(team);
    if (its.isEmpty() && !team.equals(NONE)) {
      return Owners.ALL;
    }
    Set<UUID> members =
        users.all().stream()
            .filter(user -> Optional.ofNullable(user.teamId()).equals(its))
            .map(User::id)
            .collect(Collectors.toSet());
    return Owners.some(members, its.isEmpty());
  }

  /** As a part of an address, with an ampersand before it; nothing for all. */
  String query() {
    return (responsible.isEmpty() ? "" : "&responsible=" + AttainmentView.encoded(responsible))
        + (team.isEmpty() ? "" : "&team=" + AttainmentView.encoded(team));
  }
}
