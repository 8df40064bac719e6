package rapport.exchange;

import java.util.List;
import rapport.exchange.ClientIntake.Became;
import rapport.exchange.reading.SourceRow;

/** Tells the rows that could be read from those that couldn't. */
final class Rows {
  private Rows() {}

  static List<SourceRow.Read> readable(List<SourceRow> rows) {
    return rows.stream()
        .filter(SourceRow.Read.class::isInstance)
        .map(SourceRow.Read.class::cast)
        .toList();
  }

  static List<Became> unreadable(List<SourceRow> rows) {
    return rows.stream()
        .filter(SourceRow.Unreadable.class::isInstance)
        .map(SourceRow.Unreadable.class::cast)
        .map(row -> new Became(row.number(), RowOutcome.REFUSED, row.reasonCode()))
        .toList();
  }
}
