package rapport.platform.web;

import java.util.Locale;
import java.util.regex.Pattern;

/** What stands in a person's or company's round picture: up to two letters and one of six tints. */
public final class Initials {
  private static final int TINTS = 6;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Initials() {}

  /** The first letters of the first two words: "Анна Ковальчук" is АК; "?" for an empty name. */
  public static String of(String name) {
    StringBuilder letters = new StringBuilder();
    for (String word : BETWEEN_WORDS.split(name)) {
      if (!word.isEmpty() && letters.codePointCount(0, letters.length()) < 2) {
        letters.appendCodePoint(word.codePointAt(0));
      }
    }
    return letters.isEmpty() ? "?" : letters.toString().toUpperCase(Locale.ROOT);
  }

  /** A number from 1 to 6, always the same for the same name. */
  public static int tint(String name) {
    return Math.floorMod(name.hashCode(), TINTS) + 1;
  }
}
