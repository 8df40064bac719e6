package rapport.kernel;

import java.text.Normalizer;
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

  // hundreds of thousands of words are folded in a row: patterns are made once
  private static final Pattern QUOTES = Pattern.compile("['’ʼ`\"«»]");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
  private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");

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
    return BETWEEN
        .splitAsStream(QUOTES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(""))
        .filter(word -> !word.isEmpty())
        .map(SearchKey::fold)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String fold(String word) {
    StringBuilder latin = new StringBuilder();
    for (char letter : Normalizer.normalize(word, Normalizer.Form.NFC).toCharArray()) {
      latin.append(CYRILLIC.getOrDefault(letter, String.valueOf(letter)));
    }
    String folded =
        ACCENTS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
    for (String[] fold : FOLDS) {
      folded = folded.replace(fold[0], fold[1]);
    }
    return DOUBLED.matcher(folded).replaceAll("$1");
  }
}
