package rapport.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.demo.Worlds.TODAY;
import static rapport.demo.Worlds.ZONE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rapport.demo.DemoTouch.Method;
import rapport.demo.DemoTouch.State;
import rapport.platform.words.Language;

class NamedPeopleTest {

  @Test
  void ivanovIsCalledAsTheLanguageHasIt() {
    assertThat(Worlds.person(Worlds.in(Language.RU), "ivanov"))
        .extracting("given", "middle", "family")
        .containsExactly("Иван", "Петрович", "Иванов");
    assertThat(Worlds.person(Worlds.in(Language.UK), "ivanov"))
        .extracting("given", "middle", "family")
        .containsExactly("Іван", "Петрович", "Іванов");
    assertThat(Worlds.person(Worlds.in(Language.EN), "ivanov"))
        .extracting("given", "middle", "family")
        .containsExactly("John", null, "Ivanov");
  }

  @Test
  void ivanovsPhoneIsWrittenAsPeopleTypeIt() {
    assertThat(phone(Language.RU)).isEqualTo("8 (903) 123-45-67");
    assertThat(phone(Language.UK)).isEqualTo("067 123 45 67");
    assertThat(phone(Language.EN)).isEqualTo("020 7946 0123");
  }

  private static String phone(Language language) {
    return Worlds.person(Worlds.in(language), "ivanov").points().getFirst().value();
  }

  @ParameterizedTest
  @EnumSource
  void ivanovIsDueTodayAtThreeAfterALongChain(Language language) {
    DemoWorld world = Worlds.in(language);
    List<DemoTouch> touches = Worlds.with(world, "ivanov");
    DemoTouch next =
        touches.stream().filter(t -> t.state() == State.PLANNED).findFirst().orElseThrow();

    assertThat(Worlds.person(world, "ivanov").worksAt("stroydom")).isTrue();
    assertThat(next.method()).isEqualTo(Method.CALL);
    assertThat(next.plannedAt()).isEqualTo(TODAY.atTime(15, 0).atZone(ZONE).toInstant());
    assertThat(touches.stream().filter(t -> t.state() == State.COMPLETED))
        .hasSizeGreaterThanOrEqualTo(12);
    assertThat(chain(touches, next)).isGreaterThanOrEqualTo(12);
  }

  private static int chain(List<DemoTouch> touches, DemoTouch last) {
    return touches.stream()
        .filter(t -> Objects.equals(t.key(), last.cause()))
        .findFirst()
        .map(cause -> 1 + chain(touches, cause))
        .orElse(0);
  }

  @ParameterizedTest
  @EnumSource
  void ivanovIsDueTodayEvenOnASunday(Language language) {
    LocalDate sunday = LocalDate.of(2026, 9, 20);

    assertThat(Worlds.with(DemoWorld.of(language, sunday, ZONE), "ivanov"))
        .anyMatch(t ->
            t.state() == State.PLANNED
                && t.moment().equals(sunday.atTime(15, 0).atZone(ZONE).toInstant()));
  }

  @ParameterizedTest
  @EnumSource
  void kovalenkosComplaintIsNotClosedYet(Language language) {
    List<DemoTouch> complaint =
        Worlds.with(Worlds.in(language), "kovalenko").stream()
            .filter(t -> "complaint".equals(t.group()))
            .toList();

    assertThat(complaint.getLast().state()).isEqualTo(State.PLANNED);
    assertThat(complaint.getLast().cause()).isEqualTo(complaint.get(complaint.size() - 2).key());
  }

  @ParameterizedTest
  @EnumSource
  void shcherbakovaIsLongEnoughToTestALayout(Language language) {
    DemoWorld world = Worlds.in(language);
    DemoPerson person = Worlds.person(world, "shcherbakova");
    String employer = person.employments().getFirst().company();

    assertThat(person.family()).contains("-").hasSizeGreaterThan(20);
    assertThat(world.companies())
        .filteredOn(c -> c.key().equals(employer))
        .allMatch(c -> c.name().length() > 80);
  }

  @ParameterizedTest
  @EnumSource
  void aTailOfClientsHasBeenSilentForNineMonths(Language language) {
    DemoWorld world = Worlds.in(language);
    Duration nineMonths = Duration.ofDays(270);

    assertThat(world.companies())
        .filteredOn(company ->
            world.touches().stream()
                .filter(t -> t.company().equals(company.key()))
                .allMatch(t -> t.moment().plus(nineMonths).isBefore(start())))
        .hasSizeGreaterThan(15);
  }

  private static Instant start() {
    return TODAY.atStartOfDay(ZONE).toInstant();
  }
}
