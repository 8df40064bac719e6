package rapport.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The form in which names are ordered. Compared byte by byte (collation "C") it puts Russian and
 * Ukrainian letters in dictionary order, whatever locales the database server knows.
 */
public final class SortKey {
  /** Greater than any letter of the alphabets, so that "ґ…" comes after every "г…". */
  private static final String AFTER = "\u04ff";

  private static final Map<Character, String> ORDER =
      Map.of(
          'ё',
          "е",
          'ґ',
          "г" + AFTER,
          'є',
          "е" + AFTER,
          'і',
          "и" + AFTER,
          'ї',
          "и" + AFTER + AFTER,
          'й',
          "й");

  private static final int LONGEST = 200;

  private SortKey() {}

  /** The key of a text: at most 200 characters, without quotes and leading punctuation. */
  public static String of(String text) {
    StringBuilder key = new StringBuilder();
    for (char letter :
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC).toCharArray()) {
      key.append(isPlain(letter) ? letter : ORDER.getOrDefault(letter, plain(letter)));
    }
    String trimmed = key.toString().replaceAll("[\"«»'’ʼ“”„]", "").strip();
    return trimmed.length() > LONGEST ? trimmed.substring(0, LONGEST) : trimmed;
  }

  /** Most letters are, and asking costs much less than taking them apart. */
  private static boolean isPlain(char letter) {
    return letter < 0x80 || letter >= 'а' && letter <= 'я' && letter != 'й';
  }

  private static String plain(char letter) {
    return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "");
  }
}
