package rapport.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.access.Role;
import rapport.world.Answer;
import rapport.world.Api;
import rapport.world.RapportTest;

/** Programs hand over. */
@RapportTest
class HandOverApiTest extends HandOverParties {
  @Test
  void programsHandOverAndGiveBack() {
    UUID person = person("Программная");
    Api api = world.api(Role.HEAD);
    Map<String, String> body =
        Map.of(
            "toId", taker.id().toString(),
            "kind", "contact",
            "recordId", person.toString(),
            "returnsOn", inDays(4).toString());
    Answer foreseen = api.post("/handovers?dryRun=true", body);
    assertThat(foreseen.status()).isEqualTo(200);
    assertThat(foreseen.json().get("contacts").asInt()).isEqualTo(1);
    assertThat(contacts.find(person, admin()).responsibleId()).isEqualTo(giver.id());
    Answer made = api.post("/handovers", body);
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.json().get("status").asString()).isEqualTo("running");
    String path = "/handovers/" + made.locatedId();
    assertThat(api.post(path + "/return", Map.of()).json().get("status").asString())
        .isEqualTo("returned");
    assertThat(api.post(path + "/return", Map.of()).status()).isEqualTo(409);
    assertThat(api.get(path).json().get("figures").get("kept").asInt()).isZero();
    assertThat(api.get("/handovers").body()).contains(made.locatedId());
    assertThat(api.post("/handovers", Map.of()).status()).isEqualTo(422);
  }
}
