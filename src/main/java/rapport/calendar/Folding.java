package rapport.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Folds lines at 75 octets (RFC 5545, section 3.1). The library counts letters, of which Cyrillic
 * ones take two octets each.
 */
final class Folding {
  private static final int MOST = 75;
  private static final String END = "\r\n";

  private Folding() {}

  /** The same text, its lines folded between letters. */
  static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length() + 64);
    for (String line : text.split(END)) {
      int octets = 0;
      for (int i = 0; i < line.length(); ) {
        int letter = line.codePointAt(i);
        int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
        if (octets + size > MOST) {
          out.append(END).append(' ');
          octets = 1;
        }
        out.appendCodePoint(letter);
        octets += size;
        i += Character.charCount(letter);
      }
      out.append(END);
    }
    return out.toString();
  }
}
