package rapport.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Forbidden;
import rapport.access.Notice;
import rapport.access.Notices;
import rapport.access.Role;
import rapport.access.User;
import rapport.interactions.Interaction;
import rapport.interactions.Method;
import rapport.kernel.Conflict;
import rapport.world.RapportTest;

/** From plan to work: a preview, planned interactions, what becomes of them, and back. */
@RapportTest
class SpreadsTest extends InMarch {
  @Autowired Capacities capacities;
  @Autowired Notices notices;

  @Test
  void aPreviewPlansNothingAndThenAllIsPlannedOnDaysOfWork() {
    UUID anna = person("А");
    UUID boris = person("Б");
    UUID id = plans.add(draft(mark, calls(4), meetings(1)), head());
    Spread preview = begin(id, head());
    assertThat(preview.count(Spread.Kind.PLAN)).isEqualTo(10);
    assertThat(line(id, Method.CALL).planned()).isZero();

    Spread done = run(preview, head());
    assertThat(done.status()).isEqualTo(SpreadStatus.DONE);
    assertThat(done.count(Spread.Outcome.DONE)).isEqualTo(10);
    assertThat(line(id, Method.CALL).planned()).isEqualTo(8);
    assertThat(line(id, Method.CALL).missing()).isZero();
    assertThat(line(id, Method.MEETING).planned()).isEqualTo(2);
    for (UUID client : List.of(anna, boris)) {
      List<Interaction> theirs = planned(done, client);
      assertThat(theirs).hasSize(5).allMatch(one -> one.responsibleId().equals(manager.id()));
      assertThat(theirs.stream().map(one -> day(one.moment()))).doesNotHaveDuplicates();
      assertThat(theirs)
          .allMatch(one -> calendar.workdays(day(2), day(31)).contains(day(one.moment())));
    }
    assertThat(planned(done, anna).stream().map(Interaction::subject))
        .contains("Интерес", "Предложение", "Презентация");
    assertThat(notices.news(manager.id(), 10).stream().map(Notice::message))
        .filteredOn("plan-work"::equals)
        .hasSize(1); // and not ten times

    Spread again = begin(id, head());
    assertThat(again.total()).isZero();
    assertThat(again.staying()).isEqualTo(10);
  }

  @Test
  void whatIsLeftIsSpreadAnewAndWhatPeopleChangedStays() {
    UUID anna = person("А");
    UUID id = plans.add(draft(mark, calls(6)), head());
    Spread done = run(begin(id, head()), head());
    List<Interaction> before =
        planned(done, anna).stream()
            .sorted(java.util.Comparator.comparing(Interaction::moment))
            .toList();
    Interaction theirs = before.getLast();
    interactions.move(theirs.id(), day(30).atTime(15, 0).atZone(MOSCOW).toInstant(), act());

    on(12, 9); // two or three of them are overdue
    long overdue = before.stream().filter(one -> day(one.moment()).isBefore(day(12))).count();
    assertThat(overdue).isPositive();
    Spread again = begin(id, head());
    assertThat(again.count(Spread.Kind.PLAN)).isZero();
    assertThat(again.count(Spread.Kind.MOVE)).isGreaterThanOrEqualTo((int) overdue);
    assertThat(again.rows()).noneMatch(row -> theirs.id().equals(row.interactionId()));
    run(again, head());
    List<Interaction> after = planned(done, anna);
    assertThat(after).hasSize(6).allMatch(one -> day(one.moment()).isAfter(day(12)));
    assertThat(after.stream().map(one -> day(one.moment()))).doesNotHaveDuplicates();
    assertThat(line(id, Method.CALL).planned()).isEqualTo(6);
  }

  @Test
  void whatNobodyWantsAnyMoreIsDroppedAndTheRestCanBeTakenBack() {
    UUID anna = person("А");
    UUID id = plans.add(draft(mark, calls(2)), head());
    Spread done = run(begin(id, head()), head());
    call(anna, ""); // one that wasn't planned
    Spread again = begin(id, head());
    assertThat(again.count(Spread.Kind.DROP)).isEqualTo(1);
    run(again, head());
    assertThat(line(id, Method.CALL).planned()).isEqualTo(1);

    spreads.undo(id, done.id(), head());
    carryingOut.takeBack(done.id());
    Spread undone = spreads.find(id, done.id(), head().user());
    assertThat(undone.status()).isEqualTo(SpreadStatus.UNDONE);
    assertThat(line(id, Method.CALL).planned()).isZero();
    assertThat(line(id, Method.CALL).missing()).isEqualTo(1);
  }

  @Test
  void whatSomebodyTouchedIsNotTakenBack() {
    UUID anna = person("А");
    UUID id = plans.add(draft(mark, calls(2)), head());
    Spread done = run(begin(id, head()), head());
    Interaction one = planned(done, anna).getFirst();
    interactions.move(one.id(), day(25).atTime(10, 0).atZone(MOSCOW).toInstant(), act());
    spreads.undo(id, done.id(), head());
    carryingOut.takeBack(done.id());
    Spread undone = spreads.find(id, done.id(), head().user());
    assertThat(undone.count(Spread.Outcome.KEPT)).isEqualTo(1);
    assertThat(undone.count(Spread.Outcome.UNDONE)).isEqualTo(1);
    assertThat(planned(done, anna)).singleElement().matches(left -> left.id().equals(one.id()));
  }

  @Test
  void oneSpreadsOnesOwnAndOnlyWhoManagesPlansEverybodys() {
    person("А");
    User other = world.hire(Role.MANAGER, null);
    UUID id = plans.add(draft(mark, calls(1)), head());
    Spread own = spreads.find(id, spreads.begin(asked(id, Optional.empty()), act()), act().user());
    assertThat(own.ownerId()).isEqualTo(manager.id());
    assertThat(own.count(Spread.Kind.PLAN)).isEqualTo(1);
    assertThatThrownBy(() -> spreads.begin(asked(id, Optional.of(other.id())), act()))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> capacities.set(Map.of(other.id(), 10), act()))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> spreads.find(id, own.id(), world.now(other)))
        .isInstanceOf(rapport.kernel.Absent.class);
    run(own, act());
    assertThatThrownBy(() -> spreads.start(id, own.id(), act())).isInstanceOf(Conflict.class);
    plans.retire(id, head());
    assertThatThrownBy(() -> begin(id, head())).isInstanceOf(Conflict.class);
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, MOSCOW);
  }
}
