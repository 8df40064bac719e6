package rapport.exchange.reading;

import static rapport.exchange.reading.ColumnMeaning.ADDRESS;
import static rapport.exchange.reading.ColumnMeaning.ADDRESS_PART;
import static rapport.exchange.reading.ColumnMeaning.BIRTHDAY;
import static rapport.exchange.reading.ColumnMeaning.COMPANY;
import static rapport.exchange.reading.ColumnMeaning.FAMILY_NAME;
import static rapport.exchange.reading.ColumnMeaning.FULL_NAME;
import static rapport.exchange.reading.ColumnMeaning.GIVEN_NAME;
import static rapport.exchange.reading.ColumnMeaning.IGNORE;
import static rapport.exchange.reading.ColumnMeaning.LABEL;
import static rapport.exchange.reading.ColumnMeaning.POSITION;

import java.util.LinkedHashMap;
import java.util.List;

/** Guesses what columns mean from their names, and from the names beside them. */
final class ColumnGuess {
  private final LinkedHashMap<String, ColumnMeaning> meanings = new LinkedHashMap<>();
  private final List<String> header;

  private ColumnGuess(List<String> header) {
    this.header = header;
    header.forEach(name -> meanings.put(name, ColumnNames.meaningOf(name)));
  }

  static ColumnMapping of(List<String> header) {
    var guess = new ColumnGuess(header);
    guess.settleNames();
    guess.settleTitles();
    guess.settleAddresses();
    guess.settleLabels();
    return new ColumnMapping(guess.meanings);
  }

  /**
   * "Name" is the given name beside a family name, and the whole name when it stands alone; in a
   * table of companies it is theirs.
   */
  private void settleNames() {
    var ambiguous = header.stream().filter(ColumnNames::meansAnyName).toList();
    boolean given = has(GIVEN_NAME);
    boolean person = given || has(FAMILY_NAME) || has(FULL_NAME) || has(BIRTHDAY) || has(POSITION);
    boolean companies =
        !person && !has(COMPANY) && header.stream().anyMatch(ColumnNames::meansCompanies);
    var meaning = companies ? COMPANY : has(FAMILY_NAME) && !given ? GIVEN_NAME : FULL_NAME;
    ambiguous.forEach(name -> meanings.put(name, meaning));
  }

  /** "Title" is the position where no other column is, and Mr or Mrs beside "Job title". */
  private void settleTitles() {
    boolean position = has(POSITION);
    header.stream()
        .filter(ColumnNames::meansAnyTitle)
        .forEach(name -> meanings.put(name, position ? IGNORE : POSITION));
  }

  /**
   * Google writes an address twice, whole and in parts; then the parts are left out. Elsewhere a
   * column "Address" beside a column "Town" is a part like the others.
   */
  private void settleAddresses() {
    if (header.stream().anyMatch(ColumnNames::meansWholeAddress)) {
      replace(ADDRESS_PART, IGNORE);
    } else if (has(ADDRESS_PART)) {
      replace(ADDRESS, ADDRESS_PART);
    }
  }

  /** Google's "Type" says what the next column is called, Outlook's says SMTP of the one before. */
  private void settleLabels() {
    for (int i = 0; i < header.size(); i++) {
      boolean named = i + 1 < header.size() && meaning(i + 1).kind().isPresent();
      if (meaning(i) == LABEL && !named) {
        meanings.put(header.get(i), IGNORE);
      }
    }
  }

  private ColumnMeaning meaning(int column) {
    return meanings.getOrDefault(header.get(column), IGNORE);
  }

  private boolean has(ColumnMeaning meaning) {
    return meanings.containsValue(meaning);
  }

  private void replace(ColumnMeaning old, ColumnMeaning now) {
    meanings.replaceAll((name, meaning) -> meaning == old ? now : meaning);
  }
}
