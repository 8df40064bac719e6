package rapport.linkage;

/**
 * How a cleaned word sounds, roughly: its consonants in groups, the first letter kept. Serves to
 * bring misheard and misspelt names together, whatever their language.
 */
final class Sound {
  // what each letter from a to z is heard as; a dot is not heard
  private static final String HEARD = ".pkt.f...." + "klmn.pkrst" + ".ffs.s";

  private Sound() {}

  /** Whether both sound the same; seldom worth spelling out. */
  static boolean same(String one, String other) {
    return first(one) == first(other) && of(one).equals(of(other));
  }

  private static char first(String word) {
    return word.isEmpty() ? 0 : heard(word.charAt(0), true);
  }

  private static char heard(char letter, boolean first) {
    int place = letter - 'a';
    char sound = place < 0 || place >= HEARD.length() ? letter : HEARD.charAt(place);
    return first && sound == '.' ? vowelOr(letter) : sound;
  }

  static String of(String word) {
    StringBuilder heard = new StringBuilder();
    char last = 0;
    for (int i = 0; i < word.length(); i++) {
      char sound = heard(word.charAt(i), i == 0);
      if (sound != '.' && sound != last) {
        heard.append(sound);
      }
      last = sound == '.' ? last : sound;
    }
    return heard.toString();
  }

  private static char vowelOr(char letter) {
    return letter == 'g' || letter == 'h' ? 'g' : 'a';
  }
}
