package rapport.fields;

import rapport.platform.words.Language;
import rapport.platform.words.Words;

/** What a field or an option is called, in each of the three languages. */
public sealed interface Label {
  String in(Words words);

  /** The words of Rapport itself. */
  record Key(String key) implements Label {
    @Override
    public String in(Words words) {
      return words.text(key);
    }
  }

  /**
   * The words of the users. A language left empty borrows from the next that isn't, English first.
   */
  record Given(String english, String russian, String ukrainian) implements Label {
    @Override
    public String in(Words words) {
      String asked = of(words.language());
      return !asked.isEmpty() ? asked : !english.isEmpty() ? english : first();
    }

    /** Exactly what was given for a language, empty for nothing. */
    public String of(Language language) {
      return switch (language) {
        case EN -> english;
        case RU -> russian;
        case UK -> ukrainian;
      };
    }

    private String first() {
      return russian.isEmpty() ? ukrainian : russian;
    }

    boolean isEmpty() {
      return english.isBlank() && russian.isBlank() && ukrainian.isBlank();
    }

    Given stripped() {
      return new Given(english.strip(), russian.strip(), ukrainian.strip());
    }
  }
}
