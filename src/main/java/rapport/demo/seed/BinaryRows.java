package rapport.demo.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Writes rows in the binary format of PostgreSQL's COPY, a buffer at a time. */
final class BinaryRows {
  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0
  };
  private static final int SIZE = 1 << 18;
  private static final int LONGEST_FIELD = 1 << 16;
  private static final long MILLIS_TO_2000 = 946_684_800_000L;
  private static final int DAYS_TO_2000 = 10_957;

  private final CopyIn target;
  private final ByteBuffer buffer = ByteBuffer.allocate(SIZE + LONGEST_FIELD);

  BinaryRows(CopyIn target) {
    this.target = target;
    buffer.put(SIGNATURE).putInt(0).putInt(0);
  }

  /** Begins a row of so many fields; they follow in the order of the columns. */
  void row(int fields) {
    if (buffer.position() > SIZE) {
      flush();
    }
    buffer.putShort((short) fields);
  }

  void none() {
    buffer.putInt(-1);
  }

  void uuid(@Nullable UUID value) {
    if (value == null) {
      none();
    } else {
      buffer
          .putInt(16)
          .putLong(value.getMostSignificantBits())
          .putLong(value.getLeastSignificantBits());
    }
  }

  /** A text of at most some thousand characters. */
  void text(@Nullable String value) {
    if (value == null) {
      none();
    } else {
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      buffer.putInt(bytes.length).put(bytes);
    }
  }

  void number(@Nullable Integer value) {
    if (value == null) {
      none();
    } else {
      buffer.putInt(4).putInt(value);
    }
  }

  void flag(boolean value) {
    buffer.putInt(1).put((byte) (value ? 1 : 0));
  }

  /** A timestamp with time zone, in milliseconds since 1970. */
  void moment(@Nullable Long millis) {
    if (millis == null) {
      none();
    } else {
      buffer.putInt(8).putLong((millis - MILLIS_TO_2000) * 1000);
    }
  }

  /** A date, in days since 1970. */
  void date(@Nullable Integer epochDay) {
    if (epochDay == null) {
      none();
    } else {
      buffer.putInt(4).putInt(epochDay - DAYS_TO_2000);
    }
  }

  /** Writes the trailer and what is left. */
  void end() {
    buffer.putShort((short) -1);
    flush();
  }

  private void flush() {
    try {
      target.writeToCopy(buffer.array(), 0, buffer.position());
      buffer.clear();
    } catch (SQLException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
