package rapport.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Notice;
import rapport.access.Notices;
import rapport.access.Role;
import rapport.access.User;
import rapport.access.Via;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.interactions.Direction;
import rapport.interactions.Method;
import rapport.interactions.Plan;
import rapport.interactions.Repeat;
import rapport.interactions.Series;
import rapport.interactions.Slot;
import rapport.interactions.Topic;
import rapport.kernel.PersonName;
import rapport.world.RapportTest;
import rapport.world.World;

/** Whoever is called in what is planned again and again is told of it once. */
@RapportTest
class SeriesMentionsTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Series series;
  @Autowired Notices notices;

  @Test
  void aColleagueWhoIsCalledInASeriesIsToldOfItsFirstTimeAlone() {
    User writer = world.user(Role.ADMINISTRATOR);
    User called = world.hire(Role.HEAD, null);
    Act act = new Act(writer, Instant.now(), Via.PAGE);
    UUID person =
        contacts.add(
            new ContactDraft(
                new PersonName("Анна", "", "Серийная"), "", "", List.of(), null, "", null, "RU"),
            act);
    Plan plan =
        new Plan(
            Slot.at(Instant.now().plus(Duration.ofDays(1))),
            30,
            false,
            "Позвать @" + called.name(),
            null);
    LocalDate until = LocalDate.ofInstant(Instant.now(), writer.zone()).plusDays(30);

    UUID first =
        series.plan(
            new Topic(Method.CALL, Direction.OUTBOUND, List.of(person), "", "Цена", "", null, null),
            plan,
            new Repeat(Repeat.Every.DAY, until),
            act);

    assertThat(
            notices.list(called.id(), Optional.empty(), 50).items().stream()
                .filter(one -> one.message().equals("mentioned")))
        .extracting(Notice::recordId)
        .containsExactly(first);
  }
}
