package rapport.exchange.reading;

/** One row of a CSV file or one card of a vCard file. */
public sealed interface SourceRow {
  /**
   * In a CSV file the row as a spreadsheet numbers it (the header is row 1), in a vCard file the
   * card, counted from 1.
   */
  int number();

  /** The row or card as it stands in the file, to be given back when it is refused. */
  String original();

  record Read(int number, SourcePerson person, String original) implements SourceRow {}

  record Unreadable(int number, String original, UnreadableReason reason) implements SourceRow {
    public String reasonCode() {
      return reason.code();
    }
  }
}
