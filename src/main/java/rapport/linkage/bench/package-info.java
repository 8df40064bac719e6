/** Measures the linkage on a file whose true identities are known: {@code bin/bench duplicates}. */
@NullMarked
@NamedInterface("bench")
package rapport.linkage.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
