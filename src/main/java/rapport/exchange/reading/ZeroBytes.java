package rapport.exchange.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Tells UTF-16 without a byte order mark: no other text has zero bytes, and here every line end,
 * blank, digit and separator has one, always on the same side.
 */
final class ZeroBytes {
  private ZeroBytes() {}

  /** The one of both that the bytes are, null if they are neither. */
  static @Nullable Charset charset(byte[] bytes, int length) {
    if (fits(bytes, length, 0)) {
      return StandardCharsets.UTF_16LE;
    }
    return fits(bytes, length, 1) ? StandardCharsets.UTF_16BE : null;
  }

  /**
   * @param low where in each pair the low byte stands
   */
  private static boolean fits(byte[] bytes, int length, int low) {
    int latin = 0;
    int others = 0;
    for (int i = 0; i + 1 < length; i += 2) {
      int small = bytes[i + low];
      if (bytes[i + 1 - low] == 0) {
        if (small >= 0 && small < ' ' && small != '\t' && small != '\n' && small != '\r') {
          return false; // no text has such characters, a program has
        }
        latin++;
      } else if (small == 0) {
        others++;
      }
    }
    return latin * 50L > length && latin > 10 * others;
  }
}
