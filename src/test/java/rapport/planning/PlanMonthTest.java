package rapport.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.planning.db.Tables.CONTACT_PLAN_SHARE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.contacts.Contact;
import rapport.contacts.MergeDraft;
import rapport.contacts.MergingClients;
import rapport.contacts.Unmerging;
import rapport.filters.Filter;
import rapport.filters.Operator;
import rapport.interactions.Method;
import rapport.interactions.Next;
import rapport.interactions.Plan;
import rapport.interactions.Relevance;
import rapport.world.RapportTest;

/** Plan against fact, as a month goes by. */
@RapportTest
class PlanMonthTest extends InMarch {
  @Autowired Relevance relevance;
  @Autowired RenewingPlans renewing;
  @Autowired Explaining explaining;
  @Autowired MergingClients merging;
  @Autowired Unmerging unmerging;

  @Test
  void aMonthWalkedDayByDay() {
    UUID anna = person("А");
    UUID boris = person("Б");
    UUID id = plans.add(draft(mark, calls(4), meetings(2), emails(3)), head());
    int workdays = attainment.days(plans.find(id)).workdays();
    assertThat(workdays).isEqualTo(calendar.workdays(day(1), day(31)).size());
    assertThat(line(id, Method.CALL).target()).isEqualTo(8);
    assertThat(line(id, Method.CALL).expected()).isEqualTo(8.0 / workdays);

    on(2, 12);
    log(Method.CALL, anna);
    UUID together = log(Method.MEETING, anna, boris);
    UUID meant = log(Method.CALL, boris);
    assertThat(line(id, Method.CALL).fact()).isEqualTo(2);
    assertThat(line(id, Method.MEETING).fact()).isEqualTo(2); // once for each of them
    assertThat(line(id, Method.CALL).minutes()).isEqualTo(20);

    relevance.mark(meant, false, "", act());
    assertThat(line(id, Method.CALL).fact()).isEqualTo(1);
    relevance.mark(meant, true, "", act());
    assertThat(line(id, Method.CALL).fact()).isEqualTo(2);

    UUID promised = plan(Method.CALL, 10, boris);
    assertThat(line(id, Method.CALL).planned()).isEqualTo(1);
    assertThat(line(id, Method.CALL).missing()).isEqualTo(8 - 2 - 1);
    interactions.cancel(promised, "Не нужно", act());
    assertThat(line(id, Method.CALL).missing()).isEqualTo(6);
    interactions.restore(promised, act());
    on(10, 12);
    interactions.complete(promised, outcome(), new Next.Open(), act());
    assertThat(line(id, Method.CALL).fact()).isEqualTo(3);
    assertThat(line(id, Method.CALL).planned()).isZero();
    interactions.reopen(promised, act());
    assertThat(line(id, Method.CALL).fact()).isEqualTo(2);
    assertThat(line(id, Method.CALL).planned()).isEqualTo(1);
    interactions.complete(promised, outcome(), new Next.Open(), act());

    log(Method.CALL, anna);
    log(Method.CALL, anna);
    log(Method.CALL, anna);
    UUID fifth = log(Method.CALL, anna);
    Figures calls = line(id, Method.CALL);
    assertThat(calls.fact()).isEqualTo(7); // five with the one, two with the other
    assertThat(calls.counted()).isEqualTo(6); // no more than four with one
    assertThat(calls.missing()).isEqualTo(2);
    interactions.withdraw(fifth, act());
    assertThat(line(id, Method.CALL).fact()).isEqualTo(6);

    UUID stranger = contacts.add(draft("Б", "Другой", manager.id()), act());
    interactions.wasWith(together, boris, stranger, null, act());
    assertThat(line(id, Method.MEETING).fact()).isEqualTo(1);

    on(31, 12);
    Figures end = line(id, Method.CALL);
    assertThat(end.expected()).isEqualTo(8);
    assertThat(end.behind()).isEqualTo(2);
    assertThat(end.forecast()).isEqualTo(6);
    assertThat(end.reachable()).isEqualTo(2);
    at(LocalDate.of(2027, 4, 1), 9);
    assertThat(line(id, Method.CALL).lost()).isEqualTo(2);
    sumsAreWhatSharesAddUpTo();
  }

