package rapport.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
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
  /** Files of so many rows are counted while one waits; larger ones by {@link Surveying}. */
  static final int LOOKED_AT = 5_000;

  /** How many rows of a larger one are listed. */
  private static final int LISTED = 1_000;

  private final ImportContent content;
  private final ClientIntake intake;
  private final Users users;

  Previewing(ImportContent content, ClientIntake intake, Users users) {
    this.content = content;
    this.intake = intake;
    this.users = users;
  }

  /** Looks at all rows, of a large file at the first 1 000; writes nothing. */
  @Transactional(readOnly = true)
  public Preview of(Import state, Look look) {
    List<SourceRow> rows;
    try (Stream<SourceRow> all = Understanding.open(state, content.of(state.id())).rows()) {
      rows = all.limit(state.total() > LOOKED_AT ? LISTED : LOOKED_AT).toList();
    }
    List<Foreseen> foreseen = new ArrayList<>(unreadable(rows));
    foreseen.addAll(
        intake.foresee(
            new Batch(Rows.readable(rows), state), users.find(state.userId()).orElseThrow()));
    foreseen.sort(Comparator.comparingInt(Foreseen::number));
    List<Foreseen> matching =
        foreseen.stream()
            .filter(row -> look.outcome() == null || look.outcome() == row.outcome())
            .toList();
    RefusalCount refusals = new RefusalCount();
    refusals.add(foreseen);
    return new Preview(
        look.cut(matching),
        look,
        matching.size(),
        rows.size(),
        state.total(),
        foreseen.stream().collect(Collectors.groupingBy(Foreseen::outcome, Collectors.counting())),
        RefusalCount.reasons(refusals.counts()));
  }

  static List<Foreseen> unreadable(List<SourceRow> rows) {
    return Rows.unreadable(rows).stream()
        .map(row ->
            new Foreseen(row.number(), row.outcome(), row.reason(), "", "", List.of(), List.of()))
        .toList();
  }
}
