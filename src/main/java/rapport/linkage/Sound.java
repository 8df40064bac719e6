package rapport.linkage;

/**
 * How a cleaned word sounds, roughly: its consonants in groups, the first letter kept. Serves to
 * bring misheard and misspelt names together, whatever their language.
 */
final class Sound {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  // what each letter is heard as; a dot is not heard
  private static final String HEARD = ".pkt.f...." + "klmn.pkrst" + ".ffs.s";

  private Sound() {}

  static String of(String word) {
    StringBuilder heard = new StringBuilder();
    char last = 0;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      int place = LETTERS.indexOf(letter);
      char sound = place < 0 ? letter : HEARD.charAt(place);
      if (i == 0) {
        sound = sound == '.' ? vowelOr(letter) : sound;
      }
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
