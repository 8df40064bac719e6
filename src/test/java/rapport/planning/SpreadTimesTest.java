package rapport.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Notices;
import rapport.access.RecordKind;
import rapport.contacts.Companies;
import rapport.contacts.ContactDraft;
import rapport.filters.Filter;
import rapport.filters.Operator;
import rapport.interactions.Interaction;
import rapport.interactions.Method;
import rapport.kernel.PersonName;
import rapport.world.RapportTest;

/** With whom a touch is planned, at which hour, and whether there is time for it at all. */
@RapportTest
class SpreadTimesTest extends InMarch {
  @Autowired Companies companies;
  @Autowired Capacities capacities;
  @Autowired Overload overload;
  @Autowired WarningOfOverload warning;
  @Autowired Notices notices;

  @Test
  void aClientIsCalledAtTheHourAtWhichTheyAnswer() {
    UUID anna = person("А");
    UUID boris = person("Б");
    for (int day = 1; day <= 5; day++) {
      at(LocalDate.of(2027, 2, day), 11);
      call(anna, "no_answer");
      at(LocalDate.of(2027, 2, day), 16);
      call(anna, "interested");
    }
    on(1, 9);
    UUID id = plans.add(draft(mark, calls(2)), head());
    Spread done = run(begin(id, head()), head());
    assertThat(planned(done, anna))
        .hasSize(2)
        .allMatch(one -> !one.dayOnly() && one.moment().atZone(MOSCOW).getHour() == 16);
    assertThat(planned(done, boris)).hasSize(2).allMatch(Interaction::dayOnly);
  }

  @Test
  void withACompanyOneSpeaksWithWhomOneSpokeLastAndWhereNobodyWorksIsTold() {
    UUID company = companies.named(mark, manager.id(), act());
    UUID empty = companies.named(mark + " пустая", manager.id(), act());
    worker("А");
    UUID known = worker("Б");
    call(known, "");
    UUID id =
        plans.add(
            new ContactPlan.Draft(
                "Компании " + mark,
                RecordKind.COMPANY,
                new Filter.Test("name", Operator.BEGINS, mark),
                Whose.ALL,
                Term.month(day(1)),
                day(1),
                List.of(calls(3))),
            head());
    Spread preview = begin(id, head());
    assertThat(preview.rows())
        .filteredOn(row -> row.clientId().equals(company))
        .hasSize(2) // of three one took place
        .allMatch(row -> known.equals(row.contactId()) && row.kind() == Spread.Kind.PLAN);
    assertThat(preview.rows())
        .filteredOn(row -> row.clientId().equals(empty))
        .hasSize(3)
        .allMatch(row -> row.kind() == Spread.Kind.NOBODY);
    run(preview, head());
    assertThat(line(id, Method.CALL).planned()).isEqualTo(2);
  }

  @Test
  void nobodyIsGivenMoreThanTheyHaveTimeForAndTheHeadIsToldBefore() {
    at(LocalDate.of(2027, 2, 25), 9);
    for (int i = 0; i < 30; i++) {
      person("Н" + i);
    }
    UUID id = plans.add(draft(mark, calls(4).taking(30)), head());
    capacities.set(Map.of(manager.id(), 120), head());
    int workdays = calendar.workdays(day(1), day(31)).size();
    int lacking = 3600 - 120 * workdays; // with the holiday of the 8th 22 days: 960 minutes
    assertThat(overload.of(plans.find(id), head().user()))
        .singleElement()
        .satisfies(ahead -> {
          assertThat(ahead.touches()).isEqualTo(120);
          assertThat(ahead.needed()).isEqualTo(3600);
          assertThat(ahead.days()).isEqualTo(workdays);
          assertThat(ahead.free()).isEqualTo(120 * workdays);
          assertThat(ahead.lacking()).isEqualTo(lacking);
          assertThat(ahead.moreADay()).isEqualTo(workdays == 22 ? 45 : 40); // 43.6 or 36.5
          assertThat(ahead.daysOfAnother()).isEqualTo(lacking / 120);
          assertThat(ahead.fewer()).isEqualTo(lacking / 30);
        });

    warning.warn();
    warning.warn();
    assertThat(notices.news(head().userId(), 50).stream())
        .filteredOn(notice -> notice.recordId().equals(id))
        .singleElement()
        .matches(notice -> notice.message().equals("plan-overload"));

    Spread preview = begin(id, head());
    assertThat(preview.count(Spread.Kind.PLAN)).isEqualTo(4 * workdays);
    assertThat(preview.count(Spread.Kind.NO_ROOM)).isEqualTo(120 - 4 * workdays);
  }

  private UUID worker(String given) {
    return contacts.add(
        new ContactDraft(
            new PersonName(given, "", mark), mark, "", List.of(), null, "", manager.id(), "RU"),
        act());
  }
}
