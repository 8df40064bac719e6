package rapport.linkage.made;

import java.util.SplittableRandom;

/** How people, scanners and listeners get a value wrong. */
final class Slips {
  private static final String[][] HEARD = {
    {"ph", "f"},
    {"ck", "k"},
    {"ie", "y"},
    {"ee", "ea"},
    {"ou", "u"},
    {"c", "k"},
    {"s", "z"},
    {"ai", "ay"},
    {"th", "t"},
    {"ll", "l"},
    {"tt", "t"},
    {"y", "ie"},
    {"oo", "u"},
    {"sh", "ch"}
  };
  private static final String[][] SCANNED = {
    {"m", "rn"},
    {"l", "1"},
    {"o", "0"},
    {"cl", "d"},
    {"e", "c"},
    {"5", "s"},
    {"8", "b"},
    {"w", "vv"},
    {"g", "q"},
    {"0", "o"},
    {"1", "l"},
    {"h", "b"}
  };
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private Slips() {}

  /** A text with one thing wrong; sometimes nothing is left of it. */
  static String of(String text, SplittableRandom random) {
    if (text.isEmpty()) {
      return text;
    }
    return switch (random.nextInt(20)) {
      case 0, 1 -> "";
      case 2, 3 -> replaced(text, HEARD, random);
      case 4, 5 -> replaced(text, SCANNED, random);
      case 6 -> words(text, random);
      case 7 -> split(text, random);
      default -> typed(text, random);
    };
  }

  /** A letter wrong, missing, added, or exchanged with the next. */
  static String typed(String text, SplittableRandom random) {
    if (text.isEmpty()) {
      return text;
    }
    int place = random.nextInt(text.length());
    String before = text.substring(0, place);
    String after = text.substring(place + 1);
    char letter = text.charAt(place);
    return switch (random.nextInt(4)) {
      case 0 -> before + after;
      case 1 -> before + other(letter, random) + after;
      case 2 -> before + letter + other(letter, random) + after;
      default ->
          after.isEmpty()
              ? before + other(letter, random)
              : before + after.charAt(0) + letter + after.substring(1);
    };
  }

  private static char other(char letter, SplittableRandom random) {
    return Character.isDigit(letter)
        ? (char) ('0' + random.nextInt(10))
        : LETTERS.charAt(random.nextInt(LETTERS.length()));
  }

  private static String replaced(String text, String[][] pairs, SplittableRandom random) {
    int start = random.nextInt(pairs.length);
    for (int i = 0; i < pairs.length; i++) {
      String[] pair = pairs[(start + i) % pairs.length];
      if (text.contains(pair[0])) {
        return text.replaceFirst(pair[0], pair[1]);
      }
    }
    return typed(text, random);
  }

  private static String words(String text, SplittableRandom random) {
    int space = text.indexOf(' ');
    return space < 0
        ? typed(text, random)
        : text.substring(space + 1) + " " + text.substring(0, space);
  }

  private static String split(String text, SplittableRandom random) {
    if (text.contains(" ")) {
      return text.replaceFirst(" ", "");
    }
    int place = text.length() / 2;
    return text.length() < 4
        ? typed(text, random)
        : text.substring(0, place) + " " + text.substring(place);
  }
}
