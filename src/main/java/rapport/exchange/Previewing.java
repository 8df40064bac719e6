package rapport.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Users;
import rapport.exchange.ClientIntake.Batch;
import rapport.exchange.ClientIntake.Foreseen;
import rapport.exchange.reading.SourceRow;

/** Shows what an import would do, before it does. */
@Component
public class Previewing {
  private static final int LOOKED_AT = 5_000;
  private static final int SHOWN = 20;

  private final ImportContent content;
  private final ClientIntake intake;
  private final Users users;

  Previewing(ImportContent content, ClientIntake intake, Users users) {
    this.content = content;
    this.intake = intake;
    this.users = users;
  }

  /** Looks at the first 5 000 rows; writes nothing. */
  @Transactional(readOnly = true)
  public Preview of(Import state) {
    List<SourceRow> rows;
    try (Stream<SourceRow> all = Understanding.open(state, content.of(state.id())).rows()) {
      rows = all.limit(LOOKED_AT).toList();
    }
    List<Foreseen> foreseen = new ArrayList<>(unreadable(rows));
    foreseen.addAll(
        intake.foresee(
            new Batch(Rows.readable(rows), state.country(), state.userId()),
            users.find(state.userId()).orElseThrow()));
    foreseen.sort(Comparator.comparingInt(Foreseen::number));
    return new Preview(
        foreseen.subList(0, Math.min(SHOWN, foreseen.size())),
        rows.size(),
        state.total(),
        number(foreseen, RowOutcome.CREATED),
        number(foreseen, RowOutcome.UPDATED),
        number(foreseen, RowOutcome.REFUSED));
  }

  private static List<Foreseen> unreadable(List<SourceRow> rows) {
    return Rows.unreadable(rows).stream()
        .map(row -> new Foreseen(row.number(), row.outcome(), row.reason(), "", "", List.of(), List.of()))
        .toList();
  }

  private static long number(List<Foreseen> rows, RowOutcome outcome) {
    return rows.stream().filter(row -> row.outcome() == outcome).count();
  }
}
