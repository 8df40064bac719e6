package rapport.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.world.Answer;
import rapport.world.Api;
import rapport.world.RapportTest;
import rapport.world.World;
import tools.jackson.databind.JsonNode;

@RapportTest
class ImportsApiTest {
  private static final Set<String> MOVING = Set.of("queued", "running", "undoing");

  @Autowired World world;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "iphone.vcf",
        "google.vcf",
        "outlook.vcf",
        "google-old.csv",
        "google-new.csv",
        "outlook-en.csv",
        "outlook-ru.csv",
        "outlook-uk.csv",
        "excel-unicode.csv",
        "own-columns.csv"
      })
  void everySampleIsTakenWithNumbersThatAddUpAndUpdatesItselfTheSecondTime(String name) {
    Api api = world.api(Role.MANAGER);

    JsonNode first = bring(api, name, book(name), Map.of("country", "UA"));
    assertThat(first.path("status").asString()).isEqualTo("done");
    assertThat(sum(first)).isEqualTo(first.path("total").asInt()).isPositive();

    JsonNode second = bring(api, name, book(name), Map.of("country", "UA"));
    assertThat(second.path("created").asInt()).isZero();
    assertThat(second.path("refused").asInt()).isEqualTo(first.path("refused").asInt());
    assertThat(sum(second)).isEqualTo(second.path("total").asInt());
  }

  @Test
  void anImportIsAcceptedWatchedAndUndone() {
    Api api = world.api(Role.MANAGER);
    Answer accepted =
        api.upload("/imports", "a.csv", csv("Name;Phone\nАпиев Ян;8 916 000-00-01\n"), Map.of());
    assertThat(accepted.status()).isEqualTo(202);
    assertThat(accepted.header("Location")).startsWith("/api/v1/imports/");
    String path = "/imports/" + accepted.locatedId();
    JsonNode done = ended(api, path);
    assertThat(done.path("created").asInt()).isEqualTo(1);
    assertThat(done.path("fileName").asString()).isEqualTo("a.csv");

    Answer undone = api.delete(path);

    assertThat(undone.status()).isEqualTo(202);
    assertThat(undone.json().path("status").asString()).isEqualTo("undone");
    assertThat(api.delete(path).status()).isEqualTo(202);
    assertThat(api.get("/imports").json().path("items").get(0).path("id").asString())
        .isEqualTo(accepted.locatedId());
  }

  @Test
  void columnsOfOnesOwnAreMappedByTheRequest() {
    JsonNode done =
        bring(
            world.api(Role.MANAGER),
            "b.csv",
            csv("Кто;Чем\nСвоев Лев;8 916 000-10-01\n"),
            Map.of("mapping", "{\"Кто\":\"full_name\",\"Чем\":\"phone_work\"}"));

    assertThat(done.path("created").asInt()).isEqualTo(1);
  }

  @Test
  void columnsThatNobodyKnowsAreAskedForAndTheFileIsKept() {
    Api api = world.api(Role.MANAGER);

    Answer asked = api.upload("/imports", "c.csv", csv("Кто;Чем\nСвоев Лев;1\n"), Map.of());

    assertThat(asked.status()).isEqualTo(422);
    JsonNode kept = api.get("/imports").json().path("items").get(0);
    assertThat(kept.path("fileName").asString()).isEqualTo("c.csv");
    assertThat(kept.path("status").asString()).isEqualTo("uploaded");
  }

  @Test
  void refusedRowsComeBackInTheFormatTheyCameIn() {
    Api api = world.api(Role.MANAGER);
    String cards =
        "BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nTEL:+79160002001\nEND:VCARD\n"
            + "BEGIN:VCARD\nVERSION:3.0\nFN:Карточкин Лев\nTEL:+79160002002\nEND:VCARD\n";
    Answer accepted = api.upload("/imports", "d.vcf", csv(cards), Map.of("country", "RU"));
    JsonNode done = ended(api, "/imports/" + accepted.locatedId());
    assertThat(done.path("refused").asInt()).isEqualTo(1);

    Answer file = api.get("/imports/" + accepted.locatedId() + "/refused");

    assertThat(file.header("Content-Type")).startsWith("text/vcard");
    assertThat(file.body()).contains("TEL:+79160002001").contains("X-RAPPORT-REASON:Neither");
    assertThat(file.body()).doesNotContain("Карточкин");
  }

  @Test
  void mistakesAreNamed() {
    Api api = world.api(Role.MANAGER);
    byte[] book = csv("Name\nКто\n");

    assertThat(api.upload("/imports", "x.csv", book, Map.of("country", "ZZ")).status())
        .isEqualTo(422);
    assertThat(api.upload("/imports", "x.csv", csv(""), Map.of()).status()).isEqualTo(422);
    assertThat(api.upload("/imports", "x.csv", book, Map.of("mapping", "nonsense")).status())
        .isEqualTo(422);
    assertThat(
            api.upload("/imports", "x.csv", book, Map.of("mapping", "{\"Nix\":\"note\"}")).status())
        .isEqualTo(422);
    assertThat(world.api(Role.READER).upload("/imports", "x.csv", book, Map.of()).status())
        .isEqualTo(403);
    assertThat(world.stranger().get("/imports").status()).isEqualTo(401);
    assertThat(api.get("/imports/00000000-0000-7000-8000-000000000000").status()).isEqualTo(404);
  }

  private static JsonNode bring(Api api, String name, byte[] book, Map<String, String> fields) {
    Answer accepted = api.upload("/imports", name, book, fields);
    assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
    return ended(api, "/imports/" + accepted.locatedId());
  }

  private static JsonNode ended(Api api, String path) {
    JsonNode state = api.get(path).json();
    for (int i = 0; i < 200 && MOVING.contains(state.path("status").asString()); i++) {
      pause();
      state = api.get(path).json();
    }
    return state;
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int sum(JsonNode state) {
    return state.path("created").asInt()
        + state.path("updated").asInt()
        + state.path("refused").asInt();
  }

  private static byte[] csv(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] book(String name) {
    try (var stream = ImportsApiTest.class.getResourceAsStream("/addressbooks/" + name)) {
      return Objects.requireNonNull(stream).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
