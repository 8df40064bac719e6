/** The pages on which address books are brought in. */
@NullMarked
package rapport.exchange.web;

import org.jspecify.annotations.NullMarked;
