package rapport.platform.web;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Knows what became of an address under which there is nothing any more. Implemented by the module
 * whose records can become others.
 */
public interface MovedPaths {
  /** Where that is found now which stood at this path; empty if nothing is known of it. */
  Optional<String> movedFrom(String path);

  /** What the first says that knows something of it. */
  static Optional<String> first(Collection<MovedPaths> all, String path) {
    return all.stream().flatMap(one -> one.movedFrom(path).stream()).findFirst();
  }

  /** The path of a request with what was asked there. */
  static String whole(String path, @Nullable String query) {
    return query == null ? path : path + "?" + query;
  }
}
