package rapport.exchange.reading;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, which may be read more than once. */
@FunctionalInterface
public interface Content {
  /** Opens the file at its first byte. The reader closes the stream. */
  InputStream open() throws IOException;
}
