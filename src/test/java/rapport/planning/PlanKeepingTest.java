package rapport.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.planning.db.Tables.CONTACT_PLAN_SUM;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Forbidden;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.access.User;
import rapport.filters.Asking;
import rapport.filters.Filter;
import rapport.filters.Operator;
import rapport.interactions.Method;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.world.Queries;
import rapport.world.RapportTest;

/** How plans are made and copied, and what it costs to report on them. */
@RapportTest
class PlanKeepingTest extends InMarch {
  @Autowired Queries queries;

  @Test
  void onlyWhoMayManagesPlansAndWhatCannotBeIsRefused() {
    ContactPlan.Draft draft = draft(mark, calls(4));
    assertThatThrownBy(() -> plans.add(draft, act())).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> plans.add(draft(mark), head())).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> plans.add(draft(mark, calls(4), calls(2)), head()))
        .isInstanceOf(Invalid.class);
    ContactPlan.Draft mine =
        new ContactPlan.Draft(
            "Мои",
            RecordKind.CONTACT,
            new Filter.Test("responsible", Operator.IS, "me"),
            Whose.ALL,
            term(),
            day(1),
            List.of(calls(1)));
    assertThatThrownBy(() -> plans.add(mine, head())).isInstanceOf(Invalid.class);
    UUID id = plans.add(draft, head());
    assertThatThrownBy(() -> plans.change(id, 7, draft, head())).isInstanceOf(Conflict.class);
    on(3, 9);
    ContactPlan.Draft later =
        new ContactPlan.Draft(
            "Другой",
            RecordKind.CONTACT,
            beginning(mark),
            Whose.ALL,
            term().next(),
            term().next().first(),
            List.of(calls(1)));
    assertThatThrownBy(() -> plans.change(id, plans.find(id).version(), later, head()))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void theReportAsksTheSameHoweverManyClientsThereAre() {
    person("А");
    UUID id = plans.add(draft(mark, calls(4), meetings(2)), head());
    ContactPlan plan = plans.find(id);
    User head = head().user();
    Runnable report =
        () -> {
          attainment.of(plan, Attainment.By.COLLEAGUE, head);
          clients.page(
              ClientAttainment.Asked.all(plan),
              new Asking(head, clock.instant()),
              Optional.empty(),
              50);
        };
    List<String> few = queries.during(report);
    for (int i = 0; i < 40; i++) {
      log(Method.CALL, person("Н" + i));
    }
    assertThat(queries.during(report)).hasSameSizeAs(few).hasSizeLessThan(8);
    assertThat(attainment.of(plan, Attainment.By.COLLEAGUE, head).all().all().clients())
        .isEqualTo(41);
  }

  @Test
  void whatAReportCostsFollowsLinesAndColleaguesAndNeitherClientsNorTouches() {
    UUID id = plans.add(draft(mark, calls(4), meetings(2)), head());
    ContactPlan plan = plans.find(id);
    for (int i = 0; i < 25; i++) {
      UUID client = person("Н" + i);
      log(Method.CALL, client);
      log(Method.CALL, client);
    }
    User head = head().user();
    for (Attainment.By by : Attainment.By.values()) {
      assertThat(queries.during(() -> attainment.of(plan, by, head)))
          .noneMatch(query -> query.contains("contact_plan_share"))
          .noneMatch(query -> query.contains("timeline_entry"))
          .noneMatch(query -> query.contains("from interaction"));
    }
    // one colleague, two lines, everybody covered for the same days
    assertThat(
            sql.fetchCount(
                CONTACT_PLAN_SUM, CONTACT_PLAN_SUM.PLAN_ID.eq(id), CONTACT_PLAN_SUM.CLIENTS.gt(0)))
        .isEqualTo(2);
    assertThat(line(id, Method.CALL).fact()).isEqualTo(50);
  }

  @Test
  void whoSeesOnlyTheirOwnClientsIsToldOfTheseAlone() {
    person("А");
    UUID id = plans.add(draft(mark, calls(4)), head());
    User other = world.hire(Role.MANAGER, null);
    assertThat(attainment.mine(List.of(plans.find(id)), manager()))
        .extracting(Attainment.Mine::method)
        .containsExactly(Method.CALL);
    assertThat(attainment.mine(List.of(plans.find(id)), other)).isEmpty();
  }

  @Test
  void aPlanIsCopiedToTheNextPeriodOnce() {
    UUID stays = person("А");
    UUID id = plans.add(draft(mark, calls(4)), head());
    UUID copy = plans.copy(id, head());
    assertThat(plans.copy(id, head())).isEqualTo(copy);
    ContactPlan april = plans.find(copy);
    assertThat(april.term()).isEqualTo(Term.month(LocalDate.of(2027, 4, 1)));
    assertThat(april.editions().getFirst().lines()).containsExactly(calls(4));
    assertThat(row(copy, stays, Method.CALL).target()).isEqualTo(4);
    assertThat(row(copy, stays, Method.CALL).expected()).isZero();
  }
}
