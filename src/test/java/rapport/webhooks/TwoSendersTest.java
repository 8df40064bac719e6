package rapport.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.Rapport;
import rapport.access.Changes;
import rapport.access.Role;
import rapport.kernel.Ids;
import rapport.webhooks.Receiver.Message;
import rapport.world.RapportTest;
import rapport.world.TestSettings;
import rapport.world.World;

/** Two nodes send from one outbox, and nothing twice. */
@RapportTest
class TwoSendersTest {
  private static final int MANY = 120;

  @Autowired World world;
  @Autowired Lanes lanes;
  @Autowired Webhooks webhooks;
  @Autowired Changes changes;
  @Autowired TransactionTemplate transactions;

  @Test
  void eachEventIsSentOnceThoughBothNodesSend() {
    try (ConfigurableApplicationContext second = secondNode();
        Receiver receiver = Receiver.willing()) {
      Webhooks.Issued issued =
          webhooks.add(
              new WebhookDraft("two nodes", receiver.url(), List.of("contact.counted")),
              world.act(Role.ADMINISTRATOR));
      transactions.executeWithoutResult(begun -> {
        for (int i = 0; i < MANY; i++) {
          changes.record(world.act(Role.MANAGER), "counted", "contact", Ids.next(), Map.of());
        }
      });
      second.getBean(Lanes.class).open();
      lanes.open();
      receiver.await(MANY);
      Receiver.until(
          () -> webhooks.find(issued.id(), world.user(Role.ADMINISTRATOR)).waiting() == 0);
      assertThat(receiver.messages()).hasSize(MANY);
      assertThat(receiver.messages().stream().map(Message::delivery).distinct()).hasSize(MANY);
      webhooks.remove(issued.id(), world.act(Role.ADMINISTRATOR));
    }
  }

  private static ConfigurableApplicationContext secondNode() {
    return new SpringApplicationBuilder(Rapport.class)
        .initializers(new TestSettings())
        .run("--server.port=0");
  }
}