  @Test
  void whoComesAndGoesHasTheShareOfTheirDays() {
    UUID stays = person("А");
    UUID goes = person("Б");
    UUID id = plans.add(draft(mark, calls(4), meetings(2)), head());
    int all = attainment.days(plans.find(id)).workdays();

    on(15, 12);
    UUID comes = person("В");
    int rest = calendar.workdays(day(15), day(31)).size();
    assertThat(target(id, comes, Method.CALL)).isEqualTo(rounded(4, rest, all));
    assertThat(target(id, comes, Method.MEETING)).isEqualTo(rounded(2, rest, all));
    assertThat(target(id, stays, Method.CALL)).isEqualTo(4);

    on(19, 12);
    rename(goes, "Ушёл");
    int until = calendar.workdays(day(1), day(19)).size();
    assertThat(target(id, goes, Method.CALL)).isEqualTo(rounded(4, until, all));
    log(Method.CALL, goes); // still today
    assertThat(row(id, goes, Method.CALL).fact()).isEqualTo(1);
    on(22, 12);
    log(Method.CALL, goes);
    assertThat(row(id, goes, Method.CALL).fact()).isEqualTo(1);
    renewing.renewAll();
    assertThat(target(id, goes, Method.CALL)).isEqualTo(rounded(4, until, all));
    assertThat(target(id, stays, Method.CALL)).isEqualTo(4);

    // from the 22nd on twice as many are wanted
    ContactPlan known = plans.find(id);
    plans.change(
        id,
        known.version(),
        new ContactPlan.Draft(
            known.name(),
            known.kind(),
            known.filter(),
            known.whose(),
            known.term(),
            day(22),
            List.of(calls(8), meetings(2))),
        head());
    int after = calendar.workdays(day(22), day(31)).size();
    int twice = 4 * (all - after) + 8 * after;
    assertThat(target(id, stays, Method.CALL)).isEqualTo((2 * twice + all) / (2 * all));
    assertThat(target(id, stays, Method.MEETING)).isEqualTo(2);
    sumsAreWhatSharesAddUpTo();
  }

  @Test
  void theMostSpecificLineCoversAndTheCardSaysWhy() {
    UUID ordinary = person("Обычный");
    UUID great = person("Важный");
    UUID wide = plans.add(draft(mark, calls(2), meetings(1)), head());
    Filter narrow = beginning(mark).and(new Filter.Test("given_name", Operator.IS, "Важный"));
    UUID own =
        plans.add(
            new ContactPlan.Draft(
                "Важные", RecordKind.CONTACT, narrow, Whose.ALL, term(), day(1), List.of(calls(6))),
            head());
    assertThat(row(wide, ordinary, Method.CALL).target()).isEqualTo(2);
    assertThat(row(own, great, Method.CALL).target()).isEqualTo(6);
    assertThat(shares(wide, great)).containsExactly(Method.MEETING);
    assertThat(explaining.of(great, RecordKind.CONTACT, manager()))
        .satisfiesExactly(
            call -> {
              assertThat(call.plan().id()).isEqualTo(own);
              assertThat(call.reason()).isEqualTo("conditions");
              assertThat(call.over()).isNotNull();
            },
            meeting -> {
              assertThat(meeting.plan().id()).isEqualTo(wide);
              assertThat(meeting.reason()).isEqualTo("only");
            });

    on(2, 9);
    plans.retire(own, head());
    assertThat(row(own, great, Method.CALL).target()).isZero(); // 6 of 22 for one day: 0.27
    assertThat(shares(wide, great)).contains(Method.CALL);
    assertThat(target(wide, great, Method.CALL)).isEqualTo(2); // 21 of 22: 1.91
    sumsAreWhatSharesAddUpTo();
  }

  @Test
  void whoIsMergedCountsOnceAndComesBackUnmerged() {
    UUID kept = person("А");
    UUID twin = person("А");
    UUID id = plans.add(draft(mark, calls(4)), head());
    log(Method.CALL, kept);
    log(Method.CALL, twin);
    assertThat(line(id, Method.CALL).target()).isEqualTo(8);
    UUID merge =
        merging.merge(
            new MergeDraft(
                RecordKind.CONTACT,
                new MergeDraft.Seen(kept, null),
                List.of(new MergeDraft.Seen(twin, null)),
                Map.of(),
                ""),
            world.act(Role.ADMINISTRATOR));
    assertThat(line(id, Method.CALL))
        .satisfies(after -> {
          assertThat(after.target()).isEqualTo(4);
          assertThat(after.fact()).isEqualTo(2);
        });
    unmerging.unmerge(merge, Map.of(), world.act(Role.ADMINISTRATOR));
    assertThat(line(id, Method.CALL))
        .satisfies(after -> {
          assertThat(after.target()).isEqualTo(8);
          assertThat(after.fact()).isEqualTo(2);
        });
    sumsAreWhatSharesAddUpTo();
  }

  private static int rounded(int amount, int days, int all) {
    return (2 * amount * days + all) / (2 * all);
  }

  private List<Method> shares(UUID plan, UUID client) {
    return sql
        .selectFrom(CONTACT_PLAN_SHARE)
        .where(CONTACT_PLAN_SHARE.PLAN_ID.eq(plan), CONTACT_PLAN_SHARE.CLIENT_ID.eq(client))
        .fetch(Shares::share)
        .stream()
        .map(share -> share.span().method())
        .toList();
  }

  private void rename(UUID id, String family) {
    Contact known = contacts.find(id, manager());
    contacts.change(id, known.version(), draft("Б", family, manager.id()), act());
  }

  private UUID plan(Method method, int day, UUID... people) {
    Instant at = day(day).atTime(LocalTime.of(12, 0)).atZone(MOSCOW).toInstant();
    return interactions.plan(topic(method, people), new Plan(at, 30, false), act());
  }
}
