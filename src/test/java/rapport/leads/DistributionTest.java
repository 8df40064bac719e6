package rapport.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Role;
import rapport.access.TeamDraft;
import rapport.access.Teams;
import rapport.access.User;
import rapport.access.UserDraft;
import rapport.access.Users;
import rapport.filters.Filter;
import rapport.filters.Operator;
import rapport.leads.DistributionRule.Manner;
import rapport.leads.Verdict.Answer;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class DistributionTest {
  @Autowired World world;
  @Autowired Teams teams;
  @Autowired Users users;
  @Autowired Leads leads;
  @Autowired LeadWork work;
  @Autowired Distribution distribution;
  @Autowired DistributionRules rules;

  private final String campaign = "c" + UUID.randomUUID();

  @AfterEach
  void forgetTheRules() {
    rules.all().forEach(rule -> rules.remove(rule.id(), administrator()));
  }

  @Test
  void aTeamTakesTurns() {
    UUID team = team();
    List<UUID> members = hire(team, 3);
    rule(null, team, Manner.TURN);

    List<UUID> given = given(6);

    assertThat(given.subList(0, 3)).containsExactlyInAnyOrderElementsOf(members);
    assertThat(given.subList(3, 6)).isEqualTo(given.subList(0, 3));
  }

  @Test
  void theOneWithTheFewestOpenLeadsIsGivenTheNext() {
    UUID team = team();
    List<UUID> members = hire(team, 2);
    rule(null, team, Manner.LOAD);
    Lead first = arrive();
    Lead second = arrive();
    assertThat(Stream.of(first, second).map(lead -> Objects.requireNonNull(lead.responsibleId())))
        .containsExactlyInAnyOrderElementsOf(members);

    work.disqualify(second.id(), "spam", "", administrator());

    Lead third = arrive();
    assertThat(third.responsibleId()).isEqualTo(second.responsibleId());
    User told = world.now(users.find(Objects.requireNonNull(third.responsibleId())).orElseThrow());
    assertThat(world.pages(told).get("/").body()).contains("A lead of");
  }

  @Test
  void whoHasLeftIsPassedOver() {
    UUID team = team();
    List<UUID> members = hire(team, 2);
    rule(null, team, Manner.TURN);
    retire(members.getFirst());

    List<UUID> given = given(3);

    assertThat(given).containsOnly(members.getLast());
  }

  @Test
  void aRuleWhoseColleagueIsGoneLetsTheNextOneDecide() {
    User gone = world.hire(Role.MANAGER, null);
    User here = world.hire(Role.MANAGER, null);
    rule(gone.id(), null, Manner.TURN);
    rule(here.id(), null, Manner.TURN);
    retire(gone.id());

    Lead lead = arrive();

    assertThat(lead.responsibleId()).isEqualTo(here.id());
    Verdict verdict = distribution.tryOut(lead.id(), world.user(Role.HEAD));
    assertThat(verdict.steps())
        .extracting(Verdict.Step::answer)
        .containsExactly(Answer.ABSENT, Answer.DECIDED);
  }

  @Test
  void aQueueWaitsUntilSomebodyTakesALead() {
    UUID team = team();
    User member = world.now(users.find(hire(team, 1).getFirst()).orElseThrow());
    rule(null, team, Manner.QUEUE);

    Lead lead = arrive();

    assertThat(lead.responsibleId()).isNull();
    assertThat(lead.teamId()).isEqualTo(team);
    assertThat(leads.waiting(member, 10)).extracting(Lead::id).contains(lead.id());
    work.take(lead.id(), world.act(member));
    Lead taken = leads.find(lead.id(), world.user(Role.ADMINISTRATOR));
    assertThat(taken.responsibleId()).isEqualTo(member.id());
    assertThat(taken.state()).isEqualTo(LeadState.IN_WORK);
  }

  @Test
  void aRuleIsAskedOnlyForLeadsThatFit() {
    User someone = world.hire(Role.MANAGER, null);
    UUID other =
        rules.add(
            new DistributionRule.Draft(
                "Other campaigns",
                new Filter.Test("campaign", Operator.IS, "something else"),
                someone.id(),
                null,
                Manner.TURN,
                true),
            administrator());

    Lead lead = arrive();

    assertThat(lead.responsibleId()).isNull();
    Verdict verdict = distribution.tryOut(lead.id(), world.user(Role.HEAD));
    assertThat(verdict.isByRule()).isFalse();
    assertThat(verdict.steps().getFirst().rule().id()).isEqualTo(other);
    assertThat(world.pages(Role.HEAD).get("/settings/leads/distribution?lead=" + lead.id()).body())
        .contains("Other campaigns: does not fit");
  }

  @Test
  void theContactOfALeadIsWhoseTheLeadIs() {
    User someone = world.hire(Role.MANAGER, null);
    rule(someone.id(), null, Manner.TURN);

    Lead lead = arrive();

    assertThat(
            world
                .api(Role.HEAD)
                .get("/contacts/" + lead.contactId())
                .json()
                .path("responsibleId")
                .asString())
        .isEqualTo(someone.id().toString());
  }

  /** Whose the next leads are. */
  private List<UUID> given(int many) {
    return Stream.generate(this::arrive)
        .limit(many)
        .map(lead -> Objects.requireNonNull(lead.responsibleId()))
        .toList();
  }

  private Lead arrive() {
    LeadDraft draft =
        LeadDraft.of(
                new LeadDraft.Person.Fresh(
                    rapport.kernel.PersonName.split("Arrival " + UUID.randomUUID()),
                    "",
                    List.of(),
                    "RU"),
                LeadChannel.FORM,
                "",
                new LeadDraft.Owner.ByRules())
            .from("", campaign, "");
    return leads.find(leads.add(draft, administrator()), world.user(Role.ADMINISTRATOR));
  }

  private void rule(@Nullable UUID userId, @Nullable UUID teamId, Manner manner) {
    Filter mine = new Filter.Test("campaign", Operator.IS, campaign);
    rules.add(new DistributionRule.Draft("", mine, userId, teamId, manner, true), administrator());
  }

  private UUID team() {
    return teams.add(new TeamDraft("Team " + UUID.randomUUID(), null, null), administrator());
  }

  private List<UUID> hire(UUID team, int many) {
    List<UUID> hired = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      hired.add(world.hire(Role.MANAGER, team).id());
    }
    return hired;
  }

  private void retire(UUID id) {
    User user = users.find(id).orElseThrow();
    users.change(id, user.version(), UserDraft.of(user).active(false), administrator());
  }

  private Act administrator() {
    return world.act(Role.ADMINISTRATOR);
  }
}
