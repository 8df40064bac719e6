package rapport.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.User;
import rapport.access.Users;
import rapport.access.Via;
import rapport.chains.Deed;
import rapport.chains.Deed.Delay;
import rapport.chains.Deed.Disregarding;
import rapport.chains.Deed.Planning;
import rapport.chains.Deed.Responsible;
import rapport.chains.Occasion;
import rapport.chains.Rule;
import rapport.chains.Rules;
import rapport.chains.Trigger;
import rapport.filters.Filter;
import rapport.interactions.Direction;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Next;
import rapport.interactions.Outcome;
import rapport.interactions.Plan;
import rapport.interactions.Topic;
import rapport.platform.words.Language;

/**
 * Rules for the demo company, and an affair that lived by them. Each act is committed by itself,
 * for rules answer at the end of one.
 */
@Component
class DemoChains {
  private final Rules rules;
  private final Interactions interactions;
  private final InteractionLog log;
  private final Users users;
  private final Clock clock;

  DemoChains(Rules rules, Interactions interactions, InteractionLog log, Users users, Clock clock) {
    this.rules = rules;
    this.interactions = interactions;
    this.log = log;
    this.users = users;
    this.clock = clock;
  }

  /** Whose affair it is, and with whom. */
  record Affair(User seller, UUID person, Language language) {}

  void write(Affair affair) {
    DemoRuleWords words = DemoRuleWords.in(affair.language());
    addRules(words);
    Instant begin = clock.instant().minus(Duration.ofDays(24));
    UUID call =
        interactions.log(
            new Topic(
                Method.CALL,
                Direction.INBOUND,
                List.of(affair.person()),
                "interest",
                words.affair(),
                "",
                null,
                null),
            new Outcome(begin, 540, "interested", ""),
            new Next.Open(),
            act(affair, begin));
    follow(affair, call, words);
  }

  /** What the rule planned takes place, leads to an offer by hand, and ends with an order. */
  private void follow(Affair affair, UUID call, DemoRuleWords words) {
    for (Interaction meeting : log.causedBy(call, affair.seller())) {
      Instant met = meeting.moment().plus(Duration.ofHours(11));
      Next offer =
          new Next.Planned(
              new Topic(
                  Method.EMAIL,
                  Direction.OUTBOUND,
                  List.of(affair.person()),
                  "",
                  words.offer(),
                  "",
                  null,
                  null),
              new Plan(met.plus(Duration.ofDays(1)), null, false));
      done(affair, meeting.id(), new Outcome(met, 3600, "thinking", ""), offer);
      for (Interaction mail : log.causedBy(meeting.id(), affair.seller())) {
        Instant sent = mail.moment();
        done(affair, mail.id(), new Outcome(sent, 300, "", ""), new Next.Open());
        order(affair, mail.id(), sent, words);
      }
    }
  }

  private void order(Affair affair, UUID mail, Instant sent, DemoRuleWords words) {
    Instant missed = sent.plus(Duration.ofDays(2));
    called(affair, mail, missed, "no_answer", words.offer());
    called(affair, mail, sent.plus(Duration.ofDays(6)), "order_placed", words.order());
  }

  private void called(Affair affair, UUID cause, Instant at, String result, String subject) {
    interactions.log(
        new Topic(
            Method.CALL,
            Direction.OUTBOUND,
            List.of(affair.person()),
            "",
            subject,
            "",
            null,
            cause),
        new Outcome(at, result.equals("no_answer") ? 20 : 420, result, ""),
        new Next.Open(),
        act(affair, at));
  }

  private void done(Affair affair, UUID id, Outcome outcome, Next next) {
    interactions.complete(id, outcome, next, act(affair, outcome.startedAt()));
  }

  private static Act act(Affair affair, Instant at) {
    return new Act(affair.seller(), at, Via.PAGE);
  }

  private void addRules(DemoRuleWords words) {
    Delay twoDays = new Delay(2, Delay.Unit.DAYS, null);
    add(
        words.afterInterest(),
        Rule.Mode.ON,
        when(Occasion.COMPLETED, Method.CALL, "interest", "interested", ""),
        planning(Method.MEETING, words.meeting(), "presentation", twoDays, false));
    add(
        words.again(),
        Rule.Mode.ON,
        when(Occasion.COMPLETED, Method.CALL, "", "no_answer", ""),
        planning(Method.CALL, "", "", new Delay(4, Delay.Unit.HOURS, null), false));
    add(
        words.afterOrder(),
        Rule.Mode.LOG,
        when(Occasion.COMPLETED, null, "", "order_placed", ""),
        planning(Method.SURVEY, words.satisfied(), "", new Delay(10, Delay.Unit.DAYS, null), true));
    add(
        words.autoReply(),
        Rule.Mode.ON,
        when(Occasion.INCOMING, Method.EMAIL, "", "", words.autoReply()),
        new Disregarding(words.autoReply()));
  }

  private static Planning planning(
      Method method, String subject, String group, Delay delay, boolean beside) {
    return new Planning(method, subject, group, Responsible.SAME, null, delay, null, false, beside);
  }

  private static Trigger when(
      Occasion occasion, @Nullable Method method, String group, String result, String words) {
    return new Trigger(
        occasion,
        method == null ? Set.of() : Set.of(method),
        null,
        group.isEmpty() ? Set.of() : Set.of(group),
        result.isEmpty() ? Set.of() : Set.of(result),
        words,
        Filter.EVERYTHING);
  }

  private void add(String name, Rule.Mode mode, Trigger when, Deed then) {
    User administrator =
        users.all().stream()
            .filter(user -> user.active() && user.role().isAdministrator())
            .findFirst()
            .orElseThrow();
    rules.add(
        new Rule.Draft(name, mode, when, then),
        new Act(administrator, clock.instant(), Via.SYSTEM));
  }
}
