package rapport.exchange.reading;

import java.util.Optional;

/** Finds the character that separates the cells. */
final class Separators {
  private static final String CANDIDATES = ",;\t|";
  private static final String EXCEL_DECLARATION = "sep=";

  private Separators() {}

  /** What Excel's first line {@code sep=;} declares. */
  static Optional<Character> declaredBy(String line) {
    return line.length() == EXCEL_DECLARATION.length() + 1
            && line.regionMatches(true, 0, EXCEL_DECLARATION, 0, EXCEL_DECLARATION.length())
        ? Optional.of(line.charAt(EXCEL_DECLARATION.length()))
        : Optional.empty();
  }

  /** The candidate that cuts the header's first line into most cells; a comma for one column. */
  static char of(String header) {
    char best = ',';
    int most = 1;
    for (char candidate : CANDIDATES.toCharArray()) {
      var quotes = new QuoteState(candidate);
      quotes.read(header);
      if (quotes.cells() > most) {
        most = quotes.cells();
        best = candidate;
      }
    }
    return best;
  }
}
