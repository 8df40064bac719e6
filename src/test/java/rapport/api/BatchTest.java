package rapport.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.world.Answer;
import rapport.world.Queries;
import rapport.world.RapportTest;
import rapport.world.World;
import tools.jackson.databind.JsonNode;

/** Many records in one request, each with its own fate. */
@RapportTest
class BatchTest {
  @Autowired World world;
  @Autowired Queries queries;

  @Test
  void eachRowSucceedsOrFailsByItself() {
    String known = add("Пакетов");
    String stale = add("Устаревший");
    Answer answer =
        post(
            Map.of(
                "rows",
                List.of(
                    Map.of("familyName", "Новый", "company", "Пакетное дело"),
                    Map.of("id", known, "note", "changed", "version", 1),
                    Map.of("note", "has no name"),
                    Map.of("id", stale, "note", "too late", "version", 7),
                    Map.of("id", UUID.randomUUID().toString(), "note", "nobody"),
                    Map.of("familyName", 7),
                    "no object",
                    Map.of("id", "no id"),
                    Map.of("id", known, "familyName", "Пакетов-Второй"))));
    assertThat(answer.status()).isEqualTo(200);
    JsonNode results = answer.json().get("results");
    assertThat(results.findValues("status").stream().map(JsonNode::toString))
        .contains("201", "200", "422", "409", "404", "400");
    assertThat(statuses(answer)).containsExactly(201, 200, 422, 409, 404, 400, 422, 422, 200);
    assertThat(results.at("/2/problem/errors/0/field").asString()).isEqualTo("familyName");
    assertThat(results.at("/3/problem/code").asString()).isEqualTo("stale");
    assertThat(results.at("/5/problem/errors/0/field").asString()).isEqualTo("familyName");
    assertThat(results.at("/8/version").asInt()).isEqualTo(3);
    assertThat(answer.json().get("created").asInt()).isEqualTo(1);
    assertThat(answer.json().get("changed").asInt()).isEqualTo(2);
    assertThat(answer.json().get("failed").asInt()).isEqualTo(6);
    assertThat(answer.json().get("applied").asBoolean()).isTrue();
    JsonNode changed = world.api(Role.MANAGER).get("/contacts/" + known).json();
    assertThat(changed.get("note").asString()).isEqualTo("changed");
    assertThat(changed.get("familyName").asString()).isEqualTo("Пакетов-Второй");
    String made = results.at("/0/id").asString();
    assertThat(world.api(Role.MANAGER).get("/contacts/" + made).json().get("company").asString())
        .isEqualTo("Пакетное дело");
  }

  @Test
  void anAtomicBatchIsWrittenWholeOrNotAtAll() {
    String known = add("Атомов");
    List<Object> rows =
        List.of(
            Map.of("familyName", "Неделимый"),
            Map.of("id", known, "note", "x"),
            Map.of("note", "no name"));
    Answer refused = post(Map.of("rows", rows, "atomic", true));
    assertThat(refused.status()).isEqualTo(200);
    assertThat(refused.json().get("applied").asBoolean()).isFalse();
    assertThat(statuses(refused)).containsExactly(424, 424, 422);
    assertThat(world.api(Role.MANAGER).get("/contacts/" + known).json().get("note").asString())
        .isEmpty();
    assertThat(world.api(Role.MANAGER).get("/contacts?q=Неделимый").json().get("items")).isEmpty();

    Answer taken = post(Map.of("rows", rows.subList(0, 2), "atomic", true));
    assertThat(taken.json().get("applied").asBoolean()).isTrue();
    assertThat(statuses(taken)).containsExactly(201, 200);
  }

