package rapport.bench;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The search for duplicates among all contacts, as it runs by night. */
final class Linking {
  private static final Duration PATIENCE = Duration.ofHours(1);

  private final Client client;
  private final DSLContext sql;

  Linking(Client client, DSLContext sql) {
    this.client = client;
    this.sql = sql;
  }

  List<Figure> figures() {
    OffsetDateTime asked = sql.fetchSingle("select now()").get(0, OffsetDateTime.class);
    long begin = System.nanoTime();
    Reply reply =
        client.send(Request.json("POST", "/api/v1/duplicates/searches", "{\"kind\": \"contact\"}"));
    if (!reply.isGood()) {
      throw new IllegalStateException("The search was answered " + reply.status());
    }
    Record found = await(asked, begin);
    double seconds = (System.nanoTime() - begin) / 1e9;
    return List.of(
        new Figure(
            "duplicates among all contacts",
            seconds,
            "s",
            "%s contacts, %s pairs".formatted(found.get(0), found.get(1))));
  }

  private Record await(OffsetDateTime asked, long begin) {
    while (System.nanoTime() - begin < PATIENCE.toNanos()) {
      Optional<Record> done =
          sql.fetchOptional(
              "select records, pairs from duplicate_model where kind = 'contact' and finished_at >= cast(? as timestamptz)",
              asked);
      if (done.isPresent()) {
        return done.get();
      }
      Node.pause(Duration.ofMillis(200));
    }
    throw new IllegalStateException("The search for duplicates did not end.");
  }
}
