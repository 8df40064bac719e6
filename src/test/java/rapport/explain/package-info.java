/** Explains the hottest queries of the pages on the database at hand; run by bin/explain. */
@NullMarked
package rapport.explain;

import org.jspecify.annotations.NullMarked;