  @Test
  void aDryRunSaysWhatWouldHappenAndWritesNothing() {
    String known = add("Сухов");
    Answer answer =
        post(
            Map.of(
                "rows",
                List.of(
                    Map.of("familyName", "Неписаный"),
                    Map.of("id", known, "note", "x"),
                    Map.of("note", "")),
                "dryRun",
                true));
    assertThat(statuses(answer)).containsExactly(201, 200, 422);
    assertThat(answer.json().get("applied").asBoolean()).isFalse();
    assertThat(answer.json().at("/results/0/id").isNull()).isTrue();
    assertThat(world.api(Role.MANAGER).get("/contacts/" + known).json().get("version").asInt())
        .isEqualTo(1);
    assertThat(world.api(Role.MANAGER).get("/contacts?q=Неписаный").json().get("items")).isEmpty();
  }

  @Test
  void companiesComeInBatchesToo() {
    Answer answer =
        world
            .api(Role.MANAGER)
            .post(
                "/companies/batch",
                Map.of("rows", List.of(Map.of("name", "Пакет и Ко"), Map.of("note", "?"))));
    assertThat(statuses(answer)).containsExactly(201, 422);
  }

  @Test
  void whoMayNotChangeClientsMayNotInBatchesEither() {
    Answer answer =
        world
            .api(Role.READER)
            .post("/contacts/batch", Map.of("rows", List.of(Map.of("familyName", "Чужой"))));
    assertThat(statuses(answer)).containsExactly(403);
  }

  @Test
  void aBatchOfNoneOrTooManyIsRefused() {
    assertThat(post(Map.of("rows", List.of())).status()).isEqualTo(422);
    assertThat(post(Map.of()).status()).isEqualTo(422);
    assertThat(post(Map.of("rows", rows(1001))).status()).isEqualTo(422);
  }

  @Test
  void aThousandRowsAreTakenInOneRequest() {
    Answer answer = post(Map.of("rows", rows(1000)));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("created").asInt()).isEqualTo(1000);
    assertThat(answer.json().at("/results/999/version").asInt()).isEqualTo(1);
  }

  @Test
  void aThousandRowsTakeNoMoreStatementsForEachOfThem() {
    List<String> few = queries.during(() -> post(Map.of("rows", rows(50))));
    List<String> many = queries.during(() -> post(Map.of("rows", rows(1000))));
    // the same fifty companies, which are there by now
    assertThat(many.size()).isLessThanOrEqualTo(few.size()).isLessThan(40);
  }

  @Test
  void twoBatchesThatChangeTheSameInAnotherOrderNeverWaitForEachOtherInACircle() throws Exception {
    List<String> ids = IntStream.range(0, 12).mapToObj(i -> add("Встречный" + i)).toList();
    List<Map<String, Object>> there = new ArrayList<>();
    for (String id : ids) {
      there.add(Map.of("id", id, "note", "x", "company", "Встречная " + there.size() % 4));
    }
    for (int turn = 0; turn < 3; turn++) {
      CompletableFuture<Answer> one =
          CompletableFuture.supplyAsync(() -> post(Map.of("rows", there)));
      CompletableFuture<Answer> other =
          CompletableFuture.supplyAsync(() -> post(Map.of("rows", there.reversed())));
      assertThat(statuses(one.get())).containsOnly(200);
      assertThat(statuses(other.get())).containsOnly(200);
    }
  }

  private static List<Map<String, Object>> rows(int many) {
    return IntStream.range(0, many)
        .<Map<String, Object>>mapToObj(i ->
            Map.of(
                "familyName",
                "Тысячный" + i,
                "company",
                "Тысяча " + i % 50,
                "contactPoints",
                List.of(Map.of("kind", "email", "value", "t" + i + "@batch.example"))))
        .toList();
  }

  private static List<Integer> statuses(Answer answer) {
    return answer
        .json()
        .get("results")
        .valueStream()
        .map(row -> row.get("status").asInt())
        .toList();
  }

  private String add(String familyName) {
    return world.api(Role.MANAGER).post("/contacts", Map.of("familyName", familyName)).locatedId();
  }

  private Answer post(Map<String, Object> batch) {
    return world.api(Role.MANAGER).post("/contacts/batch", batch);
  }
}
