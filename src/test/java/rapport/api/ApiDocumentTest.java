package rapport.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Role;
import rapport.access.User;
import rapport.world.Answer;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class ApiDocumentTest {
  private static final Path COMMITTED = Path.of("src/main/resources/openapi.json");

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Act.class, User.class);
  }

  @Autowired World world;

  /** Fails after a change of the API: look at what changed, then run bin/openapi. */
  @Test
  void thePublishedDocumentSaysWhatTheProgramDoes() throws IOException {
    String now = OpenApi.published(world.pages(Role.READER).fragment("/v3/api-docs").body());
    if (Boolean.getBoolean("rapport.openapi.write")) {
      Files.writeString(COMMITTED, now);
    }
    assertThat(Files.readString(COMMITTED)).as("run bin/openapi").isEqualTo(now);
  }

  @Test
  void theDocumentIsOpenToEverybodyAndMayBeKept() {
    Answer answer = world.stranger().get("/openapi.json");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.header("Cache-Control")).contains("public");
    assertThat(answer.json().at("/openapi").asString()).isEqualTo("3.1.0");
    assertThat(answer.json().at("/components/schemas/Contact/properties/birthday/type").toString())
        .isEqualTo("[\"string\",\"null\"]");
  }
}
