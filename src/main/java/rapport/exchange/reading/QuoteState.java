package rapport.exchange.reading;

/** Follows the quotation marks of one CSV row through its lines (RFC 4180, section 2). */
final class QuoteState {
  private enum Place {
    CELL_START,
    PLAIN,
    QUOTED,
    QUOTE_IN_QUOTED,
    CLOSED,
    BROKEN
  }

  private final char separator;
  private Place place = Place.CELL_START;
  private int cells = 1;

  QuoteState(char separator) {
    this.separator = separator;
  }

  void read(String line) {
    for (int i = 0; i < line.length() && place != Place.BROKEN; i++) {
      step(line.charAt(i));
    }
  }

  private void step(char c) {
    boolean separates = c == separator && place != Place.QUOTED;
    cells += separates ? 1 : 0;
    place = separates ? Place.CELL_START : after(c);
  }

  private Place after(char c) {
    return switch (place) {
      case CELL_START -> c == '"' ? Place.QUOTED : c == ' ' ? Place.CELL_START : Place.PLAIN;
      case PLAIN -> Place.PLAIN;
      case QUOTED -> c == '"' ? Place.QUOTE_IN_QUOTED : Place.QUOTED;
      case QUOTE_IN_QUOTED -> c == '"' ? Place.QUOTED : c == ' ' ? Place.CLOSED : Place.BROKEN;
      case CLOSED -> c == ' ' ? Place.CLOSED : Place.BROKEN;
      case BROKEN -> Place.BROKEN;
    };
  }

  /** Whether the row goes on in the next line. */
  boolean isOpen() {
    return place == Place.QUOTED;
  }

  boolean isComplete() {
    return place != Place.QUOTED && place != Place.BROKEN;
  }

  int cells() {
    return cells;
  }
}
