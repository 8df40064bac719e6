package rapport.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import rapport.Rapport;
import rapport.access.Role;
import rapport.world.Answer;
import rapport.world.RapportTest;
import rapport.world.TestSettings;
import rapport.world.World;

/** Two nodes on one database are one Rapport: what one signs in or writes, the other knows. */
@RapportTest
class TwoNodesTest {
  @Autowired World world;

  @Test
  void aSecondNodeKnowsTheTokensAndTheDataOfTheFirst() throws Exception {
    try (ConfigurableApplicationContext second = secondNode()) {
      int port = Integer.parseInt(second.getEnvironment().getRequiredProperty("local.server.port"));
      Answer added = world.api(Role.MANAGER).post("/contacts", Map.of("familyName", "Двухузлов"));
      assertThat(added.status()).isEqualTo(201);

      HttpRequest read =
          HttpRequest.newBuilder(
                  URI.create("http://127.0.0.1:" + port + "/api/v1/contacts/" + added.locatedId()))
              .header("Authorization", "Bearer " + world.token(Role.MANAGER))
              .build();
      HttpResponse<String> seen = HttpClient.newHttpClient().send(read, BodyHandlers.ofString());
      assertThat(seen.statusCode()).isEqualTo(200);
      assertThat(seen.body()).contains("Двухузлов");
    }
  }

  private static ConfigurableApplicationContext secondNode() {
    return new SpringApplicationBuilder(Rapport.class)
        .initializers(new TestSettings())
        .run("--server.port=0");
  }
}
