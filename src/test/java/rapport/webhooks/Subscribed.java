package rapport.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.Role;
import rapport.world.Answer;
import rapport.world.Api;
import rapport.world.MovableClock;
import rapport.world.World;
import tools.jackson.databind.JsonNode;

/** A subscription of a program, in the tests of webhooks. */
abstract class Subscribed {
  @Autowired World world;
  @Autowired DSLContext sql;
  @Autowired MovableClock clock;
  @Autowired Lanes lanes;
  @Autowired Outbox outbox;
  @Autowired Webhooks webhooks;
  @Autowired TransactionTemplate transactions;
  @Autowired rapport.access.Changes changes;

  String subscribed = "";

  @AfterEach
  void endTheSubscription() {
    clock.reset();
    if (!subscribed.isEmpty()) {
      api().delete("/webhooks/" + subscribed);
    }
  }

  Api api() {
    return world.api(Role.ADMINISTRATOR);
  }

  Answer subscribe(Receiver receiver, String events) {
    return subscribe(receiver.url(), events);
  }

  Answer subscribe(String url, String events) {
    Answer added = api().post("/webhooks", Map.of("url", url, "events", List.of(events)));
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    subscribed = added.locatedId();
    return added;
  }

  List<JsonNode> deliveries(String query) {
    JsonNode items =
        api().get("/webhooks/" + subscribed + "/deliveries" + query).json().get("items");
    return items.valueStream().toList();
  }

  JsonNode webhook() {
    return api().get("/webhooks/" + subscribed).json();
  }
}
