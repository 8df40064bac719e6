package rapport.planning;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.Team;
import rapport.access.User;

/** Who belongs to which team, and how deep it stands in the tree. */
final class Staff {
  private final Map<UUID, Team> teams = new HashMap<>();
  private final Map<UUID, Set<UUID>> members = new HashMap<>();
  private final Map<UUID, Integer> depths = new HashMap<>();

  Staff(List<Team> all, Collection<User> users) {
    all.forEach(team -> teams.put(team.id(), team));
    for (Team team : all) {
      List<UUID> above = upwards(team.id());
      depths.put(team.id(), above.size() - 1);
      Optional.ofNullable(team.headId()).ifPresent(head -> join(head, above));
    }
    users.forEach(user -> join(user.id(), upwards(user.teamId())));
  }

  private void join(UUID userId, List<UUID> teamIds) {
    teamIds.forEach(team -> members.computeIfAbsent(team, id -> new HashSet<>()).add(userId));
  }

  /** A team and all above it. */
  private List<UUID> upwards(@Nullable UUID from) {
    Set<UUID> way = new java.util.LinkedHashSet<>();
    UUID at = from;
    while (at != null && teams.containsKey(at) && way.add(at)) {
      at = teams.get(at).parentId();
    }
    return List.copyOf(way);
  }

  Map<UUID, Integer> depths() {
    return depths;
  }

  /** Whether a client of this colleague is one of those a plan is for. */
  boolean includes(Whose whose, @Nullable UUID responsibleId) {
    if (whose.userId() != null) {
      return whose.userId().equals(responsibleId);
    }
    UUID team = whose.teamId();
    return team == null
        || responsibleId != null && members.getOrDefault(team, Set.of()).contains(responsibleId);
  }

  /** Everybody of a team and of those below it. */
  Set<UUID> members(UUID teamId) {
    return members.getOrDefault(teamId, Set.of());
  }
}
