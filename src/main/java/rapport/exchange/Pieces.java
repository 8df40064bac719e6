package rapport.exchange;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads pieces one after the other, each fetched when the one before is used up. */
final class Pieces extends InputStream {
  private final IntFunction<byte @Nullable []> fetch;
  private byte @Nullable [] piece = {};
  private int ordinal;
  private int at;

  /**
   * @param fetch the piece of a number, from 0; null behind the last
   */
  Pieces(IntFunction<byte @Nullable []> fetch) {
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
      piece = fetch.apply(ordinal++);
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
}
