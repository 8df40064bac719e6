package rapport.texts;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;

/**
 * What somebody looks for: all of the words, each in any of its forms or as the beginning of a
 * word, so that something is found while one types.
 */
public final class Sought {
  private static final int MOST_WORDS = 12;
  private static final int SHORTEST_BEGINNING = 2;

  /** One word as it was typed, in small letters, with its forms. */
  private record Word(String plain, Set<String> forms) {
    boolean finds(String plainOther) {
      return plain.length() < SHORTEST_BEGINNING
          ? plainOther.equals(plain)
          : plainOther.startsWith(plain)
              || WordForms.of(plainOther).stream()
                  .anyMatch(form -> !form.startsWith(WordForms.EXACT) && forms.contains(form));
    }

    String query(String parts) {
      return forms.stream()
          .map(form ->
              quoted(form)
                  + ":"
                  + (form.startsWith(WordForms.EXACT) && plain.length() >= SHORTEST_BEGINNING
                      ? "*"
                      : "")
                  + parts)
          .collect(joining(" | ", "(", ")"));
    }
  }

  private final List<Word> words;

  private Sought(List<Word> words) {
    this.words = words;
  }

  /** Reads what was typed; beyond twelve words the rest is left out. */
  public static Sought of(String typed) {
    return new Sought(
        TextWords.of(typed)
            .map(word -> WordForms.plain(word.group()))
            .distinct()
            .limit(MOST_WORDS)
            .map(word -> new Word(word, WordForms.of(word)))
            .toList());
  }

  /** Whether there is nothing to look for. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  boolean finds(String word) {
    String plain = WordForms.plain(word);
    return words.stream().anyMatch(sought -> sought.finds(plain));
  }

  /** The same as PostgreSQL's tsquery, in some parts of the records. */
  String query(String parts) {
    return words.stream().map(word -> word.query(parts)).collect(joining(" & "));
  }

  /** The whole text with the finds marked. */
  public Marked in(String text) {
    return Marked.whole(text, this);
  }

  /** A stretch of the text around the first find. */
  public Marked around(String text) {
    return Marked.around(text, this);
  }

  static String quoted(String lexeme) {
    return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
  }
}
