package rapport.access.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.Team;
import rapport.platform.web.Choice;

/** Teams in the order in which a tree is read, each with its depth. */
public record TeamTree(List<Branch> branches) {
  /** A team, 0 for those at the top. */
  public record Branch(Team team, int depth) {
    public String id() {
      return team.id().toString();
    }

    /** The name, moved in by its depth, for lists without lines. */
    public String indented() {
      return "\u2003".repeat(depth) + team.name();
    }
  }

  static TeamTree of(List<Team> teams) {
    List<Branch> branches = new ArrayList<>();
    grow(null, 0, teams, branches);
    return new TeamTree(branches);
  }

  private static void grow(
      @Nullable UUID parent, int depth, List<Team> teams, List<Branch> branches) {
    for (Team team : teams) {
      if (Objects.equals(team.parentId(), parent)) {
        branches.add(new Branch(team, depth));
        grow(team.id(), depth + 1, teams, branches);
      }
    }
  }

  /** To choose one of them. */
  public List<Choice> choices() {
    return branches.stream().map(branch -> new Choice(branch.id(), branch.indented())).toList();
  }
}
