package rapport.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.linkage.bench.Figures;
import rapport.linkage.bench.Measured;
import rapport.linkage.bench.Measuring;
import rapport.linkage.made.FakeLike;
import rapport.linkage.made.FebrlLike;

class LinkageTest {
  private static final Schema PEOPLE =
      Schema.of(
          List.of(
              new LinkField("given_name", FieldKind.GIVEN_NAME),
              new LinkField("family_name", FieldKind.FAMILY_NAME),
              new LinkField("phone", FieldKind.PHONE),
              new LinkField("company", FieldKind.COMPANY_NAME)));

  @TempDir Path folder;

  @Test
  void damagedCopiesOfPeopleWithAnIdentifierAreFoundNearlyWithoutFault() throws IOException {
    assertThat(febrl().f1()).isGreaterThan(0.99);
  }

  @Test
  void damagedCopiesAreFoundWithoutTheIdentifierToo() throws IOException {
    assertThat(febrl("--ignore", "soc_sec_id").f1()).isGreaterThan(0.95);
  }

  @Test
  void rowsWithGapsAndErrorsInMostOfThemAreFoundMostly() throws IOException {
    Path file = folder.resolve("fake.csv");
    FakeLike.write(file, 1000, 3, 11);
    Figures few = claimed(Measuring.measure(List.of(file.toString(), "--truth", "cluster")));
    assertThat(few.f1()).isGreaterThan(0.9);
    assertThat(few.precision()).isGreaterThan(0.9);
  }

  @Test
  void theSameRecordsGiveTheSamePairsEachTime() throws IOException {
    Path file = folder.resolve("twice.csv");
    FakeLike.write(file, 400, 4, 12);
    List<String> arguments = List.of(file.toString(), "--truth", "cluster");
    assertThat(Measuring.measure(arguments).best()).isEqualTo(Measuring.measure(arguments).best());
  }

  private Figures febrl(String... more) throws IOException {
    Path file = folder.resolve("febrl.csv");
    FebrlLike.write(file, 2000, 3000, 10);
    List<String> arguments = new ArrayList<>(List.of(file.toString(), "--truth", "rec_id"));
    arguments.addAll(List.of(more));
    Measured measured = Measuring.measure(arguments);
    assertThat(measured.identities()).isEqualTo(2000);
    return claimed(measured);
  }

  private static Figures claimed(Measured measured) {
    assertThat(measured.claimed().threshold()).isEqualTo(Linkage.THRESHOLD);
    return measured.claimed();
  }

  private static Match compared(Map<String, String> one, Map<String, String> other) {
    return Pairing.usual(PEOPLE, 1000).compare(record(one), record(other));
  }

  private static LinkedRecord record(Map<String, String> values) {
    Map<String, List<String>> lists = new java.util.HashMap<>();
    values.forEach((code, value) -> lists.put(code, List.of(value)));
    return new LinkedRecord("x", lists);
  }

  private static String level(String field, Map<String, String> one, Map<String, String> other) {
    return compared(one, other).evidence().stream()
        .filter(evidence -> evidence.field().equals(field))
        .map(Evidence::level)
        .findFirst()
        .orElse("missing");
  }

  private static Map<String, String> person(String given, String family) {
    return Map.of("given_name", given, "family_name", family);
  }

  @Test
  void bothScriptsMeet() {
    assertThat(level("family_name", person("Иван", "Петров"), person("Ivan", "Petrov")))
        .isEqualTo("exact");
  }

  @Test
  void shortFormsOfGivenNamesAreKnown() {
    assertThat(level("given_name", person("Саша", "Петров"), person("Александр", "Петров")))
        .isEqualTo("nickname");
    assertThat(level("given_name", person("Bill", "Stone"), person("William", "Stone")))
        .isEqualTo("nickname");
    assertThat(level("given_name", person("Катруся", "Бойко"), person("Kateryna", "Boyko")))
        .isEqualTo("nickname");
    assertThat(level("given_name", person("Bill", "Stone"), person("Robert", "Stone")))
        .isEqualTo("namesake");
    assertThat(level("given_name", person("Bill", "Stone"), person("Robert", "Wood")))
        .isEqualTo("different");
  }

  @Test
  void exchangedNamesAreSeenAndCountOnce() {
    assertThat(level("family_name", person("Stone", "Mary"), person("Mary", "Stone")))
        .isEqualTo("swapped");
    assertThat(level("given_name", person("Stone", "Mary"), person("Mary", "Stone")))
        .isEqualTo("missing");
  }

  @Test
  void legalFormsOfCompaniesSayNothing() {
    assertThat(level("company", Map.of("company", "ООО «Ромашка»"), Map.of("company", "Ромашка")))
        .isEqualTo("exact");
    assertThat(level("company", Map.of("company", "Acme GmbH"), Map.of("company", "ACME Ltd.")))
        .isEqualTo("exact");
  }

  @Test
  void aMissingFieldIsNoEvidence() {
    assertThat(level("phone", Map.of("phone", "+380441234567"), Map.of())).isEqualTo("missing");
  }

  @Test
  void aNumberWithoutItsCountryIsRecognised() {
    assertThat(level("phone", Map.of("phone", "+380441234567"), Map.of("phone", "1234567")))
        .isEqualTo("last_digits");
  }
}
