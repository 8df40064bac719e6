package rapport.platform.backup;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Counts rows and sums them up to a number that doesn't depend on their order: the SHA-256 of each
 * row (FIPS 180-4), added up in four parts of 64 bits. A row ends with a line feed, as in the text
 * format of PostgreSQL's COPY, which writes those inside of values differently.
 */
final class RowsDigest extends OutputStream {
  private static final int PARTS = 4;

  private final MessageDigest row = sha256();
  private final long[] sums = new long[PARTS];
  private long rows;
  private long bytes;
  private boolean begun;

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] chunk, int offset, int length) {
    int from = offset;
    for (int i = offset; i < offset + length; i++) {
      if (chunk[i] == '\n') {
        row.update(chunk, from, i + 1 - from);
        from = i + 1;
        endRow();
      }
    }
    begun = from < offset + length;
    row.update(chunk, from, offset + length - from);
    bytes += length;
  }

  private void endRow() {
    ByteBuffer hash = ByteBuffer.wrap(row.digest());
    for (int i = 0; i < PARTS; i++) {
      sums[i] += hash.getLong();
    }
    rows++;
  }

  /** What was counted, as the table of this name. */
  TableRows of(String table, java.util.List<String> columns) {
    ByteBuffer all = ByteBuffer.allocate(PARTS * Long.BYTES);
    for (long sum : sums) {
      all.putLong(sum);
    }
    return new TableRows(table, columns, rows + (begun ? 1 : 0), bytes, hex(all.array()));
  }

  /** The SHA-256 of some bytes, in hexadecimal. */
  static String sha256(byte[] content) {
    return hex(sha256().digest(content));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
