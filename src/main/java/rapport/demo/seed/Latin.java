package rapport.demo.seed;

import java.util.Locale;
import java.util.Map;

/** Names as they stand on a business card in Latin letters: Щербакова → Shcherbakova. */
final class Latin {
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('г', "g"),
          Map.entry('ґ', "g"),
          Map.entry('д', "d"),
          Map.entry('е', "e"),
          Map.entry('ё', "yo"),
          Map.entry('є', "ye"),
          Map.entry('ж', "zh"),
          Map.entry('з', "z"),
          Map.entry('и', "i"),
          Map.entry('і', "i"),
          Map.entry('ї', "yi"),
          Map.entry('й', "y"),
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
          Map.entry('х', "kh"),
          Map.entry('ц', "ts"),
          Map.entry('ч', "ch"),
          Map.entry('ш', "sh"),
          Map.entry('щ', "shch"),
          Map.entry('ъ', ""),
          Map.entry('ы', "y"),
          Map.entry('ь', ""),
          Map.entry('э', "e"),
          Map.entry('ю', "yu"),
          Map.entry('я', "ya"),
          Map.entry('\'', ""));

  private Latin() {}

  /** The text in Latin letters, capitals kept where they began a word. */
  static String of(String text) {
    StringBuilder latin = new StringBuilder();
    for (char letter : text.toCharArray()) {
      char small = Character.toLowerCase(letter);
      String spelled = LETTERS.getOrDefault(small, String.valueOf(small));
      latin.append(
          letter != small && !spelled.isEmpty()
              ? Character.toUpperCase(spelled.charAt(0)) + spelled.substring(1)
              : spelled);
    }
    return latin.toString();
  }

  /** As a part of an address: small letters, digits and hyphens alone. */
  static String address(String text) {
    return of(text).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "");
  }
}
