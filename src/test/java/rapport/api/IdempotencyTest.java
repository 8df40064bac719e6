package rapport.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.api.IdempotencyKeys.Found;
import rapport.world.Answer;
import rapport.world.Api;
import rapport.world.MovableClock;
import rapport.world.RapportTest;
import rapport.world.World;

/** A request whose answer was lost can be sent again without being done twice. */
@RapportTest
class IdempotencyTest {
  @Autowired World world;
  @Autowired MovableClock clock;
  @Autowired IdempotencyKeys keys;

  @AfterEach
  void backToThePresent() {
    clock.reset();
  }

  @Test
  void theSameRequestIsAnsweredTheSameWithoutBeingDoneAgain() {
    Api api = with(UUID.randomUUID().toString());
    Map<String, Object> body = Map.of("familyName", "Однократный");
    Answer first = api.post("/contacts", body);
    Answer again = api.post("/contacts", body);
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.header("Idempotency-Replayed")).isEmpty();
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
  }

  @Test
  void aKeyIsMeantForOneRequestAndOneUser() {
    String key = UUID.randomUUID().toString();
    Answer first = with(key).post("/contacts", Map.of("familyName", "Первый"));
    Answer other = with(key).post("/contacts", Map.of("familyName", "Второй"));
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.json().get("code").asString()).isEqualTo("idempotencyTaken");
    assertThat(with(key).post("/companies", Map.of("familyName", "Первый")).status())
        .isEqualTo(422);
    Answer colleague =
        world
            .api(Role.HEAD)
            .with("Idempotency-Key", key)
            .post("/contacts", Map.of("familyName", "Первый"));
    assertThat(colleague.status()).isEqualTo(201);
    assertThat(colleague.locatedId()).isNotEqualTo(first.locatedId());
  }

  @Test
  void theQuotesOfTheStandardAreTheSameKey() {
    String key = UUID.randomUUID().toString();
    Answer first = with("\"" + key + "\"").post("/contacts", Map.of("familyName", "Кавычкин"));
    Answer again = with(key).post("/contacts", Map.of("familyName", "Кавычкин"));
    assertThat(again.locatedId()).isEqualTo(first.locatedId());
  }

  @Test
  void aKeyOfOddLettersOrTooManyIsRefused() {
    for (String key : List.of("a b", "x".repeat(256), "", "a\"b")) {
      assertThat(with(key).post("/contacts", Map.of("familyName", "Никто")).status())
          .as(key)
          .isEqualTo(400);
    }
    assertThat(with("x".repeat(255)).post("/contacts", Map.of()).status()).isEqualTo(422);
  }

  @Test
  void aRefusalIsAnAnswerToo() {
    Api api = with(UUID.randomUUID().toString());
    Answer first = api.post("/contacts", Map.of("note", "nobody"));
    Answer again = api.post("/contacts", Map.of("note", "nobody"));
    assertThat(first.status()).isEqualTo(422);
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(again.header("Content-Type")).startsWith("application/problem+json");
    assertThat(again.body()).isEqualTo(first.body());
  }

  @Test
  void ofManyAtOnceOneWorksAndTheOthersAreAnsweredTheSameOrToldToWait() throws Exception {
    String key = UUID.randomUUID().toString();
    Map<String, Object> body = Map.of("familyName", "Многократный" + key);
    List<Answer> answers = atOnce(12, () -> with(key).post("/contacts", body));
    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(201, 409));
    assertThat(
            answers.stream()
                .filter(answer -> answer.status() == 201)
                .map(Answer::locatedId)
                .distinct())
        .hasSize(1);
    assertThat(with(key).get("/contacts?q=Многократный" + key).json().get("items").size())
        .isEqualTo(1);
  }

  private static List<Answer> atOnce(int many, Callable<Answer> request)
      throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> asked =
          threads.invokeAll(IntStream.range(0, many).mapToObj(i -> request).toList());
      return asked.stream().map(Future::resultNow).toList();
    }
  }

  @Test
  void aDeletionIsAnsweredTheSameThoughTheRecordIsGone() {
    Answer contact = world.api(Role.MANAGER).post("/contacts", Map.of("familyName", "Собеседник"));
    Answer logged =
        world
            .api(Role.MANAGER)
            .post(
                "/interactions",
                Map.of("method", "call", "contactIds", List.of(contact.locatedId())));
    Api api = with(UUID.randomUUID().toString());
    assertThat(api.delete("/interactions/" + logged.locatedId()).status()).isEqualTo(204);
    assertThat(api.delete("/interactions/" + logged.locatedId()).status()).isEqualTo(204);
    assertThat(world.api(Role.MANAGER).delete("/interactions/" + logged.locatedId()).status())
        .isEqualTo(404);
  }

  @Test
  void anUploadedFileIsTakenOnceThoughEachRequestWritesAnotherBoundary() {
    Api api = with(UUID.randomUUID().toString());
    byte[] book = "Name,Phone\nИвана Ключева,+79161230001\n".getBytes(StandardCharsets.UTF_8);
    Answer first = api.upload("/imports", "once-only.csv", book, Map.of());
    Answer again = api.upload("/imports", "once-only.csv", book, Map.of());
    assertThat(first.status()).as(first.body()).isEqualTo(202);
    assertThat(again.locatedId()).isEqualTo(first.locatedId());
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
  }

  @Test
  void anAnswerIsForgottenAfterADay() {
    Api api = with(UUID.randomUUID().toString());
    Answer first = api.post("/contacts", Map.of("familyName", "Вчерашний"));
    clock.walk(Duration.ofHours(25));
    Answer later = api.post("/contacts", Map.of("familyName", "Вчерашний"));
    assertThat(later.status()).isEqualTo(201);
    assertThat(later.locatedId()).isNotEqualTo(first.locatedId());
    keys.forget();
    assertThat(api.post("/contacts", Map.of("familyName", "Вчерашний")).locatedId())
        .isEqualTo(later.locatedId());
  }

  @Test
  void aRequestThatDiedWithItsNodeMayBeginAgainAfterAWhileAndOneThatFailedAtOnce() {
    UUID user = world.user(Role.MANAGER).id();
    String key = UUID.randomUUID().toString();
    byte[] request = {1};
    Found.Free dead = (Found.Free) keys.take(user, key, request);
    assertThat(keys.take(user, key, request)).isInstanceOf(Found.Running.class);
    clock.walk(Duration.ofMinutes(6));
    assertThat(keys.take(user, key, new byte[] {2})).isInstanceOf(Found.Taken.class);
    Found.Free again = (Found.Free) keys.take(user, key, request);
    keys.giveBack(user, key, dead.claim());
    assertThat(keys.take(user, key, request))
        .as("the dead one has no say")
        .isInstanceOf(Found.Running.class);
    keys.giveBack(user, key, again.claim());
    assertThat(keys.take(user, key, request)).isInstanceOf(Found.Free.class);
  }

  private Api with(String key) {
    return world.api(Role.MANAGER).with("Idempotency-Key", key);
  }
}
