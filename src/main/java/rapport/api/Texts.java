package rapport.api;

import org.jspecify.annotations.Nullable;

/** In JSON a text that isn't there may be null; the domain knows only empty ones. */
final class Texts {
  private Texts() {}

  static String of(@Nullable String text) {
    return text == null ? "" : text;
  }

  static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
