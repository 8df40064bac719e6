/** Filling whole tables fast: several connections at work, indexes and constraints put aside. */
@NullMarked
@NamedInterface("loading")
package rapport.platform.loading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
