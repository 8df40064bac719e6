package rapport.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.linkage.bench.DuplicatesCommand;
import rapport.linkage.made.FakeLike;
import rapport.linkage.made.FebrlLike;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code bin/bench duplicates}, as it is called: what it says, and that it finds what it claims.
 */
class DuplicatesCommandTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

  private int run(Path file, String... more) {
    List<String> arguments = new ArrayList<>(List.of(file.toString()));
    arguments.addAll(List.of(more));
    return DuplicatesCommand.run(
        arguments,
        new PrintStream(said, true, StandardCharsets.UTF_8),
        new PrintStream(complained, true, StandardCharsets.UTF_8));
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private String refused(Path file, String... more) {
    assertThat(run(file, more)).isIn(1, 2);
    assertThat(said()).isEmpty();
    return complained.toString(StandardCharsets.UTF_8);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("some.csv"), text);
  }

  @Test
  void thePublishedGoalsHoldOnAGeneratedSetAtTheClaimedThreshold() throws IOException {
    Path file = folder.resolve("febrl.csv");
    FebrlLike.write(file, 1000, 1500, 31);
    assertThat(run(file, "--truth", "rec_id", "--json")).isZero();
    JsonNode whole = new JsonMapper().readTree(said());
    assertThat(whole.get("claimed").get("threshold").asDouble()).isEqualTo(Linkage.THRESHOLD);
    assertThat(whole.get("claimed").get("f1").asDouble()).isGreaterThan(0.99);
    assertThat(whole.get("curve").size()).isGreaterThan(4);
    assertThat(whole.get("peakHeapBytes").asLong()).isPositive();
    assertThat(whole.get("unknownColumns").get(0).asString()).isEqualTo("cluster");
    said.reset();
    assertThat(run(file, "--truth", "rec_id", "--without", "soc_sec_id", "--json")).isZero();
    JsonNode less = new JsonMapper().readTree(said());
    assertThat(less.get("claimed").get("f1").asDouble()).isGreaterThan(0.95);
    assertThat(less.get("columns").has("soc_sec_id")).isFalse();
  }

  @Test
  void damagedRowsWithLittleToGoByAreFoundToo() throws IOException {
    Path file = folder.resolve("fake.csv");
    FakeLike.write(file, 1000, 5, 32);
    assertThat(run(file, "--truth", "cluster", "--json")).isZero();
    assertThat(new JsonMapper().readTree(said()).get("claimed").get("f1").asDouble())
        .isGreaterThan(0.93);
  }

  /** Spaces behind the commas, dates in eight digits, the identity within the number of a row. */
  @Test
  void aFileAsFebrlWritesItIsUnderstoodAsItIs() throws IOException {
    Path file =
        file(
            """
            rec_id, given_name, surname, street_number, address_1, address_2, suburb, postcode, state, date_of_birth, soc_sec_id
            rec-12-org, mitchell, greenway, 7, wallaby place, delmar, clevedon, 2119, sa, 19560409, 1804974
            rec-12-dup-0, mitchel, greenway, 7, walaby place, , clevedon, 2119, , 19560409, 1804974
            rec-12-dup-1, greenway, mitchell, 7, wallaby place, delmar, cleevdon, 2119, sa, 19560409, 1804947
            rec-13-org, , vincent, 23, gundulu place, currin ga, utakarra, 2193, wa, , 4314184
            """);
    assertThat(run(file, "--truth", "rec_id")).isZero();
    assertThat(said())
        .contains("records      4, of 2 identities: 3 true pairs")
        .contains("address_1 = street,", "date_of_birth = birth_date", "soc_sec_id = identifier")
        .doesNotContain("not known")
        .containsPattern("as claimed +0.5000 +1.0000 +1.0000 +1.0000 +3 ");
  }

  @Test
  void whatIsNotKnownIsSaidAndCanBeTold() throws IOException {
    Path file = file("vorname;nachname;phone;who\nAnna;Berg;+49 30 1234567;1\n");
    assertThat(run(file, "--truth", "who", "--as", "nachname=family_name")).isZero();
    assertThat(said())
        .contains("nachname = family_name, phone = phone")
        .contains("not known    vorname")
        .contains("--as COLUMN=KIND");
  }

  @Test
  void nothingThatIsKnownIsRefusedWithTheColumnsThereAre() throws IOException {
    assertThat(refused(file("foo,bar,who\n1,2,3\n"), "--truth", "who"))
        .contains("foo, bar")
        .contains("--as COLUMN=KIND");
  }

  @Test
  void aColumnThatIsNotThereIsNamed() throws IOException {
    assertThat(refused(file("name,who\nx,1\n"), "--truth", "cluster"))
        .contains("no column cluster; there are: name, who");
  }

  @Test
  void whatCannotBeReadIsSaidSo() throws IOException {
    assertThat(refused(folder.resolve("absent.csv"), "--truth", "who"))
        .contains("There is no file");
    complained.reset();
    assertThat(refused(folder, "--truth", "who")).contains("can't be read");
    complained.reset();
    assertThat(refused(file(""), "--truth", "who")).contains("no rows");
    complained.reset();
    Path other = folder.resolve("cp1251.csv");
    Files.write(other, "имя,who\nАнна,1\n".getBytes(java.nio.charset.Charset.forName("cp1251")));
    assertThat(refused(other, "--truth", "who")).contains("isn't written in UTF-8");
    complained.reset();
    assertThat(refused(file("name,who\n"))).contains("--truth COLUMN");
  }

  @Test
  void aMarkAtTheBeginningBelongsToNoColumn() throws IOException {
    assertThat(run(file("\uFEFFname,who\nAnna Berg,1\n"), "--truth", "who")).isZero();
    assertThat(said()).contains("name = full_name");
  }
}
