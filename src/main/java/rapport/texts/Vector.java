package rapport.texts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The text form of a tsvector that holds the words of a record. PostgreSQL's own dictionaries don't
 * know Ukrainian, and an external database can't be given files, so the words are brought into
 * their basic forms here.
 */
final class Vector {
  private static final int MOST_WORDS = 10_000; // positions end at 16 383
  private static final int MOST_PLACES = 250; // of one form; PostgreSQL keeps 256

  private final Map<String, StringBuilder> places = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private int position;

  static String of(TextParts parts) {
    Vector vector = new Vector();
    vector.add(parts.a(), 'A');
    vector.add(parts.b(), 'B');
    vector.add(parts.c(), 'C');
    vector.add(parts.d(), 'D');
    return vector.text();
  }

  private void add(String text, char weight) {
    TextWords.of(text)
        .limit(Math.max(0, MOST_WORDS - position))
        .forEach(word -> {
          position++;
          WordForms.of(word.group()).forEach(form -> add(form, position, weight));
        });
  }

  private void add(String form, int at, char weight) {
    if (counts.merge(form, 1, Integer::sum) <= MOST_PLACES) {
      StringBuilder kept = places.computeIfAbsent(form, fresh -> new StringBuilder());
      kept.append(kept.isEmpty() ? "" : ",").append(at).append(weight);
    }
  }

  private String text() {
    return places.entrySet().stream()
        .map(one -> Sought.quoted(one.getKey()) + ":" + one.getValue())
        .collect(Collectors.joining(" "));
  }
}
