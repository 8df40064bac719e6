package rapport.exchange.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Counts what tells UTF-8, Windows-1251 and Windows-1252 apart. Well-formed sequences speak for
 * UTF-8. Otherwise, in Cyrillic text the bytes beyond ASCII stand side by side, in Western European
 * text they stand alone between ASCII letters.
 */
final class ByteCounts {
  private long sequences;
  private long stray;
  private long highBesideHigh;
  private long highBesideAscii;
  private int expected;
  private int previous;

  void add(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xFF;
      countSequence(b);
      countNeighbours(b);
      previous = b;
    }
  }

  Charset charset() {
    // A few damaged bytes in a large UTF-8 file must not turn all the rest into gibberish.
    if (stray == 0 || sequences > 50 * stray) {
      return StandardCharsets.UTF_8;
    }
    return highBesideHigh * 2 >= highBesideAscii
        ? TextEncoding.WINDOWS_1251
        : TextEncoding.WINDOWS_1252;
  }

  private void countSequence(int b) {
    boolean continuation = (b & 0xC0) == 0x80;
    if (expected > 0 && continuation) {
      expected--;
      sequences += expected == 0 ? 1 : 0;
      return;
    }
    stray += expected > 0 || continuation ? 1 : 0;
    expected = followers(b);
    stray += b >= 0x80 && expected == 0 && !continuation ? 1 : 0;
  }

  private static int followers(int b) {
    if (b >= 0xC2 && b <= 0xDF) {
      return 1;
    }
    if (b >= 0xE0 && b <= 0xEF) {
      return 2;
    }
    return b >= 0xF0 && b <= 0xF4 ? 3 : 0;
  }

  private void countNeighbours(int b) {
    boolean high = isHighLetter(b);
    boolean highBefore = isHighLetter(previous);
    if (high && highBefore) {
      highBesideHigh++;
    } else if (high && isAsciiLetter(previous) || highBefore && isAsciiLetter(b)) {
      highBesideAscii++;
    }
  }

  private static boolean isHighLetter(int b) {
    return b >= 0xC0;
  }

  private static boolean isAsciiLetter(int b) {
    return b < 0x80 && Character.isLetter(b);
  }
}
