package rapport.linkage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import rapport.kernel.SearchKey;

/** Names of companies without what says nothing: legal forms, and words for a branch. */
final class CompanyNames {
  private static final Set<String> FORMS = new HashSet<>();
  private static final Map<String, String> SHORT = new HashMap<>();
  private static final Pattern POINT_IN_FORM = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");

  static {
    for (String line : Facts.lines("company-words.txt")) {
      String[] words = line.split("\\s*=\\s*", 2);
      if (words.length == 1) {
        FORMS.add(String.join(" ", SearchKey.words(line)));
      } else {
        SHORT.put(
            String.join(" ", SearchKey.words(words[0])),
            String.join(" ", SearchKey.words(words[1])));
      }
    }
  }

  private CompanyNames() {}

  static String clean(String typed) {
    // O.O.O. and ООО are one word
    String text = POINT_IN_FORM.matcher(typed).replaceAll("").replace("&", " and ");
    List<String> words = SearchKey.words(text);
    StringBuilder kept = new StringBuilder();
    int place = 0;
    while (place < words.size()) {
      int length = formAt(words, place);
      if (length == 0) {
        String word = words.get(place);
        kept.append(kept.isEmpty() ? "" : " ").append(SHORT.getOrDefault(word, word));
        length = 1;
      }
      place += length;
    }
    return kept.isEmpty() ? String.join(" ", words) : kept.toString();
  }

  /** How many words from here on are a legal form; 0 if none. */
  private static int formAt(List<String> words, int place) {
    for (int length = Math.min(5, words.size() - place); length > 0; length--) {
      if (FORMS.contains(String.join(" ", words.subList(place, place + length)))) {
        return length;
      }
    }
    return 0;
  }

  /** The first letters of its words, for those called by them; "" for a single word. */
  static String initials(String cleaned) {
    List<String> parts = Cleaning.parts(cleaned);
    if (parts.size() < 2) {
      return "";
    }
    StringBuilder initials = new StringBuilder();
    parts.forEach(part -> initials.append(part.charAt(0)));
    return initials.toString();
  }
}
