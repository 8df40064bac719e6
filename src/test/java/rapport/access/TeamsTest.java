package rapport.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.world.Queries;
import rapport.world.RapportTest;
import rapport.world.World;

/** Teams stand in a tree, and whoever leads one reaches what those below it do. */
@RapportTest
class TeamsTest {
  @Autowired World world;
  @Autowired Teams teams;
  @Autowired Users users;
  @Autowired Roles roles;
  @Autowired Queries queries;

  @Test
  void aHeadReachesTheirTeamAndThoseBelowButNotThoseBeside() {
    UUID sales = team("Sales", null, null);
    UUID moscow = team("Moscow", sales, null);
    UUID arbat = team("Arbat", moscow, null);
    UUID kyiv = team("Kyiv", sales, null);
    String role = ofTeams();
    User head = world.hire(role, null);
    lead(moscow, head);
    User inMoscow = world.hire(role, moscow);
    User onArbat = world.hire(role, arbat);
    User inKyiv = world.hire(role, kyiv);
    User atTop = world.hire(role, sales);

    Reach reach = world.now(head).reach(RecordKind.CONTACT, Deed.SEE);
    assertThat(reach.userIds()).containsExactlyInAnyOrder(head.id(), inMoscow.id(), onArbat.id());
    assertThat(reach.includes(inKyiv.id())).isFalse();
    assertThat(reach.includes(null)).isTrue();
    assertThat(world.now(inMoscow).reach(RecordKind.CONTACT, Deed.SEE).userIds())
        .containsExactlyInAnyOrder(inMoscow.id(), head.id(), onArbat.id());
    assertThat(world.now(atTop).reach(RecordKind.CONTACT, Deed.SEE).userIds())
        .contains(atTop.id(), inMoscow.id(), onArbat.id(), inKyiv.id(), head.id());
    assertThat(world.now(onArbat).reach(RecordKind.CONTACT, Deed.SEE).userIds())
        .containsExactly(onArbat.id());
  }

  @Test
  void whomOneReachesComesWithTheQueryThatLoadsTheUser() {
    User one = world.hire(ofTeams(), team("One query", null, null));
    assertThat(queries.during(() -> users.find(one.id()))).hasSize(1);
  }

  @Test
  void aTeamCantStandBelowItself() {
    UUID top = team("Top", null, null);
    UUID middle = team("Middle", top, null);
    UUID bottom = team("Bottom", middle, null);
    for (UUID below : new UUID[] {top, middle, bottom}) {
      assertThatThrownBy(
              () -> teams.change(top, 1, new TeamDraft("Top", below, null), administrator()))
          .isInstanceOfSatisfying(
              Invalid.class,
              refused ->
                  assertThat(refused.complaints().getFirst().code()).isEqualTo("teamCircle"));
    }
    teams.change(bottom, 1, new TeamDraft("Bottom", top, null), administrator());
    assertThat(teams.find(bottom).parentId()).isEqualTo(top);
  }

  @Test
  void membersAndTeamsBelowComeToTheTeamAboveWhenOneIsRemoved() {
    UUID top = team("Above", null, null);
    UUID middle = team("Removed", top, null);
    UUID bottom = team("Below", middle, null);
    User member = world.hire(Role.MANAGER, middle);
    teams.remove(middle, administrator());
    assertThatThrownBy(() -> teams.find(middle)).isInstanceOf(Absent.class);
    assertThat(teams.find(bottom).parentId()).isEqualTo(top);
    assertThat(world.now(member).teamId()).isEqualTo(top);
  }

  @Test
  void aLostRaceIsTold() {
    UUID id = team("Race", null, null);
    teams.change(id, 1, new TeamDraft("First", null, null), administrator());
    assertThatThrownBy(
            () -> teams.change(id, 1, new TeamDraft("Second", null, null), administrator()))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void onlyAdministratorsChangeTeams() {
    assertThatThrownBy(() -> teams.add(new TeamDraft("Nobody's", null, null), world.act(Role.HEAD)))
        .isInstanceOf(Forbidden.class);
  }

  private UUID team(String name, @Nullable UUID parent, @Nullable UUID head) {
    return teams.add(new TeamDraft(name, parent, head), administrator());
  }

  private void lead(UUID team, User head) {
    Team now = teams.find(team);
    TeamDraft draft = new TeamDraft(now.name(), now.parentId(), head.id());
    teams.change(team, now.version(), draft, administrator());
  }

  /** A role that sees what its team has. */
  private String ofTeams() {
    Map<RecordKind, Map<Deed, Scope>> scopes =
        Map.of(RecordKind.CONTACT, Map.of(Deed.SEE, Scope.TEAM));
    RoleDraft draft = new RoleDraft("", Map.of("en", "Of teams"), Set.of(), scopes, Map.of());
    return roles.add(draft, administrator());
  }

  private Act administrator() {
    return world.act(Role.ADMINISTRATOR);
  }
}
