package rapport.api;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rapport.kernel.Invalid;

/** Reads the codes by which requests name a choice. */
final class Codes {
  private Codes() {}

  /** The choice; empty where nothing was said, refused where it is none of ours. */
  static <T> Optional<T> read(
      @Nullable String code, String field, Function<String, Optional<T>> ofCode) {
    if (code == null || code.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(ofCode.apply(code).orElseThrow(() -> new Invalid(field, "choice")));
  }
}
