package rapport.access;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.world.Newcomer.isIn;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import rapport.world.Answer;
import rapport.world.Newcomer;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.SecondNode;
import rapport.world.World;

/** Who forgot the password gets a link by mail, from a real mail server. */
@RapportTest
class PasswordMailTest {
  private static final Pattern LINK =
      Pattern.compile("https://crm\\.example\\.org(/sign-in/password/[\\w-]+)");

  @Autowired World world;
  @Autowired Users users;
  @Autowired PasswordLinks links;
  @Autowired org.jooq.DSLContext sql;

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void start() {
    sql.deleteFrom(rapport.access.db.Tables.SIGN_IN_FAILURE).execute();
    server.setUser("rapport", "secret p@ss");
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void aLinkIsMailedToWhoWorksHereAndNothingToAnybodyElse() throws Exception {
    Newcomer person = Newcomer.hired(world, users);
    try (ConfigurableApplicationContext node =
        SecondNode.with(
            "rapport.smtp.url",
            "smtp://rapport:secret%20p%40ss@127.0.0.1:" + server.getSmtp().getPort(),
            "rapport.mail.from",
            "crm@example.org",
            "rapport.url",
            "https://crm.example.org")) {
      Pages pages = SecondNode.pages(node);
      Answer unknown = forgotten(pages, UUID.randomUUID() + "@example.com");
      Answer known = forgotten(pages, person.user().email());
      assertThat(known.body()).contains("Look into your mailbox");
      assertThat(unknown.status()).isEqualTo(known.status());
      assertThat(server.waitForIncomingEmail(60_000, 1)).isTrue();
      MimeMessage mail = server.getReceivedMessages()[0];
      assertThat(mail.getAllRecipients()[0]).hasToString(person.user().email());
      assertThat(mail.getFrom()[0]).hasToString("crm@example.org");
      Matcher link = LINK.matcher(GreenMailUtil.getBody(mail).replace("=\r\n", ""));
      assertThat(link.find()).isTrue();

      Pages anywhere = world.pages();
      anywhere.get(link.group(1));
      anywhere.post(link.group(1), Map.of("password", "a-mailed-password"));
      person.signIn(anywhere, "a-mailed-password");
      assertThat(isIn(anywhere)).isTrue();
      assertThat(server.getReceivedMessages()).hasSize(1);
    }
  }

  private static Answer forgotten(Pages pages, String email) {
    pages.get("/sign-in/forgotten");
    return pages.post("/sign-in/forgotten", Map.of("email", email));
  }
}
