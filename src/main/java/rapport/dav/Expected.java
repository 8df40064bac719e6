package rapport.dav;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of an object a phone says it has seen (RFC 9110, section 13.1).
 *
 * @param match the tags of If-Match, null for none
 * @param none those of If-None-Match
 */
record Expected(@Nullable String match, @Nullable String none) {
  /** Whether what is there is that. */
  boolean is(Optional<Shelf.Item> there) {
    if (none != null && there.isPresent()) {
      return !none.strip().equals("*") && !none.contains(there.get().tag());
    }
    return match == null
        || there.isPresent() && (match.strip().equals("*") || match.contains(there.get().tag()));
  }
}
