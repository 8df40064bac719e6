package rapport.exchange;

import java.io.InputStream;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import rapport.exchange.reading.Content;

/**
 * A stored file, which is opened several times to be understood. Its first piece stays in memory
 * meanwhile, so that a file of one piece is fetched but once.
 */
final class StoredContent implements Content {
  private final int full;
  private final IntFunction<byte @Nullable []> fetch;
  private byte @Nullable [] first;

  /**
   * @param full how long every piece but the last is
   * @param fetch the piece of a number, from 0; null behind the last
   */
  StoredContent(int full, IntFunction<byte @Nullable []> fetch) {
    this.full = full;
    this.fetch = fetch;
  }

  @Override
  public InputStream open() {
    return new Pieces(full, this::piece);
  }

  private byte @Nullable [] piece(int ordinal) {
    if (ordinal > 0) {
      return fetch.apply(ordinal);
    }
    if (first == null) {
      first = fetch.apply(0);
    }
    return first;
  }
}
