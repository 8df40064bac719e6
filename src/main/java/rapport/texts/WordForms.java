package rapport.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * The forms under which a word is kept and looked for: the word itself, and what its inflections
 * have in common. Nobody says in which language a text is, so a word in Latin letters is taken for
 * English, one in Cyrillic letters for Russian and for Ukrainian. Each language has a mark of its
 * own, so that they never meet by chance: {@code =} the word, {@code e:} and {@code r:} the stem,
 * {@code u:} the dictionary's basic form.
 */
final class WordForms {
  static final String EXACT = "=";
  private static final int SHORTEST_INFLECTED = 3;
  private static final Dictionary UKRAINIAN = ukrainian();

  private WordForms() {}

  private static Dictionary ukrainian() {
    try {
      return Dictionary.read(
          Objects.requireNonNull(WordForms.class.getResource("/ua/net/nlp/ukrainian.dict")));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A word as it is compared: small letters, е for ё, г for ґ, one apostrophe. */
  static String plain(String word) {
    return word.toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replace('ґ', 'г')
        .replace('’', '\'')
        .replace('ʼ', '\'')
        .replace('`', '\'');
  }

  /** The word itself first. */
  static Set<String> of(String word) {
    String plain = plain(word);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(EXACT + plain);
    if (plain.length() < SHORTEST_INFLECTED) {
      return forms;
    }
    if (plain.codePoints().anyMatch(WordForms::isCyrillic)) {
      forms.add("r:" + stem(new RussianStemmer(), plain));
      // a lookup keeps state, so each has its own; the dictionary itself is shared
      for (WordData found : new DictionaryLookup(UKRAINIAN).lookup(plain)) {
        forms.add("u:" + plain(found.getStem().toString()));
      }
    } else if (plain.codePoints().allMatch(letter -> letter < 'ɐ' && !Character.isDigit(letter))) {
      forms.add("e:" + stem(new EnglishStemmer(), plain));
    }
    return forms;
  }

  private static boolean isCyrillic(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
  }

  private static String stem(SnowballStemmer stemmer, String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
