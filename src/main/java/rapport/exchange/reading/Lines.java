package rapport.exchange.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a text line by line; lines can be given back, and endless lines do not fill the memory. */
final class Lines implements Closeable {
  /** A line is cut after one character more than this, so that its reader sees it is too long. */
  static final int LIMIT = 2_000_000;

  private final Reader text;
  private final Deque<String> givenBack = new ArrayDeque<>();
  private boolean afterReturn;

  Lines(Reader text) {
    this.text = text;
  }

  static Lines of(Content content, Charset charset) {
    try {
      return new Lines(TextEncoding.reader(content, charset));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next line without its end, or null after the last one. */
  @Nullable String next() {
    return givenBack.isEmpty() ? read() : givenBack.pop();
  }

  /** Makes these lines the next ones. */
  void giveBack(List<String> lines) {
    lines.reversed().forEach(givenBack::push);
  }

  private @Nullable String read() {
    try {
      var line = new StringBuilder();
      int c = text.read();
      if (c == '\n' && afterReturn) {
        c = text.read();
      }
      if (c < 0) {
        return null;
      }
      for (; c >= 0 && c != '\n' && c != '\r'; c = text.read()) {
        if (line.length() <= LIMIT) {
          line.append((char) c);
        }
      }
      afterReturn = c == '\r';
      return line.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      text.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
