package rapport.linkage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rapport.kernel.SearchKey;

/** Streets with the words for street, avenue, square in one short form. */
final class Streets {
  private static final Map<String, String> SHORT = new HashMap<>();

  static {
    for (String line : Facts.lines("street-words.txt")) {
      List<String> words = SearchKey.words(line);
      words.forEach(word -> SHORT.put(word, words.getFirst()));
    }
  }

  private Streets() {}

  static String clean(String typed) {
    StringBuilder kept = new StringBuilder();
    for (String word : SearchKey.words(typed)) {
      kept.append(kept.isEmpty() ? "" : " ").append(SHORT.getOrDefault(word, word));
    }
    return kept.toString();
  }

  /** The words that are a street's own: neither the word for street nor a number. */
  static String ownWord(String cleaned) {
    String longest = "";
    for (String part : Cleaning.parts(cleaned)) {
      if (!SHORT.containsValue(part)
          && Character.isLetter(part.charAt(0))
          && part.length() > longest.length()) {
        longest = part;
      }
    }
    return longest;
  }

  /** The first number in it, "" for none. */
  static String number(String cleaned) {
    for (String part : Cleaning.parts(cleaned)) {
      if (Character.isDigit(part.charAt(0))) {
        return part;
      }
    }
    return "";
  }
}
