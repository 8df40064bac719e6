package rapport.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Roles;
import rapport.access.Scope;
import rapport.desk.RightsWorld.Whose;
import rapport.world.RapportTest;

/** Whose records each scope opens, by every way there is to them. */
@RapportTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsMatrixTest {
  /** Whose records each scope reaches: the whole rule, for every kind, deed and way. */
  private static final String MATRIX =
      """
      scope | mine | a mate's | nobody's | a stranger's
      none  | -    | -        | -        | -
      own   | yes  | -        | -        | -
      team  | yes  | yes      | yes      | -
      all   | yes  | yes      | yes      | yes
      """;

  @Autowired RightsWorld rights;
  @Autowired Roles roles;

  @BeforeAll
  void people() {
    rights.fill();
  }

  @TestFactory
  Stream<DynamicTest> everyWayToSeeFollowsTheMatrix() {
    return RightsWays.TO_SEE.stream()
        .map(way -> DynamicTest.dynamicTest(way.name(), () -> check(way)));
  }

  @TestFactory
  Stream<DynamicTest> everyWayToChangeFollowsTheMatrix() {
    return RightsWays.TO_CHANGE.stream()
        .map(way -> DynamicTest.dynamicTest(way.name(), () -> check(way)));
  }

  @TestFactory
  Stream<DynamicTest> everyWayThroughAListFollowsTheMatrix() {
    return RightsListWays.ALL.stream()
        .map(way -> DynamicTest.dynamicTest(way.name(), () -> check(way)));
  }

  @TestFactory
  Stream<DynamicTest> everyWayOfACardFollowsTheMatrix() {
    return RightsCardWays.ALL.stream()
        .map(way -> DynamicTest.dynamicTest(way.name(), () -> check(way)));
  }

  @TestFactory
  Stream<DynamicTest> whoIsBeingEnteredTellsOfOthersAsTheMatrixSays() {
    return RightsEntryWays.ALL.stream()
        .map(way -> DynamicTest.dynamicTest(way.name(), () -> check(way)));
  }

  /** The sample that a leak would be: a way that asks nobody. */
  @Test
  void aWayThatForgetsToAskFailsTheMatrix() {
    var leak = new RightsWays.Way("leak", RecordKind.CONTACT, Deed.SEE, (world, record) -> true);
    assertThatThrownBy(() -> check(leak)).isInstanceOf(AssertionError.class);
  }

  private void check(RightsWays.Way way) {
    StringBuilder found = new StringBuilder(MATRIX.lines().findFirst().orElseThrow() + "\n");
    for (String row : MATRIX.lines().skip(1).toList()) {
      List<String> cells = Arrays.stream(row.split("\\|")).map(String::strip).toList();
      Scope scope = Scope.ofCode(cells.getFirst()).orElseThrow();
      List<String> opened =
          Arrays.stream(Whose.values())
              .map(whose -> way.opens(rights, scope, whose) ? "yes " : "-   ")
              .toList();
      found.append(
          "%-5s | %s | %s     | %s     | %s\n"
              .formatted(scope.code(), opened.get(0), opened.get(1), opened.get(2), opened.get(3)));
    }
    assertThat(stripped(found.toString())).as(way.name()).isEqualTo(stripped(MATRIX));
  }

  private static String stripped(String table) {
    return table.replaceAll(" +\\n", "\n").replaceAll(" +", " ");
  }

  /** What the six roles may do unless somebody adjusts them: see, change, delete, export. */
  @ParameterizedTest
  @CsvSource({
    "administrator, all all all all",
    "head, all all team all",
    "manager, all all own own",
    "marketer, all all none all",
    "support, all all none none",
    "reader, all none none none",
  })
  void theSixRolesReachAsFarAsTheDocumentSays(String role, String scopes) {
    for (RecordKind kind : RecordKind.values()) {
      assertThat(Arrays.stream(Deed.values()).map(deed -> roles.get(role).scope(kind, deed).code()))
          .as(role + " " + kind)
          .containsExactly(scopes.split(" "));
    }
  }
}
