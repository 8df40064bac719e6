package rapport.exchange.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds the encoding of a text that does not name it. */
final class TextEncoding {
  static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextEncoding() {}

  /** Reads the whole file once, since the first letter beyond ASCII may stand at its very end. */
  static Charset of(Content content) {
    try (InputStream bytes = content.open()) {
      var counts = new ByteCounts();
      byte[] buffer = new byte[1 << 16];
      int length = bytes.readNBytes(buffer, 0, buffer.length);
      if (marked(buffer, length) instanceof Charset charset) {
        return charset;
      }
      if (ZeroBytes.charset(buffer, length) instanceof Charset charset) {
        return charset;
      }
      while (length > 0) {
        counts.add(buffer, length);
        length = bytes.readNBytes(buffer, 0, buffer.length);
      }
      return counts.charset();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text without its byte order mark. */
  static Reader reader(Content content, Charset charset) throws IOException {
    var text = new BufferedReader(new InputStreamReader(content.open(), charset), 1 << 15);
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  /** What a byte order mark says. */
  private static @Nullable Charset marked(byte[] bytes, int length) {
    if (length < 2) {
      return null;
    }
    if (length > 2
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF) {
      return StandardCharsets.UTF_8;
    }
    int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return switch (mark) {
      case 0xFFFE -> StandardCharsets.UTF_16LE;
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      default -> null;
    };
  }
}
