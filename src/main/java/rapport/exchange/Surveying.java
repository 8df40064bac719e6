package rapport.exchange;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.access.Users;
import rapport.exchange.ClientIntake.Batch;
import rapport.exchange.ClientIntake.Foreseen;
import rapport.exchange.ClientIntake.Foresight;
import rapport.exchange.reading.SourceRow;

/**
 * Counts what a large file would do, batch by batch, and writes nothing but how far it is. A count
 * that is cut short begins again at the first row.
 */
@Component
class Surveying {
  private static final int BATCH = 1_000;

  private final Surveys surveys;
  private final ImportContent content;
  private final ClientIntake intake;
  private final Users users;

  Surveying(Surveys surveys, ImportContent content, ClientIntake intake, Users users) {
    this.surveys = surveys;
    this.content = content;
    this.intake = intake;
    this.users = users;
  }

  /**
   * Counts; whether that came to its end, or nobody waits for it any more.
   *
   * @param mayGoOn asked between batches
   */
  boolean run(UUID token, BooleanSupplier mayGoOn) {
    Optional<Import> open = surveys.open(token);
    if (open.isEmpty()) {
      return true;
    }
    Import state = open.get();
    User user = users.find(state.userId()).orElseThrow();
    Foresight foresight = intake.foresight(user, state.onKnown());
    RefusalCount refusals = new RefusalCount();
    int looked = 0;
    try (Stream<SourceRow> rows = Understanding.open(state, content.of(state.id())).rows()) {
      Iterator<SourceRow> all = rows.iterator();
      while (all.hasNext()) {
        if (!mayGoOn.getAsBoolean()) {
          return false;
        }
        List<SourceRow> batch = Batches.next(all, BATCH);
        List<Foreseen> foreseen = new ArrayList<>(Previewing.unreadable(batch));
        foreseen.addAll(foresight.of(new Batch(Rows.readable(batch), state)));
        refusals.add(foreseen);
        if (!surveys.count(token, looked, foreseen, refusals)) {
          return true;
        }
        looked += foreseen.size();
      }
    }
    return true;
  }
}
