/** The page on which a bulk edit is chosen, previewed, watched and taken back. */
@NullMarked
package rapport.bulk.web;

import org.jspecify.annotations.NullMarked;
