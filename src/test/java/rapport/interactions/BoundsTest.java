package rapport.interactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Role;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.kernel.Invalid;
import rapport.kernel.PersonName;
import rapport.world.Queries;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class BoundsTest {
  private static final String LONG = "ж".repeat(301);
  @Autowired World world;
  @Autowired Interactions interactions;
  @Autowired Contacts contacts;
  @Autowired Queries queries;

  private final Instant now = Instant.now();
  private final Plan tomorrow = new Plan(now.plus(Duration.ofDays(1)), null, false);

  @Test
  void aReasonIsALine() {
    Topic topic = topic(List.of(person()));
    UUID planned = interactions.plan(topic, tomorrow, act());
    Outcome outcome = new Outcome(now, 60, "", "");
    assertThat(refusal(() -> interactions.cancel(planned, LONG, act())))
        .isEqualTo("reason tooLong");
    assertThat(refusal(() -> interactions.log(topic, outcome, new Next.None(LONG), act())))
        .isEqualTo("noNextReason tooLong");
  }

  @Test
  void aCrowdIsRefusedBeforeAnybodyIsLookedUp() {
    Topic crowd = topic(Stream.generate(UUID::randomUUID).limit(51).toList());
    Act act = act();
    List<?> asked =
        queries.during(() ->
            assertThat(refusal(() -> interactions.plan(crowd, tomorrow, act)))
                .isEqualTo("contactIds tooMany"));
    assertThat(asked.toString()).doesNotContain("contact");
  }

  @Test
  void aYearNobodyCanMeanIsRefused() {
    Topic topic = topic(List.of(person()));
    Instant far = Instant.parse("9999-01-01T00:00:00Z");
    Instant old = Instant.parse("0002-01-01T00:00:00Z");
    UUID planned = interactions.plan(topic, tomorrow, act());
    assertThat(refusal(() -> interactions.plan(topic, new Plan(far, null, false), act())))
        .isEqualTo("plannedAt date");
    assertThat(refusal(() -> interactions.move(planned, old, act()))).isEqualTo("plannedAt date");
    assertThat(
            refusal(() ->
                interactions.log(topic, new Outcome(old, 60, "", ""), new Next.Open(), act())))
        .isEqualTo("startedAt date");
  }

  private static String refusal(ThrowingCallable refused) {
    Invalid invalid = catchThrowableOfType(Invalid.class, refused);
    return invalid.complaints().getFirst().field() + " " + invalid.complaints().getFirst().code();
  }

  private Act act() {
    return world.act(Role.MANAGER);
  }

  private UUID person() {
    return contacts.add(
        new ContactDraft(
            new PersonName("Ольга", "", "Пределова"), "", "", List.of(), null, "", null, "RU"),
        act());
  }

  private static Topic topic(List<UUID> people) {
    return new Topic(Method.CALL, Direction.OUTBOUND, people, "", "Цена", "", null, null);
  }
}
