package rapport.files;

import static rapport.files.db.Tables.ATTACHED_FILE_CHUNK;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The contents of files, cut into rows, so that none is ever whole in memory. */
@Component
class Chunks {
  private static final int SIZE = 256 * 1024;

  private final DSLContext sql;

  Chunks(DSLContext sql) {
    this.sql = sql;
  }

  /** What was written. */
  record Written(long bytes, String sha256) {}

  /** Keeps a content, no further than the given number of bytes and one more. */
  Written write(UUID fileId, InputStream content, long most) throws IOException {
    MessageDigest digest = sha256();
    long bytes = 0;
    int ordinal = 0;
    byte[] chunk = content.readNBytes(SIZE);
    while (chunk.length > 0 && bytes <= most) {
      sql.insertInto(ATTACHED_FILE_CHUNK)
          .set(ATTACHED_FILE_CHUNK.FILE_ID, fileId)
          .set(ATTACHED_FILE_CHUNK.ORDINAL, ordinal++)
          .set(ATTACHED_FILE_CHUNK.CONTENT, chunk)
          .execute();
      digest.update(chunk);
      bytes += chunk.length;
      chunk = content.readNBytes(SIZE);
    }
    return new Written(bytes, HexFormat.of().formatHex(digest.digest()));
  }

  /** Writes a content out, a row at a time. */
  void read(UUID fileId, OutputStream out) throws IOException {
    int ordinal = 0;
    byte[] chunk = chunk(fileId, ordinal);
    while (chunk != null) {
      out.write(chunk);
      ordinal++;
      chunk = chunk(fileId, ordinal);
    }
  }

  private byte @org.jspecify.annotations.Nullable [] chunk(UUID fileId, int ordinal) {
    return sql.select(ATTACHED_FILE_CHUNK.CONTENT)
        .from(ATTACHED_FILE_CHUNK)
        .where(ATTACHED_FILE_CHUNK.FILE_ID.eq(fileId), ATTACHED_FILE_CHUNK.ORDINAL.eq(ordinal))
        .fetchOne(ATTACHED_FILE_CHUNK.CONTENT);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
