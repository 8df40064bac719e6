package rapport.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.demo.Worlds.ZONE;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rapport.demo.DemoTouch.State;
import rapport.platform.words.Language;

class DemoTouchTest {
  private static final Set<String> RESULTS =
      Set.of(
          "reached_agreement",
          "interested",
          "thinking",
          "no_answer",
          "refused",
          "promised_to_call",
          "order_placed",
          "resolved",
          "information_given");

  @ParameterizedTest
  @EnumSource
  void nobodyWorksAtNightOrOnHolidays(Language language) {
    WorkDays days = new WorkDays(Texts.of(language.code() + "/words.txt"));

    assertThat(Worlds.in(language).touches())
        .allSatisfy(touch -> {
          LocalDateTime start = LocalDateTime.ofInstant(touch.moment(), ZONE);
          LocalDateTime end = LocalDateTime.ofInstant(end(touch), ZONE);
          assertThat(days.works(start.toLocalDate())).isTrue();
          assertThat(start.toLocalTime()).isAfterOrEqualTo(LocalTime.of(9, 0));
          assertThat(end.toLocalTime()).isBeforeOrEqualTo(LocalTime.of(18, 0));
        });
  }

  private static Instant end(DemoTouch touch) {
    return touch.startedAt() == null
        ? touch.moment().plusSeconds(touch.plannedMinutes() * 60L)
        : touch.startedAt().plusSeconds(touch.durationSeconds());
  }

  @ParameterizedTest
  @EnumSource
  void everyCausePrecedesItsEffect(Language language) {
    Map<String, Instant> ended = new HashMap<>();
    for (DemoTouch touch : Worlds.in(language).touches()) {
      if (touch.cause() != null) {
        assertThat(ended.get(touch.cause())).isNotNull().isBeforeOrEqualTo(touch.moment());
      }
      ended.put(touch.key(), end(touch));
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobodyTalksToTwoClientsAtOnce(Language language) {
    Map<String, Instant> busy = new HashMap<>();
    for (DemoTouch touch : Worlds.in(language).touches()) {
      Instant until = busy.put(touch.employee(), end(touch));
      assertThat(until == null || !until.isAfter(touch.moment())).as(touch.key()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void sentencesAreManyAndFinished(Language language) {
    List<DemoTouch> touches = Worlds.in(language).touches();
    Set<String> notes = new HashSet<>();
    for (DemoTouch touch : touches) {
      assertThat(touch.note()).doesNotContain("{", "}", "|", ";;", "null").matches(".*[.?…]");
      assertThat(touch.subject()).doesNotContain("{", "}", "|", "null").hasSizeBetween(3, 80);
      notes.add(touch.note());
    }
    assertThat(notes).hasSizeGreaterThan(1500);
  }

  @ParameterizedTest
  @EnumSource
  void everySceneHasWordsForBuildersAndForShops(Language language) {
    Texts texts = Texts.of("plot.txt", language.code() + "/scenes.txt");

    for (String scene : new Plot(texts).names()) {
      List<String> lines = texts.column(scene).stream().filter(s -> !s.contains("{site}")).toList();
      assertThat(lines).as(scene).anyMatch(line -> line.startsWith(">"));
      assertThat(lines).as(scene).anyMatch(line -> !line.startsWith(">"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobodyIsMetAtACompanyTheyDoNotWorkFor(Language language) {
    DemoWorld world = Worlds.in(language);
    Map<String, DemoPerson> people = new HashMap<>();
    world.people().forEach(person -> people.put(person.key(), person));

    assertThat(world.touches())
        .allMatch(t -> t.people().stream().allMatch(key -> works(people.get(key), t)));
  }

  private static boolean works(@Nullable DemoPerson person, DemoTouch touch) {
    return person != null && person.worksAt(touch.company());
  }

  @ParameterizedTest
  @EnumSource
  void statesCarryWhatBelongsToThem(Language language) {
    for (DemoTouch touch : Worlds.in(language).touches()) {
      boolean done = touch.state() == State.COMPLETED;
      assertThat(touch.startedAt() != null).isEqualTo(done);
      assertThat(touch.result() == null || (done && RESULTS.contains(touch.result()))).isTrue();
      assertThat(touch.place() != null).isEqualTo(touch.method().needsPlace());
      assertThat(done || touch.plannedAt() != null).isTrue();
    }
  }
}
