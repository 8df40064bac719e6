package rapport.exchange;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads pieces one after the other, each fetched when the one before is used up. */
final class Pieces extends InputStream {
  private final IntFunction<byte @Nullable []> fetch;
  private final int full;
  private byte @Nullable [] piece = {};
  private int ordinal;
  private int at;

  /** The parameters as in {@link StoredContent}. */
  Pieces(int full, IntFunction<byte @Nullable []> fetch) {
    this.full = full;
    this.fetch = fetch;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, target.length);
    while (piece != null && at == piece.length) {
      piece = isLast() ? null : fetch.apply(ordinal);
      ordinal++;
      at = 0;
    }
    if (piece == null) {
      return -1;
    }
    int copied = Math.min(length, piece.length - at);
    System.arraycopy(piece, at, target, offset, copied);
    at += copied;
    return copied;
  }

  /** A piece that is not full has none behind it. */
  private boolean isLast() {
    return ordinal > 0 && at < full;
  }
}
