package rapport.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which given names are forms of one another: Саша and Александр, Bill and William. */
final class Nicknames {
  private static final Map<String, int[]> GROUPS = new HashMap<>();
  private static final List<String> LEADERS = new ArrayList<>();

  static {
    for (String line : Facts.lines("given-names.txt")) {
      add(line);
    }
  }

  private Nicknames() {}

  private static void add(String line) {
    int group = LEADERS.size();
    Set<String> forms = new HashSet<>();
    for (String form : line.split("\\s+")) {
      String cleaned = Cleaning.words(form);
      if (forms.isEmpty()) {
        LEADERS.add(cleaned);
      }
      if (forms.add(cleaned)) {
        GROUPS.merge(cleaned, new int[] {group}, Nicknames::joined);
      }
    }
  }

  private static int[] joined(int[] some, int[] more) {
    int[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  /** Whether two different cleaned words may name one person. */
  static boolean meet(String one, String other) {
    int[] groups = GROUPS.get(one);
    int[] others = GROUPS.get(other);
    if (groups == null || others == null) {
      return false;
    }
    for (int group : groups) {
      for (int its : others) {
        if (group == its) {
          return true;
        }
      }
    }
    return false;
  }

  /** The full form by which forms of a name are looked up together; the word itself if unknown. */
  static String leader(String word) {
    int[] groups = GROUPS.get(word);
    return groups == null ? word : LEADERS.get(groups[0]);
  }
}
