package rapport.platform.words;

import java.util.Locale;
import java.util.Set;

/** The plural categories of Unicode CLDR that our languages use for whole numbers. */
public enum Plural {
  ONE,
  FEW,
  MANY,
  OTHER;

  /** The ending of a message key, as in {@code contacts.found.few}. */
  public String suffix() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** The category of a whole number in a language. */
  public static Plural of(Language language, long number) {
    long magnitude = Math.abs(number);
    return switch (language) {
      case EN -> magnitude == 1 ? ONE : OTHER;
      case RU, UK -> slavic(magnitude % 10, magnitude % 100);
    };
  }

  /** The categories for which a language must have a form. */
  public static Set<Plural> neededBy(Language language) {
    return switch (language) {
      case EN -> Set.of(ONE, OTHER);
      case RU, UK -> Set.of(ONE, FEW, MANY);
    };
  }

  private static Plural slavic(long lastDigit, long lastTwo) {
    if (lastDigit == 1 && lastTwo != 11) {
      return ONE;
    }
    boolean few = lastDigit >= 2 && lastDigit <= 4 && (lastTwo < 12 || lastTwo > 14);
    return few ? FEW : MANY;
  }
}
