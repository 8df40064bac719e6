package rapport.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import rapport.Rapport;
import rapport.access.Role;
import rapport.access.Tokens;
import rapport.world.RapportTest;
import rapport.world.World;

/** The program as bin/token calls it, beside the running one. */
@RapportTest
class TokenCommandTest {
  private record Ended(int code, String out, String err) {}

  @Autowired World world;
  @Autowired Tokens tokens;
  @Autowired Environment environment;

  @Test
  void aTokenIsAllThatIsPrintedAndItActsAsTheUser() throws Exception {
    Ended ended = run(world.user(Role.SUPPORT).email());

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).matches("rap_[\\w-]+\\R");
    assertThat(tokens.owner(ended.out().strip())).contains(world.user(Role.SUPPORT).id());
  }

  @Test
  void forAStrangerThereIsASentenceAndNoToken() throws Exception {
    Ended ended = run("stranger@example.com");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines()).singleElement().asString().contains("stranger@example.com");
  }

  private Ended run(String email) throws IOException, InterruptedException {
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            Rapport.class.getName(),
            "token",
            email);
    program.environment().put("RAPPORT_DB_URL", setting("url"));
    program.environment().put("RAPPORT_DB_USER", setting("user"));
    Process process = program.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), out, err);
  }

  private String setting(String name) {
    return environment.getRequiredProperty("rapport.db." + name);
  }
}
