package rapport.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.world.Answer;
import rapport.world.Api;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class MergesApiTest {
  @Autowired World world;

  private final String mark = "A" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void programsForeseeMergeAndTakeBack() {
    Api api = world.api(Role.HEAD);
    String kept = person(api, "Keeper");
    String merged = person(api, "Goer");
    Map<String, Object> body = body(kept, merged, 1);
    Answer foreseen = api.post("/merges?dryRun=true", body);
    assertThat(foreseen.status()).isEqualTo(200);
    assertThat(foreseen.json().get("records").size()).isEqualTo(2);
    assertThat(foreseen.json().get("conflicts").toString()).contains("given_name");
    assertThat(api.get("/contacts/" + merged).status()).isEqualTo(200);

    Answer done = api.with("Idempotency-Key", mark).post("/merges", body);
    assertThat(done.status()).isEqualTo(201);
    String id = done.locatedId();
    assertThat(done.json().get("results").get(1).get("result").asString()).isEqualTo("merged");
    assertThat(api.with("Idempotency-Key", mark).post("/merges", body).locatedId()).isEqualTo(id);
    assertThat(api.get("/contacts/" + merged).status()).isEqualTo(308);
    assertThat(api.get("/contacts?q=" + mark).json().get("items").size()).isEqualTo(1);
    assertThat(api.get("/merges?record=" + merged).body()).contains(id);
    assertThat(api.post("/merges", body).status()).isEqualTo(409);

    assertThat(api.delete("/merges/" + id + "?dryRun=true").json().get("later").size()).isZero();
    assertThat(api.delete("/merges/" + id).json().get("status").asString()).isEqualTo("undone");
    assertThat(api.get("/contacts/" + merged).status()).isEqualTo(200);
    assertThat(api.delete("/merges/" + id).status()).isEqualTo(409);
    assertThat(api.post("/merges", body(kept, merged, 1)).status()).isEqualTo(409);
    assertThat(api.post("/merges", Map.of("kind", "contact")).status()).isEqualTo(422);
    assertThat(world.api(Role.READER).post("/merges", body(kept, merged, 3)).status())
        .isEqualTo(403);
  }

  private static Map<String, Object> body(String kept, String merged, int version) {
    return Map.of(
        "kind", "contact",
        "kept", Map.of("id", kept, "version", version),
        "merged", List.of(Map.of("id", merged, "version", version)));
  }

  private String person(Api api, String given) {
    return api.post("/contacts", Map.of("givenName", given, "familyName", mark)).locatedId();
  }
}
