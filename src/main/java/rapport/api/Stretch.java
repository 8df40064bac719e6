package rapport.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.kernel.Cursor;
import rapport.kernel.Invalid;

/** Which page of a list a client asks for. */
record Stretch(Optional<Cursor> after, int limit) {
  private static final int USUAL = 50;
  private static final int MOST = 200;

  static Stretch of(@Nullable String cursor, @Nullable Integer limit) {
    return new Stretch(after(cursor), limit(limit, USUAL, MOST));
  }

  private static Optional<Cursor> after(@Nullable String cursor) {
    if (cursor == null || cursor.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(Cursor.parse(cursor).orElseThrow(() -> new Invalid("cursor", "cursor")));
  }

  static int limit(@Nullable Integer limit, int usual, int most) {
    if (limit != null && (limit < 1 || limit > most)) {
      throw new Invalid("limit", "range", 1, most);
    }
    return limit == null ? usual : limit;
  }
}
