package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rapport.kernel.Cursor;
import rapport.kernel.Page;

/** How every list is answered. */
record ListOf<T>(
    List<T> items,
    @Schema(description = "Give it back as the parameter cursor to read on; null on the last page")
        @Nullable String nextCursor) {
  static <S, T> ListOf<T> of(Page<S> page, Function<S, T> shape) {
    return new ListOf<>(
        page.items().stream().map(shape).toList(), page.next().map(Cursor::token).orElse(null));
  }

  /** A list that is short enough to come whole. */
  static <T> ListOf<T> whole(List<T> items) {
    return new ListOf<>(items, null);
  }
}
