package rapport.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Role;
import rapport.access.User;
import rapport.chains.Calls;
import rapport.chains.Rules;
import rapport.contacts.Contacts;
import rapport.platform.BusinessCalendar;
import rapport.world.Queries;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class NextProposalTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired NextProposal proposals;
  @Autowired Relevance relevance;
  @Autowired Rhythm rhythm;
  @Autowired Rules rules;
  @Autowired BusinessCalendar calendar;
  @Autowired Queries queries;
  @Autowired Clock clock;

  @AfterEach
  void nobodyWantsTheRulesAnyMore() {
    rules.all(user()).forEach(rule -> rules.retire(rule.id(), world.act(Role.ADMINISTRATOR)));
  }

  @Test
  void whoSpeaksEveryThreeWeeksIsProposedThreeWeeks() {
    UUID person = person();
    for (int ago : new int[] {84, 63, 42, 21, 0}) {
      logged(person, ago);
    }
    UUID slip = logged(person, 1);
    relevance.mark(slip, false, "", act());

    assertThat(rhythm.days(person)).contains(21);
    Proposal proposal = proposals.after(ending(person, "", "order_placed"), user());
    assertThat(proposal.why().key()).isEqualTo("proposal.rhythm.weeks");
    assertThat(proposal.why().count()).isEqualTo(3);
    assertThat(day(proposal)).isEqualTo(calendar.workday(today().plusDays(21), 0));
    assertThat(proposal.at().atZone(user().zone()).toLocalTime()).isEqualTo(LocalTime.of(10, 0));
  }

  @Test
  void theRhythmIsReadFromTheLatestTenInOneQuery() {
    UUID person = person();
    for (int touch = 0; touch < 30; touch++) {
      logged(person, touch * (touch < 12 ? 2 : 30));
    }
    assertThat(queries.during(() -> rhythm.days(person)))
        .singleElement()
        .asString()
        .contains("fetch next");
    assertThat(rhythm.days(person)).contains(2);
  }

  @Test
  void whoDidNotAnswerIsCalledOnTheNextWorkingDay() {
    Proposal proposal = proposals.after(ending(person(), "presentation", "no_answer"), user());
    assertThat(proposal.why().key()).isEqualTo("proposal.result.no_answer");
    assertThat(day(proposal)).isEqualTo(calendar.workday(today(), 1));
    assertThat(calendar.workday(day(proposal), 0)).isEqualTo(day(proposal));
  }

  @Test
  void afterAPresentationWithoutAResultOneCallsInTwoWorkingDays() {
    Proposal proposal = proposals.after(ending(person(), "presentation", ""), user());
    assertThat(proposal.why().key()).isEqualTo("proposal.group.presentation");
    assertThat(proposal.why().count()).isEqualTo(2);
    assertThat(day(proposal)).isEqualTo(calendar.workday(today(), 2));
  }

  @Test
  void aStrangerIsProposedAWeek() {
    Proposal proposal = proposals.after(ending(person(), "", ""), user());
    assertThat(proposal.why().key()).isEqualTo("proposal.week");
    assertThat(day(proposal)).isEqualTo(calendar.workday(today().plusDays(7), 0));
  }

  @Test
  void whatARulePlansIsProposedFirst() {
    String word = "предложение" + UUID.randomUUID();
    rules.add(Calls.planning(word, "no_answer", Method.MEETING), world.act(Role.ADMINISTRATOR));
    UUID person = person();
    Ending ending =
        new Ending(
            Method.CALL,
            Direction.OUTBOUND,
            List.of(person),
            "",
            word,
            "no_answer",
            user().id(),
            clock.instant());
    Proposal proposal = proposals.after(ending, user());

    assertThat(proposal.method()).isEqualTo(Method.MEETING);
    assertThat(proposal.why().key()).isEqualTo("proposal.rule");
    assertThat(proposal.why().arguments()).containsExactly("Rule " + word);
  }

  @Test
  void theFormOfACompletionIsFilledInAndSaysWhyAndAgainWhenTheResultIsChosen() {
    UUID person = person();
    UUID planned =
        interactions.plan(
            Calls.topic(Method.CALL, "Дело", person),
            new Plan(clock.instant().plus(Duration.ofHours(2)), null, false),
            act());
    var pages = world.pages(Role.MANAGER);
    String form = pages.fragment("/interactions/" + planned + "/completion").body();
    assertThat(form).contains("In a week, for nothing says otherwise");
    String proposed = form.replaceAll("(?s).*name=\"proposed\" value=\"([^\"]*)\".*", "$1");
    String at = form.replaceAll("(?s).*name=\"nextAt\"[^>]*value=\"([^\"]*)\".*", "$1");
    String query =
        "?result=no_answer&next=plan&nextMethod=call&nextAt=" + at + "&nextAtDay=true&nextSubject=";
    String path = "/interactions/" + planned + "/proposal" + query;
    String again = pages.fragment(path + "&proposed=" + proposed.replace("|", "%7C")).body();
    assertThat(again).contains("Nobody answered: call in 1 working day").doesNotContain("<html");
    String kept = pages.fragment(path + "&proposed=").body();
    assertThat(kept).contains(at).doesNotContain("Nobody answered");
  }

  private Ending ending(UUID person, String group, String result) {
    return new Ending(
        Method.CALL,
        Direction.OUTBOUND,
        List.of(person),
        group,
        "Дело",
        result,
        user().id(),
        clock.instant());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), user().zone());
  }

  private LocalDate day(Proposal proposal) {
    return LocalDate.ofInstant(proposal.at(), user().zone());
  }

  private UUID person() {
    return Calls.person("Ритмова", contacts, act());
  }

  private UUID logged(UUID person, int daysAgo) {
    Instant at = clock.instant().minus(Duration.ofDays(daysAgo));
    return interactions.log(
        Calls.topic(Method.CALL, "Звонок", person), Calls.outcome(at, ""), new Next.Open(), act());
  }

  private User user() {
    return world.user(Role.ADMINISTRATOR);
  }

  private Act act() {
    return world.act(Role.MANAGER);
  }
}
