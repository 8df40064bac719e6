package rapport.kernel;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The form in which words are searched: lower-case Latin, the same whichever script or spelling was
 * typed. "Иванов", "Ivanov" and "Іванов" are all {@code ivanov}; "Сергій", "Serhii" and "Sergiy"
 * are {@code sergi}; "Юрий" and "Yuriy" are {@code iuri}. It loses information on purpose and is
 * never shown.
 */
public final class SearchKey {
  /** Stands between the name and the rest of a key; no word holds it. */
  public static final String BAR = "|";

  private static final Map<Character, String> CYRILLIC =
      Map.ofEntries(
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('г', "g"),
          Map.entry('ґ', "g"),
          Map.entry('д', "d"),
          Map.entry('е', "e"),
          Map.entry('ё', "e"),
          Map.entry('є', "e"),
          Map.entry('ж', "zh"),
          Map.entry('з', "z"),
          Map.entry('и', "i"),
          Map.entry('і', "i"),
          Map.entry('ї', "i"),
          Map.entry('й', "i"),
          Map.entry('к', "k"),
          Map.entry('л', "l"),
          Map.entry('м', "m"),
          Map.entry('н', "n"),
          Map.entry('о', "o"),
          Map.entry('п', "p"),
          Map.entry('р', "r"),
          Map.entry('с', "s"),
          Map.entry('т', "t"),
          Map.entry('у', "u"),
          Map.entry('ф', "f"),
          Map.entry('х', "h"),
          Map.entry('ц', "c"),
          Map.entry('ч', "ch"),
          Map.entry('ш', "sh"),
          Map.entry('щ', "sh"),
          Map.entry('ъ', ""),
          Map.entry('ы', "i"),
          Map.entry('ь', ""),
          Map.entry('э', "e"),
          Map.entry('ю', "iu"),
          Map.entry('я', "ia"),
          Map.entry('ў', "u"));

  /** Spellings that transliterations disagree about, folded to one; the order matters. */
  private static final String[][] FOLDS = {
    {"shch", "sh"}, {"sch", "sh"}, {"kh", "h"}, {"ts", "c"}, {"tz", "c"}, {"ph", "f"}, {"ck", "k"},
    {"ks", "x"}, {"w", "v"}, {"y", "i"}, {"j", "i"}, {"ie", "e"}, {"io", "e"}, {"h", "g"}
  };

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
  private static final String QUOTES = "'’ʼ`\"«»";

  /** Letters, numbers and marks, as categories of Unicode; everything else stands between words. */
  private static final int OF_WORDS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK;

  private SearchKey() {}

  /** The key of some texts: their words, folded, one space between two and one before the first. */
  public static String of(String... texts) {
    return Arrays.stream(texts)
        .flatMap(text -> words(text).stream())
        .distinct()
        .collect(Collectors.joining(" ", " ", ""));
  }

  /**
   * The key of a record: the words of its name, and behind a bar what else it is found by, so that
   * whoever may not know of the rest can be kept to the name.
   */
  public static String of(String name, Collection<String> more) {
    List<String> known = words(name);
    String rest =
        more.stream()
            .flatMap(text -> words(text).stream())
            .distinct()
            .filter(word -> !known.contains(word))
            .collect(Collectors.joining(" "));
    return of(name) + (rest.isEmpty() ? "" : " " + BAR + " " + rest);
  }

  /** The folded words of a text, in their order; empty for a text without letters and digits. */
  public static List<String> words(String text) {
    // by hand: with regular expressions this took a third of the time of searching a million
    // records
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); ) {
      int letter = lower.codePointAt(i);
      i += Character.charCount(letter);
      if (QUOTES.indexOf(letter) >= 0) {
        continue; // one of them counts as a letter
      }
      if ((OF_WORDS >>> Character.getType(letter) & 1) != 0) {
        word.appendCodePoint(letter);
      } else {
        end(word, words);
      }
    }
    end(word, words);
    return List.copyOf(words);
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      String folded = fold(word.toString());
      if (!folded.isEmpty()) {
        words.add(folded);
      }
      word.setLength(0);
    }
  }

  private static String fold(String word) {
    String folded = isAscii(word) ? word : latin(word);
    for (String[] fold : FOLDS) {
      folded = folded.replace(fold[0], fold[1]);
    }
    return single(folded);
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(letter -> letter < 128);
  }

  private static String latin(String word) {
    StringBuilder latin = new StringBuilder();
    for (char letter : Normalizer.normalize(word, Normalizer.Form.NFC).toCharArray()) {
      latin.append(CYRILLIC.getOrDefault(letter, String.valueOf(letter)));
    }
    return ACCENTS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
  }

  /** One letter where several equal ones follow each other. */
  private static String single(String word) {
    StringBuilder single = new StringBuilder(word.length());
    int last = -1;
    for (int i = 0; i < word.length(); ) {
      int letter = word.codePointAt(i);
      i += Character.charCount(letter);
      if (letter != last || !Character.isLetter(letter)) {
        single.appendCodePoint(letter);
      }
      last = letter;
    }
    return single.toString();
  }
}
