package rapport.exchange;

import static rapport.exchange.db.Tables.IMPORT_CHUNK;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.exchange.reading.Content;
import rapport.kernel.Invalid;

/** The uploaded files, kept in pieces of a megabyte: a file never stands in memory as a whole. */
@Component
class ImportContent {
  static final int MOST_MEGABYTES = 50;
  private static final int MEGABYTE = 1 << 20;

  private final DSLContext sql;

  ImportContent(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * Stores a file; {@link Invalid} if it is empty or too large.
   *
   * @param most of how many megabytes it may be
   */
  void store(UUID importId, InputStream file, int most) {
    try {
      int ordinal = 0;
      byte[] piece = file.readNBytes(MEGABYTE);
      while (piece.length > 0) {
        if (ordinal == most) {
          throw new Invalid("file", "fileTooLarge", MOST_MEGABYTES);
        }
        sql.insertInto(IMPORT_CHUNK).values(importId, ordinal++, piece).execute();
        piece = file.readNBytes(MEGABYTE);
      }
      if (ordinal == 0) {
        throw new Invalid("file", "emptyFile");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Content of(UUID importId) {
    return new StoredContent(MEGABYTE, ordinal -> piece(importId, ordinal));
  }

  private byte @Nullable [] piece(UUID importId, int ordinal) {
    return sql.select(IMPORT_CHUNK.BYTES)
        .from(IMPORT_CHUNK)
        .where(IMPORT_CHUNK.IMPORT_ID.eq(importId), IMPORT_CHUNK.ORDINAL.eq(ordinal))
        .fetchOne(IMPORT_CHUNK.BYTES);
  }
}
