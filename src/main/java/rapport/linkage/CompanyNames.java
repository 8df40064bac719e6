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

  /** Stands before the place of a branch; no cleaned word holds it. */
  private static final String AT = " @";

  private static final Set<String> BRANCH =
      Set.copyOf(SearchKey.words("филиал філія філіал branch"));

  /** What stands between the word for a branch and its place. */
  private static final Set<String> LITTLE =
      Set.copyOf(SearchKey.words("в у во г м гор город місто in of at the по"));

  private CompanyNames() {}

  static String clean(String typed) {
    // O.O.O. and ООО are one word
    String text = POINT_IN_FORM.matcher(typed).replaceAll("").replace("&", " and ");
    List<String> words = SearchKey.words(text);
    for (int i = 0; i < words.size(); i++) {
      if (BRANCH.contains(words.get(i))) {
        return branch(words, i);
      }
    }
    return clean(words);
  }

  /** "Ромашка, филиал в Туле" and "Тульский филиал ООО Ромашка": the name, and its place behind. */
  private static String branch(List<String> words, int at) {
    List<String> before = words.subList(0, at);
    List<String> behind = words.subList(at + 1, words.size());
    boolean placeFirst = at == 1 && !behind.isEmpty() && formAt(behind, 0) > 0;
    List<String> name = placeFirst || at == 0 ? behind : before;
    List<String> place = placeFirst ? before : at == 0 ? List.of() : behind;
    List<String> where = place.stream().filter(word -> !LITTLE.contains(word)).toList();
    return clean(name) + (where.isEmpty() ? "" : AT + String.join(" ", where));
  }

  static boolean isBranch(String cleaned) {
    return cleaned.contains(AT);
  }

  static String withoutBranch(String cleaned) {
    int at = cleaned.indexOf(AT);
    return at < 0 ? cleaned : cleaned.substring(0, at);
  }

  /** Whether the places of two branches begin or sound alike: Тула and тульский, Київ and Киев. */
  static boolean samePlace(String one, String other) {
    if (!isBranch(one) || !isBranch(other)) {
      return false;
    }
    String place = one.substring(one.indexOf(AT) + AT.length());
    String its = other.substring(other.indexOf(AT) + AT.length());
    int shorter = Math.min(place.length(), its.length());
    int same = 0;
    while (same < shorter && place.charAt(same) == its.charAt(same)) {
      same++;
    }
    return same >= 3 && 2 * same >= shorter || Sound.same(place, its);
  }

  private static String clean(List<String> words) {
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
