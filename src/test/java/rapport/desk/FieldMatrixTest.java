package rapport.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.FieldRight;
import rapport.desk.FieldWays.Way;
import rapport.desk.FieldWorld.Secret;
import rapport.world.RapportTest;

/**
 * What each right to a field opens, by every way there is to learn the field's value or to write
 * it: a hidden field can be neither seen nor guessed, one that may be read can't be written.
 */
@RapportTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FieldMatrixTest {
  @Autowired FieldWorld world;

  @BeforeAll
  void people() {
    world.fill();
  }

  @TestFactory
  Stream<DynamicTest> whoMayReadAFieldLearnsItByEveryWayAndFromWhomItIsHiddenByNone() {
    return world.secrets().stream()
        .flatMap(secret ->
            FieldWays.TO_LEARN.stream()
                .filter(way -> way.fits().test(secret))
                .map(way -> test(secret, way, true)));
  }

  @TestFactory
  Stream<DynamicTest> whatMayOnlyBeReadOrIsHiddenIsWrittenByNoWay() {
    return world.secrets().stream()
        .filter(Secret::isCell)
        .flatMap(secret -> FieldWays.TO_WRITE.stream().map(way -> test(secret, way, false)));
  }

  private DynamicTest test(Secret secret, Way way, boolean reading) {
    return DynamicTest.dynamicTest(
        secret.code() + ": " + way.name(),
        () -> {
          assertThat(opens(secret, way, FieldRight.HIDDEN)).as("hidden").isFalse();
          assertThat(opens(secret, way, FieldRight.READ)).as("read").isEqualTo(reading);
          assertThat(opens(secret, way, FieldRight.WRITE)).as("write").isTrue();
        });
  }

  private boolean opens(Secret secret, Way way, FieldRight right) {
    return way.trying().opens(world.viewer(secret.code(), right), world.person(), secret);
  }

  /** What can't be known without a hidden field is hidden with it. */
  @TestFactory
  Stream<DynamicTest> whatTellsOfAHiddenFieldIsHiddenToo() {
    return Stream.of(
            List.of("company", "position:filled", "position"),
            List.of("company", "decision_role:filled", "decision_role"),
            List.of("company", "former_company:filled", "former_company"),
            List.of("company", "company(name:filled)", "company"),
            List.of("position", "decision_role:filled", "decision_role"),
            List.of("last_touch", "touches:at_least:1|30", "touches"))
        .map(row ->
            DynamicTest.dynamicTest(
                row.get(0) + " hides " + row.get(1),
                () -> {
                  var hidden = world.viewer(row.get(0), FieldRight.HIDDEN);
                  var open = world.viewer(row.get(0), FieldRight.READ);
                  for (String path :
                      List.of(
                          "/contacts?filter=" + RightsWays.encoded(row.get(1)),
                          "/contacts?sort=" + row.get(2))) {
                    assertThat(open.api().get(path).status()).as(path).isEqualTo(200);
                    assertThat(hidden.api().get(path).status()).as(path).isEqualTo(422);
                  }
                }));
  }
}
