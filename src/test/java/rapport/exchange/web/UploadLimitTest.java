package rapport.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class UploadLimitTest {
  private static final String SENTENCE = "The file is larger than 50 MB.";

  @Autowired World world;

  @Test
  void thePageSaysThatTheFileIsTooLarge() {
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/imports");
    for (int size : new int[] {51 << 20, (50 << 20) + 1}) {
      Answer answer = pages.upload("/imports", "big.csv", new byte[size], Map.of("country", "RU"));

      assertThat(answer.body()).as("%d bytes", size).contains(SENTENCE);
    }
  }

  @Test
  void theApiSaysTheSame() {
    for (int size : new int[] {51 << 20, (50 << 20) + 1}) {
      Answer answer =
          world.api(Role.MANAGER).upload("/imports", "big.csv", new byte[size], Map.of());

      assertThat(answer.status()).as("%d bytes", size).isEqualTo(422);
      assertThat(answer.body()).contains(SENTENCE).contains("fileTooLarge");
    }
  }

  @Test
  void nobodyIsBelievedToBeAProxy() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(world.address() + "/contacts"))
            .header("X-Forwarded-Host", "elsewhere.example")
            .build();

    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

    assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("elsewhere");
  }
}
