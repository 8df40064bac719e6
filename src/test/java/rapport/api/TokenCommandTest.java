package rapport.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import rapport.Rapport;
import rapport.access.NewUser;
import rapport.access.Role;
import rapport.access.Tokens;
import rapport.access.User;
import rapport.access.Users;
import rapport.world.RapportTest;
import rapport.world.World;

/** The program as bin/token and bin/password call it, beside the running one. */
@RapportTest
class TokenCommandTest {
  private record Ended(int code, String out, String err) {}

  @Autowired World world;
  @Autowired Tokens tokens;
  @Autowired Users users;
  @Autowired PasswordEncoder passwords;
  @Autowired Environment environment;

  @Test
  void aTokenIsAllThatIsPrintedAndItActsAsTheUser() throws Exception {
    Ended ended = run("token", world.user(Role.SUPPORT).email());

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).matches("rap_[\\w-]+\\R");
    assertThat(tokens.owner(ended.out().strip())).contains(world.user(Role.SUPPORT).id());
  }

  @Test
  void forAStrangerThereIsASentenceAndNoToken() throws Exception {
    Ended ended = run("token", "stranger@example.com");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines()).singleElement().asString().contains("stranger@example.com");
  }

  @Test
  void aNewPasswordIsAllThatIsPrintedAndItIsTheOneThatSignsIn() throws Exception {
    String email = "forgetful" + System.nanoTime() + "@example.com";
    users.add(
        new NewUser(email, "Forgetful", Role.READER, world.password(), "en", "Europe/Moscow"),
        world.act(Role.ADMINISTRATOR));

    Ended ended = run("password", email);

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out()).matches("\\w{16}\\R");
    User user = users.byEmail(email).orElseThrow();
    String hash = users.account(user.id()).orElseThrow().passwordHash();
    assertThat(passwords.matches(ended.out().strip(), hash)).isTrue();
  }

  private Ended run(String command, String email) throws IOException, InterruptedException {
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            Rapport.class.getName(),
            command,
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
